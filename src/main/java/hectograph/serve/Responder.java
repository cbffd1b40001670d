package hectograph.serve;

/** Something that answers for addresses of a site. Used by several threads at once. */
interface Responder {

    /**
     * The answer for an address.
     *
     * @param path the path, decoded, from its first slash on
     * @param query what follows the question mark, as it was sent; empty for none
     * @param encodings the content codings that are accepted (RFC 9110, section 12.5.3), as they were sent
     */
    Reply answer(String path, String query, String encodings);
}
