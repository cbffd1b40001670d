package hectograph.tex.prose;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import hectograph.tex.SmallLetters;
import java.util.ArrayList;

/** What commands of TeX prose do with their arguments. */
final class TextActions {
    private final TextReader reader;
    private final TextSink sink;
    private final TextCommands commands;
    private final TextEnvironments environments;

    TextActions(TextReader reader, TextSink sink, TextCommands commands, TextEnvironments environments) {
        this.reader = reader;
        this.sink = sink;
        this.commands = commands;
        this.environments = environments;
    }

    void act(TextTables.Action action, int start, int end, String name) {
        switch (action) {
            case EMPHASIS -> styled(end, TextSink.Style.EMPHASIS);
            case STRONG -> styled(end, TextSink.Style.STRONG);
            case PARENTHESIS -> {
                commands.note(start, "footnote put in parentheses", "check that the sentence reads right");
                reader.flush();
                sink.dropBlank();
                styled(end, TextSink.Style.PARENTHESIS);
            }
            case CODE -> code(end);
            case CONTENT, NOTHING -> reader.moveTo(swallowed(optionEnd(end)));
            case DROP -> reader.moveTo(argumentEnd(end));
            case DROP_WITH_BLANK, DROP_WITH_NOTE -> drop(action, start, end);
            case LOWERED, RAISED -> small(action, end);
            case ADDRESS -> address(start, end);
            case LINK -> link(start, end);
            case BEGIN -> environments.begin(start, end);
            case END -> environments.end(end);
            case ITEM -> environments.item(end);
            case PARAGRAPH -> {
                reader.flush();
                sink.paragraph();
                reader.moveTo(swallowed(end));
            }
            case BLANK -> reader.put(" ", swallowed(end) - start);
            case SECOND -> reader.moveTo(argumentEnd(end));
            default -> reader.moveTo(end);
        }
    }

    private char at(int i) {
        return i < reader.text().length() ? reader.text().charAt(i) : '\0';
    }

    private boolean group(int i) {
        return at(i) == '{' && reader.braces().matched(i);
    }

    /** Past an optional argument in brackets. */
    int optionEnd(int from) {
        int i = from;
        if (at(i) == '[') {
            int limit = Math.min(reader.text().length(), i + 300);
            while (i < limit && at(i) != ']') {
                i++;
            }
            return i < limit ? i + 1 : from;
        }
        return from;
    }

    /** Past a blank that TeX swallows after a command without argument. */
    private int swallowed(int end) {
        if (at(end) == '{' && at(end + 1) == '}') {
            return end + 2;
        }
        boolean afterBlank = reader.position() > 0 && Chars.blank(at(reader.position() - 1));
        return Chars.blank(at(end)) && (afterBlank || reader.position() == 0) ? end + 1 : end;
    }

    private int argumentEnd(int end) {
        int i = optionEnd(optionEnd(end));
        return group(i) ? reader.braces().partner(i) + 1 : at(i) == '{' ? open(i) : i;
    }

    /** Past an argument whose brace is never closed, as where a listing cut it off: to the end of the paragraph. */
    private int open(int brace) {
        int end = reader.text().indexOf("\n\n", brace);
        return end < 0 ? reader.text().length() : end;
    }

    private String argument(int end) {
        int i = optionEnd(optionEnd(end));
        return group(i) ? reader.text().substring(i + 1, reader.braces().partner(i)) : "";
    }

    private void styled(int end, TextSink.Style style) {
        int i = optionEnd(end);
        reader.moveTo(i);
        if (group(i)) {
            int inner = i + 1;
            while (Chars.blank(at(inner))) {
                inner++;
            }
            reader.put(inner > i + 1 && style != TextSink.Style.PARENTHESIS ? " " : "", inner - i);
            reader.openGroup(style);
        }
    }

    private void code(int end) {
        int i = optionEnd(end);
        if (group(i)) {
            reader.flush();
            sink.code(
                    TextReader.simply(argument(end), new TextMacros(Macros.NONE), new TextNotes(new ArrayList<>(), 0)));
            reader.moveTo(reader.braces().partner(i) + 1);
        } else {
            reader.moveTo(end);
        }
    }

    private void drop(TextTables.Action action, int start, int end) {
        int after = argumentEnd(end);
        reader.flush();
        sink.dropBlank();
        if (action == TextTables.Action.DROP_WITH_NOTE) {
            String shown = Chars.tidy(reader.text().substring(start, after));
            String cut = shown.length() > 60 ? shown.substring(0, 57) + "..." : shown;
            commands.note(
                    start, "left out \"" + Chars.tidy(cut) + "\"", "check that the sentence around it reads right");
        }
        // A tie before it has become a blank and gone; one after it stays.
        reader.moveTo(Math.max(after, end));
    }

    private void small(TextTables.Action action, int end) {
        String content = TextReader.words(argument(end));
        boolean up = action == TextTables.Action.RAISED;
        String small = up ? SmallLetters.raised(content) : SmallLetters.lowered(content);
        reader.put(small.isEmpty() ? content : small, 0);
        reader.moveTo(argumentEnd(end));
    }

    private void address(int start, int end) {
        String address = TextReader.address(argument(end));
        reader.flush();
        if (Chars.safeLink(address)) {
            sink.link(address, address);
        } else {
            sink.text(Chars.tidy(address));
        }
        reader.moveTo(Math.max(argumentEnd(end), start + 1));
    }

    private void link(int start, int end) {
        String address = TextReader.address(argument(end));
        int second = argumentEnd(end);
        if (!group(second)) {
            address(start, end);
            return;
        }
        if (!Chars.safeLink(address)) {
            commands.note(
                    start,
                    "link to \"" + Chars.tidy(address) + "\" left out",
                    "only http, https and mailto links are kept");
            // Its braces vanish by themselves, and its words stay.
            reader.moveTo(second);
            return;
        }
        String label = reader.text().substring(second + 1, reader.braces().partner(second));
        reader.flush();
        sink.link(address, TextReader.words(label));
        reader.moveTo(reader.braces().partner(second) + 1);
    }
}
