package hectograph.model;

/**
 * The sizes at which a growing site takes another shape. Every site has the same, but tests, which have smaller ones: a site
 * of a dozen papers then grows over all of them.
 *
 * @param exports papers up to which a site has files for each of them unasked; they would double a larger one
 * @param map papers from which there is a map
 * @param dots papers up to which each is a dot of the map; more would be too many to load and too small to point at
 * @param unfolded papers up to which abstracts unfold in lists; in a larger site they would be most of it
 * @param part papers in an older part of a bibliography; the newest part holds up to twice as many, less one
 * @param sitemap addresses in a sitemap; more make several, with an index
 * @param day papers of a day on one page
 * @param days days that are listed on one page; more are listed by year
 * @param authors people on a page of the index of authors
 * @param search sizes of the index of the search page
 */
public record Limits(
        int exports,
        int map,
        int dots,
        int unfolded,
        int part,
        int sitemap,
        int day,
        int days,
        int authors,
        Search search) {

    /** Those of every site. The protocol of sitemaps allows 50,000 addresses; fewer mean less to write for a new paper. */
    public static final Limits USUAL =
            new Limits(2_000, 20, 1_200, 12_000, 2_000, 10_000, 500, 120, 300, new Search(2_048, 8_192, 20_000, 750));

    /**
     * Sizes of the index of the search page.
     *
     * @param texts papers whose abstracts stand in files of their own for the search: the oldest
     * @param facets papers in a file of what results can be narrowed by
     * @param whole papers up to which nothing is left out of the index
     * @param common of more papers than this a term keeps those in which it matters, where there are more than {@code whole}
     */
    public record Search(int texts, int facets, int whole, int common) {

        /**
         * Of how many papers a term may be before it keeps only some.
         *
         * @param papers how many papers there are in all
         */
        public int mostOf(int papers) {
            return papers > whole ? common : Integer.MAX_VALUE;
        }
    }
}
