package hectograph.tex.math;

/** Recognizes a macro glued to what follows it, such as \sqrtT or \inR. */
final class Glued {
    private Glued() {}

    /**
     * How many letters of the name are the macro meant; 0 if none can be told. Careful: \topk may be somebody's macro, and
     * reading it as "\top k" would change the formula without a trace.
     */
    static int length(String name) {
        for (int cut = name.length() - 1; cut >= 2; cut--) {
            String head = name.substring(0, cut);
            int tail = name.length() - cut;
            if (tail > 3) {
                return 0;
            }
            if (Symbols.takesLetter(head) && tail <= (head.equals("frac") ? 2 : 1)) {
                return cut;
            }
            Symbol symbol = Symbols.command(head).orElse(null);
            if (symbol != null
                    && (capitals(name, cut) && (cut > 2 || tail == 1) || tail == 1 && cut > 2 && joins(symbol))) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean capitals(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) < 'A' || name.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.REL || symbol.kind() == Symbol.Kind.BIN;
    }
}
