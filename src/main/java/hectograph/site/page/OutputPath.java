package hectograph.site.page;

/**
 * Where a page stands below the output folder: a name, not a file. Parts are parted by {@code /}; none is empty, none
 * starts with two dots, so no path leaves the folder.
 *
 * @param value for example {@code papers/index.html}
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    /** Checks the form. */
    public OutputPath {
        if (value.isEmpty() || value.startsWith("/") || value.endsWith("/")) {
            throw new IllegalArgumentException("not an output path: " + value);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_./".indexOf(c) >= 0;
            if (!plain || c == '/' && value.charAt(i - 1) == '/') {
                throw new IllegalArgumentException("not an output path: " + value);
            }
        }
        if (value.startsWith("../") || value.contains("/../") || value.endsWith("/..") || value.equals("..")) {
            throw new IllegalArgumentException("not an output path: " + value);
        }
    }

    @Override
    public boolean equals(Object other) { // a record's own is linked at run time, which a short run would feel
        return other instanceof OutputPath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The way from this page back to the output folder: {@code ""}, {@code "../"}, {@code "../../"} and so on. */
    public String toRoot() {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '/') {
                depth++;
            }
        }
        return "../".repeat(depth);
    }

    /** Whether it stands in a folder, named with its slash. */
    public boolean isBelow(String folder) {
        return value.startsWith(folder);
    }

    /**
     * The relative address of another page as seen from this one; explicit, so that it also works from disk.
     *
     * <p>From {@code papers/a.html}: {@code papers/b.html} is {@code b.html}, {@code topics/index.html} is
     * {@code ../topics/index.html}. From {@code index.html}: {@code papers/b.html}.
     */
    public String to(OutputPath other) {
        int common = 0;
        int shorter = Math.min(value.length(), other.value.length());
        for (int i = 0; i < shorter && value.charAt(i) == other.value.charAt(i); i++) {
            if (value.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = common; i < value.length(); i++) {
            if (value.charAt(i) == '/') {
                out.append("../");
            }
        }
        return out.append(other.value, common, other.value.length()).toString();
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
