package hectograph.tex.prose;

import hectograph.tex.Chars;
import hectograph.tex.math.Symbol;
import hectograph.tex.math.Symbols;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads the commands of TeX prose. */
final class TextCommands {
    private final TextReader reader;
    private final TextSink sink;
    private final TextMacros macros;
    private final TextNotes notes;
    private final TextEnvironments environments;

    TextCommands(TextReader reader, TextSink sink, TextMacros macros, TextNotes notes) {
        this.reader = reader;
        this.sink = sink;
        this.macros = macros;
        this.notes = notes;
        this.environments = new TextEnvironments(reader, sink, this);
    }

    void note(int position, String message, String remedy) {
        notes.add(position, message, remedy);
    }

    private char at(int i) {
        return i < reader.text().length() ? reader.text().charAt(i) : '\0';
    }

    /** The style of {\em ..} and its like, right after the brace; the command is passed over. */
    TextSink.Style switched() {
        int start = reader.position();
        if (at(start) != '\\') {
            return TextSink.Style.NONE;
        }
        int end = nameEnd(start);
        TextSink.Style style = switch (reader.text().substring(start + 1, end)) {
            case "em", "it", "itshape", "sl" -> TextSink.Style.EMPHASIS;
            case "bf", "bfseries" -> TextSink.Style.STRONG;
            default -> TextSink.Style.NONE;
        };
        if (style != TextSink.Style.NONE) {
            reader.moveTo(blanksEnd(end));
        }
        return style;
    }

    /** Reads the command at the reader's place. */
    void read() {
        int start = reader.position();
        int end = nameEnd(start);
        String name = reader.text().substring(Math.min(start + 1, end), end);
        if (name.length() == 1 && !Chars.asciiLetter(name.charAt(0))) {
            symbol(start, name.charAt(0));
        } else if (name.isEmpty()) {
            reader.put("\\", 1);
        } else {
            word(start, end, name);
        }
    }

    private int nameEnd(int backslash) {
        int end = backslash + 1;
        while (Chars.asciiLetter(at(end))) {
            end++;
        }
        if (end == backslash + 1 && end < reader.text().length() && at(end) < 128) {
            return end + 1;
        }
        return end > backslash + 1 && at(end) == '*' && at(end + 1) == '{' ? end + 1 : end;
    }

    private int blanksEnd(int from) {
        int i = from;
        while (Chars.blank(at(i))) {
            i++;
        }
        return i;
    }

    private void symbol(int start, char c) {
        String accent = TextTables.ACCENTS.get(String.valueOf(c));
        boolean home = c == '~' && start > 0 && reader.text().charAt(start - 1) == '/'; // of a user, in an address
        // "2020\. We" is a full stop escaped for Markdown and no accent on a W.
        if (accent != null
                && !home
                && !(Chars.blank(at(start + 2)) || start + 2 >= reader.text().length())) {
            accent(start + 2, accent, c, start);
            return;
        }
        switch (c) {
            case '\\' -> {
                reader.put(" ", 2);
            }
            case ' ', '\n', '\t', '\r', ',', ';', ':' -> reader.put(" ", 2);
            case '/', '@' -> reader.put("", 2);
            case '-' -> reader.put(Chars.blank(at(start + 2)) ? "-" : "", 2);
            case '(', ')' -> reader.put("\\" + c, 2);
            default -> reader.put(c < ' ' ? "" : String.valueOf(c), 2);
        }
    }

    /** An accent on the letter at a place; dotless letters get their dot's place taken by it. */
    private void accent(int from, String combining, char accent, int start) {
        int i = Chars.asciiLetter(accent) ? blanksEnd(from) : from;
        boolean group = at(i) == '{' && reader.braces().matched(i);
        int end = group ? reader.braces().partner(i) + 1 : i + 1;
        String base = group ? reader.text().substring(i + 1, end - 1).strip() : "";
        if (!group) {
            if (at(i) == '\\') {
                end = nameEnd(i);
                base = reader.text().substring(i, end);
                end = blanksEnd(end);
            } else if (i < reader.text().length()) {
                end = i + Character.charCount(reader.text().codePointAt(i));
                base = reader.text().substring(i, end);
            }
        }
        // Composed, so that a second accent stands on the first: \~{\^e}.
        String letters = Normalizer.normalize(letters(base), Normalizer.Form.NFC);
        if (letters.isEmpty()) {
            boolean spacing = group && base.isEmpty() && !Chars.asciiLetter(accent);
            reader.put(
                    spacing ? String.valueOf(accent) : "",
                    Math.min(end, reader.text().length()) - start);
            return;
        }
        if (!Character.isLetter(letters.codePointAt(0))) {
            // No letter to carry it: the character was only escaped.
            reader.put(Chars.asciiLetter(accent) ? "" : String.valueOf(accent), from - start);
            return;
        }
        int first = Character.charCount(letters.codePointAt(0));
        reader.put(letters.substring(0, first) + combining + letters.substring(first), end - start);
    }

    private String letters(String base) {
        return switch (base) {
            case "\\i", "\\i{}", "\\imath" -> "i";
            case "\\j", "\\j{}", "\\jmath" -> "j";
            default ->
                base.indexOf('\\') < 0
                        ? base.replace("{", "").replace("}", "")
                        : base.length() > 200 ? "" : TextReader.simply(base, macros, notes.at(reader.position()));
        };
    }

    private void word(int start, int end, String name) {
        if (macro(start, end, name)) {
            return;
        }
        String accent = TextTables.ACCENTS.get(name);
        boolean carried =
                at(end) == '{' || at(end) == '\\' || Chars.blank(at(end)) && Chars.asciiLetter(at(blanksEnd(end)));
        if (accent != null && carried) {
            accent(end, accent, name.charAt(0), start);
            return;
        }
        String phrase = TextTables.PHRASES.get(name);
        if (phrase != null) {
            phrase(start, end, phrase);
            return;
        }
        if (name.equals("ensuremath") && reader.formulas()) {
            ensured(start, end);
            return;
        }
        TextTables.Action action = TextTables.ACTIONS.get(name);
        if (action != null) {
            new TextActions(reader, sink, this, environments).act(action, start, end, name);
            return;
        }
        Symbol symbol = Symbols.command(name).orElse(null);
        if (symbol != null && symbol.kind() != Symbol.Kind.FUNCTION && symbol.kind() != Symbol.Kind.LIMIT_FUNCTION) {
            symbol(start, end, symbol);
        } else if (symbol == null && Symbols.takesLetter(name)) {
            formula(start, end, name);
        } else {
            unknown(start, end, name);
        }
    }

    private void symbol(int start, int end, Symbol symbol) {
        // TeX swallows the blank after \ss and its like; after a sign such as \times authors mean it.
        char first = symbol.text().charAt(0);
        boolean joined = first < 0x250 && Character.isLetter(first) || first == '“' || first == '‘';
        int after = joined && Chars.blank(at(end)) ? blanksEnd(end) : emptyGroupEnd(end);
        reader.put(symbol.text(), after - start);
    }

    /** Past the empty braces that end a macro: \TeX{}. */
    private int emptyGroupEnd(int end) {
        return at(end) == '{' && at(end + 1) == '}' ? end + 2 : end;
    }

    /** "e.g." and its like: no second full stop, and a blank before a word even if TeX would swallow it. */
    private void phrase(int start, int end, String phrase) {
        int after = emptyGroupEnd(end);
        boolean stop = phrase.endsWith(".") && at(after) == '.';
        reader.put(stop ? phrase.substring(0, phrase.length() - 1) : phrase, after - start);
    }

    /** What is a formula wherever it stands: {@code \ensuremath{\alpha}}. */
    private void ensured(int start, int end) {
        int from = blanksEnd(end);
        int after = argumentEnd(end);
        String argument = from < after ? reader.text().substring(from, after).replace("$", "") : "";
        boolean group = argument.startsWith("{") && argument.endsWith("}");
        reader.math(group ? argument.substring(1, argument.length() - 1) : argument, false, start);
        reader.moveTo(after);
    }

    /** A command of mathematics outside of a formula, with its argument. */
    private void formula(int start, int end, String name) {
        int after = name.equals("frac") ? argumentEnd(argumentEnd(end)) : argumentEnd(end);
        reader.math(reader.text().substring(start, after), false, start);
        reader.moveTo(after);
    }

    int argumentEnd(int from) {
        int i = blanksEnd(from);
        if (at(i) == '{' && reader.braces().matched(i)) {
            return reader.braces().partner(i) + 1;
        }
        return i >= reader.text().length()
                ? from
                : at(i) == '\\'
                        ? nameEnd(i)
                        : i + Character.charCount(reader.text().codePointAt(i));
    }

    private boolean macro(int start, int end, String name) {
        if (!macros.macros().has(name)) {
            return false;
        }
        int after = end;
        List<String> arguments = new ArrayList<>();
        int length = 0;
        for (int i = macros.macros().arity(name); i > 0; i--) {
            int from = blanksEnd(after);
            after = argumentEnd(after);
            String argument = from < after ? reader.text().substring(from, after) : "";
            arguments.add(
                    argument.startsWith("{") && argument.endsWith("}")
                            ? argument.substring(1, argument.length() - 1)
                            : argument);
            length += argument.length();
        }
        if (!macros.enter(name, length)) {
            note(start, "macro \"\\" + name + "\" expands without end", "check macros: in site.yaml");
            reader.moveTo(after);
            return true;
        }
        reader.flush();
        String expanded = macros.expanded(name, arguments);
        new TextReader(expanded, sink, macros, notes.at(start), reader.formulas()).read();
        macros.leave();
        reader.moveTo(emptyGroupEnd(after));
        return true;
    }

    private void unknown(int start, int end, String name) {
        note(start, "unknown macro \"\\" + name + "\"", "write it in Unicode, or its text without the macro");
        if (at(end) == '{' && reader.braces().matched(end)) {
            // Its braces vanish by themselves, and what is in them stays.
            reader.moveTo(end);
        } else {
            reader.put("\\" + name, end - start);
        }
    }
}
