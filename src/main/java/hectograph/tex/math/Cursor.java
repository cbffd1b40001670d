package hectograph.tex.math;

import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tokens of a formula with a place in them, and what went wrong so far. A failure moves the place to the end: every
 * loop over tokens then ends by itself, and the formula is shown as source.
 */
final class Cursor {
    private static final int LENGTH_LIMIT = 10_000;
    private static final int DEPTH_LIMIT = 60;

    private final List<Token> tokens;
    private final List<Cursor> outer;
    private final UnaryOperator<String> words;
    private final List<TexNote> notes = new ArrayList<>(0);
    private int position;
    private int depth;
    private boolean failed;

    private Cursor(List<Token> tokens, UnaryOperator<String> words) {
        this.tokens = tokens;
        this.words = words;
        this.outer = List.of();
    }

    private Cursor(List<Token> tokens, Cursor outer) {
        this.tokens = tokens;
        this.words = outer.words;
        this.outer = List.of(outer);
        this.depth = outer.depth;
    }

    /**
     * A cursor over a formula.
     *
     * @param words reads words in a formula, which are prose
     */
    static Cursor over(String source, Macros macros, UnaryOperator<String> words) {
        if (source.length() > LENGTH_LIMIT) {
            Cursor cursor = new Cursor(Lexer.tokens(""), words);
            cursor.fail(0, "formula longer than " + LENGTH_LIMIT + " characters", "split it");
            return cursor;
        }
        List<Token> tokens = Lexer.tokens(source);
        List<Token> expanded = Expansion.of(tokens, macros);
        if (expanded.isEmpty()) {
            Cursor cursor = new Cursor(tokens, words);
            cursor.fail(0, "macros expand without end or lack an argument", "check macros: in site.yaml");
            return cursor;
        }
        return new Cursor(expanded, words);
    }

    /** A cursor over a formula inside this one; it counts its nesting on, and what fails in it fails here. */
    Cursor inside(String source) {
        return new Cursor(Lexer.tokens(source), this);
    }

    /** Words in a formula as Unicode, without formulas among them. */
    String words(String tex) {
        return words.apply(tex);
    }

    /** Puts letters before the next token. */
    void insert(String letters, int offset) {
        List<Token> characters = new ArrayList<>(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            characters.add(new Token(Token.Kind.CHAR, letters.substring(i, i + 1), offset, false));
        }
        tokens.addAll(position, characters);
    }

    Token peek() {
        return tokens.get(position);
    }

    /** The token after the next one. */
    Token second() {
        return tokens.get(Math.min(position + 1, tokens.size() - 1));
    }

    /** The token some places further on. */
    Token ahead(int places) {
        return tokens.get(Math.min(position + places, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(position);
        if (token.kind() != Token.Kind.END) {
            position++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Takes the next token if it is that character. */
    boolean take(char c) {
        boolean found = peek().is(c);
        if (found) {
            position++;
        }
        return found;
    }

    /** One level deeper; false, and a failure, if that is too deep. */
    boolean enter() {
        if (++depth > DEPTH_LIMIT) {
            fail(peek().offset(), "formula nested deeper than " + DEPTH_LIMIT + " levels", "simplify it");
            return false;
        }
        return true;
    }

    void leave() {
        depth--;
    }

    void note(int offset, String message, String remedy) {
        if (notes.size() < 20) {
            notes.add(new TexNote(offset, message, remedy));
        }
    }

    /** The formula cannot be read. Only the first reason is kept: what follows from it helps nobody. */
    Node fail(int offset, String message, String remedy) {
        if (!failed) {
            failed = true;
            notes.add(new TexNote(offset, message, remedy));
            outer.forEach(cursor -> cursor.fail(cursor.peek().offset(), message, remedy));
        }
        position = tokens.size() - 1;
        return Node.Row.EMPTY;
    }

    boolean failed() {
        return failed;
    }

    List<TexNote> notes() {
        return notes;
    }
}
