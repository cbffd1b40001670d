package hectograph.tex.math;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Replaces a site's own macros by what they stand for. Bounded by the number of calls and by the number of tokens made,
 * so that a macro that calls itself ends in a note and not in a loop.
 */
final class Expansion {
    private static final int CALL_LIMIT = 1000;
    private static final int TOKEN_LIMIT = 20_000;

    private final Macros macros;
    private final Deque<Token> input;
    private final List<Token> output = new ArrayList<>();
    private int calls;
    private int made;
    private int failedAt = -1;

    private Expansion(List<Token> tokens, Macros macros) {
        this.input = new ArrayDeque<>(tokens);
        this.macros = macros;
    }

    /** The tokens with all macros replaced; an empty list if the limits were hit or an argument was missing. */
    static List<Token> of(List<Token> tokens, Macros macros) {
        return macros.isEmpty() ? tokens : new Expansion(tokens, macros).run();
    }

    /** A formula as text with all macros replaced; as it was if there are none to replace, or if that failed. */
    static String source(String formula, Macros macros) {
        if (macros.isEmpty()) {
            return formula;
        }
        Expansion expansion = new Expansion(Lexer.tokens(formula), macros);
        List<Token> tokens = expansion.run();
        if (expansion.calls == 0 || expansion.failedAt >= 0) {
            return formula;
        }
        StringBuilder out = new StringBuilder();
        boolean afterWord = false;
        for (Token token : tokens) {
            String text = token.source();
            boolean letter = !text.isEmpty() && Chars.asciiLetter(text.charAt(0));
            out.append(token.spaced() && out.length() > 0 || afterWord && letter ? " " : "")
                    .append(text);
            afterWord = token.kind() == Token.Kind.COMMAND && Chars.asciiLetter(text.charAt(text.length() - 1));
        }
        return out.toString();
    }

    private List<Token> run() {
        while (!input.isEmpty() && failedAt < 0) {
            Token token = input.pop();
            if (token.kind() == Token.Kind.COMMAND && macros.has(token.text())) {
                call(token);
            } else {
                output.add(token);
            }
        }
        return failedAt < 0 ? output : List.of();
    }

    private void call(Token macro) {
        List<List<Token>> arguments = new ArrayList<>();
        for (int i = macros.arity(macro.text()); i > 0 && failedAt < 0; i--) {
            arguments.add(argument(macro));
        }
        List<Token> body = Lexer.tokens(macros.body(macro.text()));
        List<Token> expanded = new ArrayList<>();
        for (int i = 0; i < body.size() - 1; i++) {
            Token token = body.get(i);
            if (token.kind() == Token.Kind.PARAMETER) {
                i++;
                int number = body.get(i).text().charAt(0) - '1';
                if (number < arguments.size()) {
                    expanded.addAll(arguments.get(number));
                }
            } else {
                expanded.add(token.at(macro.offset()));
            }
            if (expanded.size() > TOKEN_LIMIT) {
                break;
            }
        }
        made += expanded.size();
        if (++calls > CALL_LIMIT || made > TOKEN_LIMIT) {
            failedAt = macro.offset();
            return;
        }
        for (int i = expanded.size() - 1; i >= 0; i--) {
            input.push(expanded.get(i));
        }
    }

    private List<Token> argument(Token macro) {
        Token first = input.isEmpty() ? macro : input.pop();
        if (first.kind() != Token.Kind.OPEN) {
            if (first == macro || first.kind() == Token.Kind.END || first.kind() == Token.Kind.CLOSE) {
                failedAt = macro.offset();
            }
            return List.of(first);
        }
        List<Token> argument = new ArrayList<>();
        int depth = 1;
        while (!input.isEmpty()) {
            Token token = input.pop();
            if (token.kind() == Token.Kind.OPEN) {
                depth++;
            } else if (token.kind() == Token.Kind.CLOSE && --depth == 0) {
                return argument;
            }
            argument.add(token);
        }
        failedAt = macro.offset();
        return argument;
    }
}
