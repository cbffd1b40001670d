package hectograph.tex.prose;

import hectograph.tex.Chars;
import hectograph.tex.SmallLetters;
import hectograph.tex.TexNote;
import hectograph.tex.math.Symbol;
import hectograph.tex.math.Symbols;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the TeX that strays into Markdown with abstracts: text commands with their arguments, accents, quotation marks,
 * dashes and ties become Markdown or Unicode. It touches what can't be meant otherwise, and nothing in code, in addresses
 * or behind a backslash that Markdown itself reads. What it does not know stays, and is noted. Formulas must have been cut
 * out. Takes time in proportion to the text.
 */
public final class TexInMarkdown {

    private static final int REACH = 1000;

    /** Groups deeper in each other than these stay as they are. */
    private static final int DEEPEST = 20;

    private final String text;
    private final Braces braces;
    private final WordAccents accents;
    private final TexMarks marks;
    private final List<TexNote> notes = new ArrayList<>();
    private final Set<TextSink.Style> open = EnumSet.noneOf(TextSink.Style.class);
    private int depth;
    private StringBuilder out = new StringBuilder();

    private TexInMarkdown(String text) {
        this.text = text;
        this.braces = new Braces(text);
        this.accents = new WordAccents(text);
        this.marks = new TexMarks(text);
    }

    /** Reads a Markdown text; what was not understood is noted by its place in that text. */
    public static TexText.Result read(String markdown) {
        boolean plain = markdown.indexOf('\\') < 0
                && markdown.indexOf('`') < 0
                && markdown.indexOf('~') < 0
                && !markdown.contains("--");
        if (plain) {
            return new TexText.Result(markdown, List.of());
        }
        TexInMarkdown reading = new TexInMarkdown(markdown);
        int done = 0;
        for (MarkdownBlocks.Range paragraph : MarkdownBlocks.paragraphs(markdown)) {
            reading.out.append(markdown, done, paragraph.start());
            reading.inline(paragraph.start(), paragraph.end());
            done = paragraph.end();
        }
        reading.out.append(markdown, done, markdown.length());
        return new TexText.Result(reading.out.toString(), reading.notes);
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    private boolean group(int i) {
        return at(i) == '{' && braces.matched(i);
    }

    private void inline(int from, int to) {
        if (depth >= DEEPEST) {
            copy(from, to);
            return;
        }
        depth++;
        int i = from;
        while (i < to) {
            i = Math.min(
                    to,
                    switch (text.charAt(i)) {
                        case '\\' -> command(i, to);
                        case '{' -> brace(i);
                        case '`' -> marks.tick(i, to, out);
                        case '\'' -> marks.apostrophe(i, out);
                        case '"' -> marks.straight(i, out);
                        case '~' -> put(marks.tie(i) ? " " : "~", i + 1);
                        case '-' -> marks.dashes(i, out);
                        case '<' -> address(i, '>');
                        case ']' -> at(i + 1) == '(' ? address(i, ')') : copy(i, i + 1);
                        case ':' -> text.startsWith("://", i) ? copy(i, wordEnd(i)) : copy(i, i + 1);
                        default -> copy(i, i + 1);
                    });
        }
        depth--;
    }

    private int copy(int from, int to) {
        out.append(text, from, to);
        return to;
    }

    private int put(String shown, int next) {
        out.append(shown);
        return next;
    }

    private int wordEnd(int from) {
        return wordEnd(from, text.length());
    }

    private int wordEnd(int from, int to) {
        int i = from;
        while (i < to && !Chars.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** An address up to its bracket, if that is what stands here; else the first character alone. */
    private int address(int from, char close) {
        int end = Chars.find(text, close, from, REACH - 1) + 1;
        return copy(from, end > from && wordEnd(from, end) == end ? end : from + 1);
    }

    private int command(int i, int to) {
        if (isPath(i)) {
            return copy(i, Math.min(to, wordEnd(i)));
        }
        Optional<WordAccents.Accent> accent = accents.at(i, false);
        if (accent.isPresent()) {
            return put(accent.get().shown(), accent.get().end());
        }
        int end = i + 1;
        while (Chars.asciiLetter(at(end))) {
            end++;
        }
        if (end == i + 1) {
            return symbol(i);
        }
        return word(i, end, text.substring(i + 1, end));
    }

    /** Whether a backslash is one of a path of Windows'. */
    private boolean isPath(int i) {
        return at(i - 1) == ':' && Chars.asciiLetter(at(i - 2)) && !Chars.asciiLetter(at(i - 3));
    }

    /** A backslash before a sign: mostly Markdown's own escape, which it reads as TeX means it. */
    private int symbol(int i) {
        boolean between = Character.isLetterOrDigit(at(i - 1)) && Character.isLetterOrDigit(at(i + 2));
        int after = Math.min(text.length(), i + 2); // a text can end with a backslash
        return switch (at(i + 1)) {
            case ' ' -> put(" ", i + 2);
            case ',' -> between ? put("\u2009", i + 2) : copy(i, after);
            case '-' -> between ? put("", i + 2) : copy(i, after);
            default -> copy(i, after);
        };
    }

    private int word(int i, int end, String name) {
        TextTables.Action action = TextTables.ACTIONS.get(name);
        if (action != null) {
            return act(action, i, end);
        }
        boolean empty = at(end) == '{' && at(end + 1) == '}';
        String phrase = TextTables.PHRASES.get(name);
        if (phrase != null) {
            boolean stop = phrase.endsWith(".") && at(end) == '.';
            return put(stop ? phrase.substring(0, phrase.length() - 1) : phrase, empty ? end + 2 : end);
        }
        Optional<Symbol> symbol = Symbols.command(name)
                .filter(found -> found.kind() != Symbol.Kind.FUNCTION && found.kind() != Symbol.Kind.LIMIT_FUNCTION);
        if (symbol.isPresent() && (empty || name.length() > 2 || at(end) == '}' || Character.isLetter(at(i - 1)))) {
            boolean swallowed = !empty && at(end) == ' ' && Character.isLetter(at(i - 1)); // Stra\ss e
            return put(symbol.get().text(), empty ? end + 2 : swallowed ? end + 1 : end);
        }
        return unknown(i, end, "unknown macro \"\\" + name + "\"", "write it in Unicode, or put it in code");
    }

    private int unknown(int i, int end, String message, String remedy) {
        if (notes.size() < 100) {
            notes.add(new TexNote(i, message, remedy));
        }
        return copy(i, end);
    }

    private int act(TextTables.Action action, int i, int end) {
        int argument = at(end) == '*' ? end + 1 : end;
        int after = group(argument) ? braces.partner(argument) + 1 : end;
        if (after == end) {
            return withoutArgument(action, i, end);
        }
        String inside = text.substring(argument + 1, after - 1);
        return switch (action) {
            case EMPHASIS -> styled(TextSink.Style.EMPHASIS, argument + 1, after - 1, after);
            case STRONG -> styled(TextSink.Style.STRONG, argument + 1, after - 1, after);
            case CONTENT -> styled(TextSink.Style.NONE, argument + 1, after - 1, after);
            case CODE -> code(inside, after);
            case LOWERED, RAISED -> {
                String words = TextReader.words(inside);
                boolean up = action == TextTables.Action.RAISED;
                String small = up ? SmallLetters.raised(words) : SmallLetters.lowered(words);
                yield put(small.isEmpty() ? words : small, after);
            }
            case DROP -> put("", after);
            case NOTHING, BLANK, PARAGRAPH -> withoutArgument(action, i, end);
            case PARENTHESIS -> {
                out.append(" (");
                inline(argument + 1, after - 1);
                yield put(")", after);
            }
            case SECOND -> put("", after); // its second argument is a group, whose braces vanish
            case ADDRESS -> {
                String address = TextReader.address(inside);
                yield Chars.safeLink(address) ? put("<" + address + ">", after) : copy(i, after);
            }
            case LINK -> link(TextReader.address(inside), i, after);
            default ->
                unknown(
                        i,
                        after,
                        "\"" + cut(text.substring(i, after)) + "\" has no meaning here",
                        "write what it stands for, or delete it");
        };
    }

    private static String cut(String shown) {
        String tidy = Chars.tidy(shown);
        return tidy.length() > 60 ? tidy.substring(0, 57) + "..." : tidy;
    }

    private int withoutArgument(TextTables.Action action, int i, int end) {
        boolean empty = at(end) == '{' && at(end + 1) == '}';
        int after = empty ? end + 2 : end;
        return switch (action) {
            case NOTHING -> put("", !empty && at(end) == ' ' ? end + 1 : after);
            case BLANK -> put(" ", after);
            case PARAGRAPH -> put("\n\n", after);
            default -> {
                String name = text.substring(i, end);
                yield unknown(i, end, "\"" + name + "\" has no meaning here", "write what it stands for, or delete it");
            }
        };
    }

    private int link(String address, int i, int second) {
        if (!group(second) || !Chars.safeLink(address)) {
            return copy(i, second);
        }
        out.append('[');
        inline(second + 1, braces.partner(second));
        return put("](<" + address + ">)", braces.partner(second) + 1);
    }

    private int code(String inside, int after) {
        String words = TextReader.words(inside);
        return put(words.indexOf('`') < 0 && !words.isBlank() ? "`" + Chars.tidy(words) + "`" : words, after);
    }

    /** A group: of a switch such as {\em ..}, of one accented letter, or one that stays as it is. */
    private int brace(int i) {
        if (!group(i) || at(i + 1) != '\\') {
            return copy(i, i + 1);
        }
        int close = braces.partner(i);
        Optional<WordAccents.Accent> accent = accents.at(i + 1, true);
        if (accent.isPresent() && accent.get().end() == close) {
            return put(accent.get().shown(), close + 1);
        }
        int end = i + 2;
        while (Chars.asciiLetter(at(end))) {
            end++;
        }
        String name = text.substring(i + 2, end);
        TextSink.Style style = switch (name) {
            case "em", "it", "itshape", "sl" -> TextSink.Style.EMPHASIS;
            case "bf", "bfseries" -> TextSink.Style.STRONG;
            default -> TextSink.Style.NONE;
        };
        boolean known = TextTables.ACTIONS.get(name) == TextTables.Action.NOTHING;
        if (known) {
            return styled(style, Chars.blank(at(end)) ? end + 1 : end, close, close + 1);
        }
        inline(i + 1, close); // \L{} in braces, or a command whose braces are one too many
        return close + 1;
    }

    /** The inside of a group between marks of Markdown, if marks work at this place. */
    private int styled(TextSink.Style style, int from, int to, int after) {
        StringBuilder around = out;
        out = new StringBuilder();
        boolean fresh = style != TextSink.Style.NONE && open.add(style);
        inline(from, to);
        if (fresh) {
            open.remove(style);
        }
        String inside = out.toString();
        out = around;
        String bare = inside.strip();
        String mark = !fresh || bare.isEmpty() ? "" : style == TextSink.Style.STRONG ? "**" : "*";
        char before = around.isEmpty() ? '\n' : around.charAt(around.length() - 1);
        boolean works = !mark.isEmpty()
                && opens(before, bare.charAt(0))
                && opens(at(after), bare.charAt(bare.length() - 1))
                && !bare.contains("\n\n");
        String shown = works ? inside.replace(bare, mark + bare + mark) : inside;
        return put(style == TextSink.Style.NONE ? inside : shown, after);
    }

    /** Whether emphasis can begin or end between two characters (CommonMark, section 6.2). */
    private static boolean opens(char outside, char inside) {
        boolean edge = Chars.blank(outside) || isPunctuation(outside);
        return edge && outside != '*' || !isPunctuation(inside) && outside != '*';
    }

    private static boolean isPunctuation(char c) {
        return c != '\n' && c != ' ' && !Character.isLetterOrDigit(c) && c < '\uFDD0';
    }
}
