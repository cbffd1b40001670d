package hectograph.tex.math;

/** Reads numbers: digits with a decimal point, and with commas that can only separate thousands. */
final class Numbers {
    private final Cursor in;

    Numbers(Cursor in) {
        this.in = in;
    }

    Node read(Atom previous, Alphabet alphabet) {
        StringBuilder digits = new StringBuilder(in.next().text());
        boolean list = previous == Atom.OPEN || previous == Atom.PUNCT || digits.charAt(0) == '0';
        while (true) {
            Token token = in.peek();
            if (token.digit() || token.is('.') && in.second().digit()) {
                digits.append(in.next().text());
            } else if (token.is(',') && !list && thousands(digits)) {
                digits.append(in.next().text());
            } else if (groupedComma(token)) {
                in.next();
                digits.append(in.next().text());
                in.next();
            } else {
                break;
            }
        }
        String plain = digits.toString();
        return new Node.Num(alphabet.of(plain), plain);
    }

    /** The braces of 1{,}000. */
    private boolean groupedComma(Token token) {
        return token.kind() == Token.Kind.OPEN
                && in.second().is(',')
                && in.ahead(2).kind() == Token.Kind.CLOSE
                && in.ahead(3).digit();
    }

    /** Whether a comma after these digits separates thousands: exactly three digits follow, without a blank. */
    private boolean thousands(StringBuilder digits) {
        int comma = digits.lastIndexOf(",");
        int group = digits.length() - comma - 1;
        if (digits.indexOf(".") >= 0 || (comma < 0 ? group > 3 : group != 3)) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!in.ahead(i).digit() || in.ahead(i).spaced()) {
                return false;
            }
        }
        return !in.ahead(4).digit();
    }
}
