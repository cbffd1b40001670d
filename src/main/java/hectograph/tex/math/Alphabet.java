package hectograph.tex.math;

import hectograph.tex.Chars;

/**
 * The alphabets of mathematics. Their letters have code points of their own, which every reader draws the same way;
 * MathML's {@code mathvariant} for them is drawn by no current browser.
 */
enum Alphabet {
    NORMAL(0, 0, 0),
    UPRIGHT(0, 0, 0),
    ITALIC(0x1D434, 0, 0x1D6E2),
    BOLD(0x1D400, 0x1D7CE, 0x1D6A8),
    BOLD_ITALIC(0x1D468, 0x1D7CE, 0x1D71C),
    DOUBLE_STRUCK(0x1D538, 0x1D7D8, 0),
    SCRIPT(0x1D49C, 0, 0),
    BOLD_SCRIPT(0x1D4D0, 0x1D7CE, 0),
    FRAKTUR(0x1D504, 0, 0),
    BOLD_FRAKTUR(0x1D56C, 0x1D7CE, 0),
    SANS(0x1D5A0, 0x1D7E2, 0),
    BOLD_SANS(0x1D5D4, 0x1D7EC, 0x1D756),
    MONOSPACE(0x1D670, 0x1D7F6, 0);

    // Letters Unicode had before it had the alphabets: the low surrogate of the empty place, then the letter.
    private static final String EARLIER =
            "\uDC55ℎ\uDC9Dℬ\uDCA0ℰ\uDCA1ℱ\uDCA3ℋ\uDCA4ℐ\uDCA7ℒ\uDCA8ℳ\uDCADℛ\uDCBAℯ\uDCBCℊ\uDCC4ℴ\uDD06ℭ"
                    + "\uDD0Bℌ\uDD0Cℑ\uDD15ℜ\uDD1Dℨ\uDD3Aℂ\uDD3Fℍ\uDD45ℕ\uDD47ℙ\uDD48ℚ\uDD49ℝ\uDD51ℤ";
    private static final String VARIANTS = "∂ϵϑϰϕϱϖ";

    private final int letters;
    private final int digits;
    private final int greek;

    Alphabet(int letters, int digits, int greek) {
        this.letters = letters;
        this.digits = digits;
        this.greek = greek;
    }

    /** The code point in this alphabet, or the same one if the alphabet has no such letter. */
    int letter(int cp) {
        if (letters != 0 && Chars.asciiLetter(cp)) {
            return earlier(letters + (cp >= 'a' ? cp - 'a' + 26 : cp - 'A'));
        }
        if (digits != 0 && Chars.digit(cp)) {
            return digits + cp - '0';
        }
        return greek == 0 ? cp : greek(cp);
    }

    private int greek(int cp) {
        if (cp >= 'Α' && cp <= 'Ω' && cp != 0x3A2) {
            return greek + cp - 'Α';
        }
        if (cp == '∇') {
            return greek + 25;
        }
        if (cp >= 'α' && cp <= 'ω') {
            return greek + 26 + cp - 'α';
        }
        int variant = VARIANTS.indexOf(cp);
        return variant < 0 ? cp : greek + 51 + variant;
    }

    private static int earlier(int cp) {
        char low = Character.lowSurrogate(cp);
        for (int i = 0; i < EARLIER.length(); i += 2) {
            if (EARLIER.charAt(i) == low) {
                return EARLIER.charAt(i + 1);
            }
        }
        return cp;
    }

    String of(String text) {
        if (this == NORMAL || this == UPRIGHT) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); ) { // no stream: the first formula would wait for its lambdas
            int cp = text.codePointAt(i);
            out.appendCodePoint(letter(cp));
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** The alphabet of letters that are in this one inside an outer one: bold in script is bold script. */
    Alphabet within(Alphabet outer) {
        boolean bold = outer == BOLD || outer == BOLD_ITALIC;
        return switch (this) {
            case SCRIPT -> bold ? BOLD_SCRIPT : this;
            case FRAKTUR -> bold ? BOLD_FRAKTUR : this;
            case SANS -> bold ? BOLD_SANS : this;
            case BOLD -> outer.bolder(this);
            case BOLD_ITALIC -> outer.bolder(this);
            default -> this;
        };
    }

    private Alphabet bolder(Alphabet bold) {
        return switch (this) {
            case SCRIPT, BOLD_SCRIPT -> BOLD_SCRIPT;
            case FRAKTUR, BOLD_FRAKTUR -> BOLD_FRAKTUR;
            case SANS, BOLD_SANS -> BOLD_SANS;
            case UPRIGHT -> BOLD;
            default -> bold;
        };
    }

    /** Whether letters in a row make one word and not a product. */
    boolean words() {
        return this == UPRIGHT || this == ITALIC || this == SANS || this == MONOSPACE || this == BOLD_SANS;
    }

    /** Whether its letters mean something else than the plain ones, so that plain text has to keep them. */
    boolean distinct() {
        return this == DOUBLE_STRUCK
                || this == SCRIPT
                || this == BOLD_SCRIPT
                || this == FRAKTUR
                || this == BOLD_FRAKTUR;
    }
}
