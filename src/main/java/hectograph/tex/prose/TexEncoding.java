package hectograph.tex.prose;

import hectograph.tex.Chars;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Unicode prose written as TeX, for BibTeX: what TeX would take for markup is escaped, accented letters become
 * commands in braces, as classical BibTeX needs them, and so do the signs that have one. Other scripts stay in
 * Unicode, which today's TeX reads.
 */
public final class TexEncoding {

    private static final Map<Integer, String> SIGNS = new HashMap<>();

    /** Combining character to the accent's command. */
    private static final Map<Character, String> ACCENTS = new HashMap<>();

    static {
        TextTables.ACCENTS.forEach((command, mark) -> ACCENTS.put(mark.charAt(0), command));
        String[] letters = ("ß ss æ ae Æ AE œ oe Œ OE ø o Ø O å aa Å AA ł l Ł L đ dj Đ DJ ð dh Ð DH þ th "
                        + "Þ TH ı i ȷ j § S ¶ P £ pounds © copyright ® textregistered ™ texttrademark € texteuro ° textdegree "
                        + "… ldots \\ textbackslash ~ textasciitilde ^ textasciicircum { textbraceleft } textbraceright "
                        + "< textless > textgreater | textbar ` textasciigrave « guillemotleft » guillemotright")
                .split(" ");
        for (int i = 0; i < letters.length; i += 2) {
            SIGNS.put(letters[i].codePointAt(0), "{\\" + letters[i + 1] + "}");
        }
        String[] literals = ("& \\& % \\% # \\# _ \\_ $ \\$ – -- — --- ‘ ` ’ ' “ `` ” '' ‐ - ‑ - ‒ -- ­ \\- "
                        + "\u00a0 ~ \u202f ~ ¿ ?` ¡ !` ′ $'$ − $-$")
                .split(" ");
        for (int i = 0; i < literals.length; i += 2) {
            SIGNS.put(literals[i].codePointAt(0), literals[i + 1]);
        }
        String[] math = ("α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa "
                        + "λ lambda μ mu µ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega "
                        + "Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega ∇ nabla ∂ partial ∞ infty "
                        + "× times ÷ div ± pm · cdot ∗ ast → rightarrow ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ≤ leq ≥ geq "
                        + "≠ neq ≈ approx ≡ equiv ∼ sim ≪ ll ≫ gg ∈ in ⊂ subset ∪ cup ∩ cap ∑ sum ∏ prod √ surd ℓ ell ∅ emptyset "
                        + "⊕ oplus ⊗ otimes ∘ circ ⊙ odot ∀ forall ∃ exists")
                .split(" ");
        for (int i = 0; i < math.length; i += 2) {
            SIGNS.put(math[i].codePointAt(0), "$\\" + math[i + 1] + "$");
        }
        String scripts = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";
        for (int i = 0; i < scripts.length(); i++) {
            SIGNS.put((int) scripts.charAt(i), "$" + (i < 10 ? "^" : "_") + i % 10 + "$");
        }
    }

    private TexEncoding() {}

    /** Prose as TeX; braces in the result are balanced. */
    public static String text(String unicode) {
        StringBuilder out = null;
        int i = 0;
        while (i < unicode.length()) {
            int c = unicode.codePointAt(i);
            int next = i + Character.charCount(c);
            String tex = encoded(c);
            if (!tex.isEmpty()) {
                out = out == null ? new StringBuilder(unicode.length() + 16).append(unicode, 0, i) : out;
                out.append(tex);
            } else if (out != null) {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out == null ? unicode : out.toString();
    }

    /**
     * A formula's TeX as it can stand in a BibTeX field: on one line, and without escaped braces, which BibTeX
     * would count as braces. Empty if its braces are not balanced, since nothing can make it stand there.
     */
    public static String formula(String source) {
        StringBuilder out = new StringBuilder(source.length() + 8);
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                char next = source.charAt(++i);
                out.append(next == '{' ? "\\lbrace " : next == '}' ? "\\rbrace " : "\\" + next);
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                out.append(c == '\n' || c == '\t' ? " " : c == '%' ? "\\%" : String.valueOf(c));
            }
            if (depth < 0) {
                return "";
            }
        }
        return depth == 0 ? out.toString() : "";
    }

    /** A character as TeX; empty when it can stand as it is. */
    private static String encoded(int c) {
        if (c < 128 && Character.isLetterOrDigit(c) || c == ' ') {
            return "";
        }
        String sign = SIGNS.get(c);
        if (sign != null) {
            return sign;
        }
        return c < 128 || !Character.isLetter(c) || c > 0xFFFF ? "" : accented(String.valueOf((char) c));
    }

    /** {@code {\"o}} for ö, {@code {\'{\^e}}} for ế; empty when the letter has no such parts. */
    private static String accented(String letter) {
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (parts.length() < 2 || parts.charAt(0) >= 128) {
            return "";
        }
        char base = parts.charAt(0);
        String tex = String.valueOf(base);
        for (int i = 1; i < parts.length(); i++) {
            String accent = ACCENTS.get(parts.charAt(i));
            if (accent == null) {
                return "";
            }
            boolean below = accent.equals("c") || accent.equals("k") || accent.equals("d") || accent.equals("b");
            String inner = i == 1 && base == 'i' && !below ? "\\i" : i == 1 && base == 'j' && !below ? "\\j" : tex;
            boolean sign = !Chars.asciiLetter(accent.charAt(0));
            tex = sign && inner.length() == 1 ? "\\" + accent + inner : "\\" + accent + "{" + inner + "}";
        }
        return "{" + tex + "}";
    }
}
