package hectograph.mail;

/** A letter as text, for programs and people that read no HTML. Lines end in {@code \n}. */
final class PlainLetter {

    private static final int WIDTH = 72;
    private static final String INDENT = "     ";

    private final Letterhead head;
    private final StringBuilder out = new StringBuilder();

    private PlainLetter(Letterhead head) {
        this.head = head;
    }

    /** The letter without its last lines, which name its reader. */
    static String of(Letterhead head, Excerpt shown) {
        PlainLetter letter = new PlainLetter(head);
        letter.wrap(shown.title(), "", "");
        for (Excerpt.Part part : shown.parts()) {
            letter.part(shown, part);
        }
        return letter.out.toString();
    }

    /** The last lines. */
    static String foot(Letterhead head, Addressee reader) {
        PlainLetter letter = new PlainLetter(head);
        letter.out.append("\n-- \n");
        letter.wrap(reader.why(head.site()), "", "");
        letter.out
                .append(head.site().words().say("mail.leave"))
                .append(": ")
                .append(reader.leave())
                .append('\n');
        return letter.out.toString();
    }

    private void part(Excerpt shown, Excerpt.Part part) {
        if (!part.heading().isEmpty()) {
            out.append('\n');
            wrap(part.heading(), "", "");
        }
        for (Excerpt.Line line : part.items()) {
            out.append('\n');
            String rank = line.rank();
            wrap(line.title(), " ".repeat(Math.max(0, INDENT.length() - 1 - rank.length())) + rank + " ", INDENT);
            wrap(line.by(), INDENT, INDENT);
            wrap(line.gist(), INDENT, INDENT);
            out.append(INDENT).append(head.paper(line.item().paper())).append('\n');
        }
        out.append('\n').append(shown.more(part)).append(":\n");
        out.append(head.day(part.section().day())).append('\n');
    }

    /** A paragraph; nothing for an empty text. */
    private void wrap(String text, String first, String next) {
        String line = first;
        boolean empty = true;
        for (String word : text.strip().split(" +")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = next;
                empty = true;
            }
            line += empty ? word : " " + word;
            empty = word.isEmpty();
        }
        if (!empty) {
            out.append(line).append('\n');
        }
    }
}
