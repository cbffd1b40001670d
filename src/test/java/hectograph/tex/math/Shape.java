package hectograph.tex.math;

import hectograph.tex.Chars;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The shape of a formula in MathML: its identifiers, operators, numbers and structure, without attributes, spacing and the
 * ways two writers may say the same.
 */
final class Shape {
    private static final Map<String, Alphabet> VARIANTS = Map.of(
            "bold", Alphabet.BOLD,
            "italic", Alphabet.ITALIC,
            "bold-italic", Alphabet.BOLD_ITALIC,
            "double-struck", Alphabet.DOUBLE_STRUCK,
            "script", Alphabet.SCRIPT,
            "fraktur", Alphabet.FRAKTUR,
            "sans-serif", Alphabet.SANS,
            "monospace", Alphabet.MONOSPACE,
            "bold-sans-serif", Alphabet.BOLD_SANS,
            "bold-fraktur", Alphabet.BOLD_FRAKTUR);
    // The same sign at two code points: KaTeX's, then ours.
    private static final String TWINS = "∣|∥‖ˉ¯‾¯\u20D7→ˊ´ˋ`˜~⬝⋅▵△▿▽⟍╲⟋╱ⅎℲ∗*⁎*_¯ˆ^\u0302^\u0303~";

    private static final Set<String> LEAVES = Set.of("mi", "mo", "mn", "mtext");

    private Shape() {}

    static String of(String mathml) {
        try {
            Element math = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(mathml.replace("&nbsp;", "\u00A0"))))
                    .getDocumentElement();
            StringBuilder out = new StringBuilder();
            children(math, out);
            return Normalizer.normalize(out.toString().replace(" \u0338", "\u0338"), Normalizer.Form.NFC);
        } catch (Exception e) {
            throw new AssertionError(mathml, e);
        }
    }

    private static void children(Node node, StringBuilder out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                write(element, out);
            }
        }
    }

    private static void write(Element element, StringBuilder out) {
        switch (element.getElementsByTagName("*").getLength() == 0 || !LEAVES.contains(element.getTagName())
                ? element.getTagName()
                : "mrow") {
            case "mi", "mo", "mn", "mtext" -> token(element, out);
            case "mrow", "mstyle", "mpadded", "menclose", "semantics" -> children(element, out);
            case "mspace", "annotation" -> {}
            case "msup", "msubsup" -> scripts(element, out);
            case "msub", "munder" -> parts("sub", element, out);
            case "mover" -> parts("sup", element, out);
            case "munderover" -> parts("subsup", element, out);
            case "mfrac" ->
                parts(element.getAttribute("linethickness").startsWith("0") ? "pile" : "frac", element, out);
            case "msqrt" -> {
                out.append("sqrt[");
                children(element, out);
                out.append(']');
            }
            case "mtable", "mtr", "mtd", "mphantom" -> {
                out.append(element.getTagName()).append('[');
                children(element, out);
                out.append(']');
            }
            default -> parts(element.getTagName(), element, out);
        }
    }

    /** Primes are a part of the base, wherever they stand. */
    private static void scripts(Element element, StringBuilder out) {
        List<String> parts = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                StringBuilder shape = new StringBuilder();
                write(part, shape);
                parts.add(shape.toString());
            }
        }
        int last = parts.size() - 1;
        String sup = parts.get(last);
        String rest = sup.replaceFirst("^(′+ )+", "");
        parts.set(0, parts.get(0) + sup.substring(0, sup.length() - rest.length()));
        parts.set(last, rest);
        boolean sub = parts.size() == 3;
        if (rest.isEmpty()) {
            parts.remove(last);
        }
        String name = (sub ? "sub" : "") + (rest.isEmpty() ? "" : "sup");
        out.append(name.isEmpty() ? parts.get(0) : name + "[" + String.join("][", parts) + "]");
    }

    private static void parts(String name, Element element, StringBuilder out) {
        out.append(name);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                out.append('[');
                write(part, out);
                out.append(']');
            }
        }
    }

    private static void token(Element element, StringBuilder out) {
        String text = element.getTextContent().replace("″", "′′").replace("‴", "′′′");
        String variant = element.getAttribute("mathvariant");
        boolean identifier = element.getTagName().equals("mi");
        if (text.isEmpty()) {
            return;
        }
        boolean one = text.codePointCount(0, text.length()) == 1;
        boolean word = !one
                && Character.isLetter(text.codePointAt(0))
                && !element.getTagName().equals("mtext");
        boolean upright = identifier && variant.equals("normal") || word && variant.isEmpty();
        Alphabet alphabet = VARIANTS.getOrDefault(variant, Alphabet.NORMAL);
        // A single letter is slanted anyway: italic is its plain form.
        boolean plain = one && alphabet == Alphabet.ITALIC;
        text.codePoints().filter(cp -> !space(cp)).forEach(cp -> {
            int shown = plain ? cp : alphabet.letter(twin(cp));
            out.appendCodePoint(shown);
            if (upright && (Chars.asciiLetter(cp) || cp >= 'Α' && cp <= 'ω')) {
                out.append('!');
            }
            out.append(' ');
        });
    }

    private static boolean space(int cp) {
        return Character.isSpaceChar(cp) || cp >= 0x2060 && cp <= 0x2064 || cp == 0x200B;
    }

    private static int twin(int cp) {
        for (int i = 0; i < TWINS.length(); i += 2) {
            if (TWINS.charAt(i) == cp) {
                return TWINS.charAt(i + 1);
            }
        }
        return cp;
    }
}
