package hectograph.tex.math;

import hectograph.tex.Chars;
import java.util.ArrayList;
import java.util.List;

/** Cuts the source of a formula into tokens. Drops what may stand in no XML file: controls and lone surrogates. */
final class Lexer {
    private static final String[] ASCII = new String[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(c);
        }
    }

    private Lexer() {}

    static List<Token> tokens(String source) {
        List<Token> tokens = new ArrayList<>(source.length() + 1);
        boolean spaced = false;
        int i = 0;
        while (i < source.length()) {
            int cp = source.codePointAt(i);
            int next = i + Character.charCount(cp);
            if (blank(cp)) {
                spaced = true;
            } else if (cp == '\\') {
                next = commandEnd(source, i);
                tokens.add(command(source, i, next, spaced));
                spaced = false;
            } else if (Chars.allowed(cp)) {
                while (next < source.length() && combining(source.charAt(next))) {
                    next++;
                }
                tokens.add(character(source, cp, i, next, spaced));
                spaced = false;
            }
            i = next;
        }
        tokens.add(new Token(Token.Kind.END, "", source.length(), spaced));
        return tokens;
    }

    private static boolean blank(int cp) {
        return cp == ' ' || cp == '\n' || cp == '\t' || cp == '\r' || cp == 0xA0 || cp == 0x2009 || cp == 0x202F;
    }

    private static boolean combining(char c) {
        return c >= 0x300 && c <= 0x36F || c >= 0x20D0 && c <= 0x20F0;
    }

    private static int commandEnd(String source, int backslash) {
        int end = backslash + 1;
        while (end < source.length() && Chars.asciiLetter(source.charAt(end))) {
            end++;
        }
        if (end > backslash + 1) {
            return end;
        }
        return end < source.length() ? end + Character.charCount(source.codePointAt(end)) : end;
    }

    private static Token command(String source, int start, int end, boolean spaced) {
        String name = end - start == 2 && source.charAt(start + 1) < 128
                ? ASCII[source.charAt(start + 1)]
                : source.substring(start + 1, end);
        // A backslash before a line break is a blank, as in TeX.
        boolean blank = name.length() == 1 && blank(name.charAt(0));
        return new Token(Token.Kind.COMMAND, blank ? " " : name, start, spaced);
    }

    private static Token character(String source, int cp, int start, int end, boolean spaced) {
        if (cp < 128 && end == start + 1) {
            return new Token(kind((char) cp), ASCII[cp], start, spaced);
        }
        return new Token(Token.Kind.CHAR, source.substring(start, end), start, spaced);
    }

    private static Token.Kind kind(char c) {
        return switch (c) {
            case '{' -> Token.Kind.OPEN;
            case '}' -> Token.Kind.CLOSE;
            case '^' -> Token.Kind.SUP;
            case '_' -> Token.Kind.SUB;
            case '&' -> Token.Kind.AMPERSAND;
            case '#' -> Token.Kind.PARAMETER;
            default -> Token.Kind.CHAR;
        };
    }
}
