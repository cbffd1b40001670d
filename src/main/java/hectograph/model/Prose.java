package hectograph.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * A piece of Markdown in the forms that are printed, which share their strings where they are equal, since a collection holds
 * one of these for every abstract. What was kept between builds is read when a form is first asked for: most builds print
 * few of the abstracts there are. Safe for use by several threads.
 */
public final class Prose implements Derived {

    /** No text. */
    public static final Prose EMPTY = new Prose("", Html.EMPTY, Html.EMPTY, "");

    private final Facts facts;

    /** The forms, or where they are from. */
    private volatile Supplier<? extends Forms> forms;

    /** The forms of a text. */
    public interface Forms extends Supplier<Forms> {

        /** The text as written, NFC, lines ended by {@code \n}. */
        String markdown();

        /** Block markup, formulas as MathML. */
        Html html();

        /**
         * Block markup for feeds and mail: it says the same without style sheet and with every tag taken away, formulas as
         * text with {@code i}, {@code sub} and {@code sup}.
         */
        Html portable();

        /** The words alone, blocks parted by {@code \n}, formulas in Unicode. */
        String plain();

        @Override
        default Forms get() {
            return this;
        }
    }

    /** Forms at hand, see {@link Forms}. */
    public record Whole(String markdown, Html html, Html portable, String plain) implements Forms {}

    /** Forms that share the memory of the plain text. */
    private record Sharing(String plain, Edits edits, Html html, Html portable) implements Forms {

        @Override
        public String markdown() {
            return edits.of(plain);
        }

        /** Forms in less memory, if they take much. */
        static Forms of(Forms forms) {
            String plain = forms.plain();
            Html html = forms.html().near(plain);
            Html portable =
                    forms.portable() == forms.html() ? html : forms.portable().near(plain);
            return Edits.between(plain, forms.markdown())
                    .<Forms>map(edits -> new Sharing(plain, edits, html, portable))
                    .orElseGet(() -> new Whole(forms.markdown(), html, portable, plain));
        }
    }

    /**
     * What is asked of every text of a collection, known without reading it.
     *
     * @param digest of all its forms
     * @param bytesInFeed how many bytes its portable form takes in an XML document
     * @param pictures whether it may show pictures
     */
    public record Facts(long digest, int bytesInFeed, boolean pictures) {

        private static Facts of(Forms forms) {
            Checksum checksum = new Checksum();
            checksum.add(forms.markdown());
            checksum.add(forms.plain().equals(forms.markdown()) ? "" : forms.plain());
            for (Html form : List.of(forms.html(), forms.portable())) {
                checksum.add(form.isParagraph() ? "p" : "h");
                checksum.add(form.source().equals(forms.plain()) ? "" : form.source());
            }
            return new Facts(
                    checksum.value(),
                    forms.portable().bytesInXml(),
                    forms.markdown().contains("!["));
        }
    }

    /** A text, see {@link Forms}. */
    public Prose(String markdown, Html html, Html portable, String plain) {
        Forms known = new Whole(markdown, html, portable, plain);
        this.facts = Facts.of(known);
        this.forms = Sharing.of(known);
    }

    /**
     * A text that was kept.
     *
     * @param facts what was known of it
     * @param forms reads it; may be called more than once
     */
    public Prose(Facts facts, Supplier<? extends Forms> forms) {
        this.facts = facts;
        this.forms = forms;
    }

    private Forms forms() {
        Forms read = forms.get();
        forms = read;
        return read;
    }

    /** See {@link Facts}. */
    public Facts facts() {
        return facts;
    }

    /** See {@link Forms}. */
    public String markdown() {
        return forms().markdown();
    }

    /** See {@link Forms}. */
    public Html html() {
        return forms().html();
    }

    /** See {@link Forms}. */
    public Html portable() {
        return forms().portable();
    }

    /** See {@link Forms}. */
    public String plain() {
        return forms().plain();
    }

    /** What it follows from: the digest of its forms. */
    private record Basis(long digest) {}

    @Override
    public Record basis() {
        return new Basis(facts.digest());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Prose prose
                        && facts.equals(prose.facts)
                        && markdown().equals(prose.markdown())
                        && plain().equals(prose.plain())
                        && html().equals(prose.html())
                        && portable().equals(prose.portable());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(facts.digest());
    }

    @Override
    public String toString() {
        return markdown();
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return plain().isEmpty();
    }

    /**
     * The first sentence, or as many words of it as fit; it never ends within a formula that is shown as its source.
     *
     * @param maxLength the longest result, in UTF-16 code units, the ellipsis included
     */
    public String firstSentence(int maxLength) {
        String plain = plain();
        int end = plain.indexOf('\n');
        String block = end < 0 ? plain : plain.substring(0, end);
        int stop = Sentences.firstEnd(block);
        while (stop < block.length() && isInFormula(block, stop)) {
            stop = stop + Sentences.firstEnd(block.substring(stop));
        }
        return shorten(block.substring(0, stop), maxLength);
    }

    /** Whether an odd number of dollar signs stands before a place; money may then cost a few words. */
    private static boolean isInFormula(String text, int place) {
        boolean in = false;
        for (int i = 0; i < place; i++) {
            in ^= text.charAt(i) == '$';
        }
        return in && text.indexOf('$', place) >= 0;
    }

    private static String shorten(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int cut = text.lastIndexOf(' ', maxLength - 1);
        while (cut > 0 && isInFormula(text, cut)) {
            cut = text.lastIndexOf(' ', cut - 1);
        }
        int end = cut > 0 ? cut : maxLength - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        while (end > 1 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ';' || text.charAt(end - 1) == ':')) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
