package hectograph.site.page;

/**
 * The absolute public addresses of a site's files.
 *
 * @param base the address of its top folder, ending in {@code /}
 */
public record Urls(String base) {

    private static final String INDEX = "index.html";

    /** The address of a file; folders without their {@code index.html}. */
    public String of(OutputPath path) {
        String value = path.value();
        boolean index = value.equals(INDEX) || value.endsWith("/" + INDEX);
        return base + (index ? value.substring(0, value.length() - INDEX.length()) : value);
    }
}
