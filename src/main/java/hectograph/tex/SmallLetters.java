package hectograph.tex;

/** The raised and lowered characters Unicode has. */
public final class SmallLetters {
    private static final String RAISED = """
            0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻-⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ\
            AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿϕᵠφᵠχᵡ⊤ᵀ∗*∘°′′″″‴‴††‡‡⋆⋆ℓˡ""";
    private static final String LOWERED = """
            0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨϕᵩφᵩχᵪ""";

    private static final char[] UP = table(RAISED);
    private static final char[] DOWN = table(LOWERED);

    private SmallLetters() {}

    private static char[] table(String pairs) {
        char[] table = new char[0x22D0];
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }

    /** The text raised; empty if some character cannot be, or if there was no text. */
    public static String raised(String text) {
        return mapped(text, UP);
    }

    /** The text lowered; empty if some character cannot be, or if there was no text. */
    public static String lowered(String text) {
        return mapped(text, DOWN);
    }

    private static String mapped(String text, char[] table) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            if (c >= table.length || table[c] == 0) {
                return "";
            }
            out[i] = table[c];
        }
        return new String(out);
    }
}
