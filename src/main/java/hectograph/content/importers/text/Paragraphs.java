package hectograph.content.importers.text;

/** Texts whose lines were broken anywhere, as files of this age do: a paragraph becomes a line. */
final class Paragraphs {

    private Paragraphs() {}

    /** The text with a line a paragraph, and an empty line between two. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            String words = line.strip();
            if (words.isEmpty()) {
                open = false;
            } else {
                out.append(out.isEmpty() ? "" : open ? " " : "\n\n").append(words);
                open = true;
            }
        }
        return out.toString();
    }
}
