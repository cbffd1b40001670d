package hectograph.content;

import hectograph.content.source.Characters;
import hectograph.content.source.Source;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into {@link YamlNode}s: text, lists and fields only. Anchors, aliases and tags are refused, so no
 * document can grow beyond its size or name a class. The only user of the YAML library.
 */
final class Yaml {

    /** How deep lists and fields may stand in each other. */
    static final int MAX_DEPTH = 20;

    /** A line break with the blanks around it. */
    private static final Pattern BREAK =
            Pattern.compile("[ \\t]*[\\n\\r\u0085\u2028\u2029][ \\t\\n\\r\u0085\u2028\u2029]*");

    private final Source source;
    private final int firstLine;
    private final Problems problems;
    private final String text;
    private final boolean hashes;
    private Iterator<Event> events = List.<Event>of().iterator();

    private Yaml(Source source, String text, int firstLine, Problems problems) {
        this.source = source;
        this.text = text;
        this.hashes = text.contains(" #");
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * Reads a document.
     *
     * @param source the file it stands in
     * @param text the document
     * @param firstLine the line of the file on which the document begins
     * @return empty for an empty document or one that can't be read
     */
    static Optional<YamlNode> read(Source source, String text, int firstLine, Problems problems) {
        return new Yaml(source, text, firstLine, problems).document();
    }

    private Optional<YamlNode> document() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file())
                .setUseMarks(true) // every message needs its place
                .setParseComments(false)
                .setCodePointLimit(SourceReader.MAX_BYTES)
                .build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            next();
            Event start = next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                return Optional.empty();
            }
            YamlNode root = node(next(), 0);
            next();
            Event behind = next();
            if (behind.getEventId() == Event.ID.DocumentStart) {
                Origin place = behind.getStartMark().map(this::origin).orElse(source.whole());
                problems.error(place, "a second YAML document", "delete it, or the line \"---\"");
            }
            boolean empty =
                    root instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
            return empty ? Optional.empty() : Optional.of(root);
        } catch (Refused refused) {
            problems.error(refused.origin, refused.what, refused.remedy);
        } catch (MarkedYamlEngineException e) {
            report(e);
        } catch (YamlEngineException e) {
            problems.error(source.whole(), oneLine("not YAML: " + e.getMessage()), "");
        } catch (RuntimeException e) { // the library's own slips, as over "\UFFFFFFFF", and its iterator's end
            problems.error(
                    new Origin(source.file(), firstLine, 0),
                    "fields that can't be read",
                    "look for an escape such as \"\\u\" without its digits, or write the texts without quotes");
        }
        return Optional.empty();
    }

    /** Says what the library says, where it says it, and what to do about the slips that are common. */
    private void report(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        Origin place = mark.map(this::origin).orElse(source.whole());
        String what = e.getProblem() == null ? "not YAML" : e.getProblem();
        if (what.contains("(TAB)")) {
            problems.error(place, "a tab where blanks belong", "indent with blanks");
            return;
        }
        String context = e.getContext() == null ? "" : e.getContext();
        int begun = e.getContextMark().map(this::origin).orElse(place).line();
        Slip slip = slip(what, context);
        String since = begun == place.line() || !slip.open() ? "" : ", begun on line " + begun;
        problems.error(place, slip.message() + since, slip.remedy());
    }

    /**
     * A slip of the pen in words that need no knowledge of parsers.
     *
     * @param open whether something was begun and not ended, so that its beginning matters
     */
    private record Slip(String message, String remedy, boolean open) {}

    private static Slip slip(String what, String context) {
        String all = what + ", " + context;
        if (what.contains("mapping values are not allowed")) {
            return new Slip("a second \": \" in one value", "put a text that holds \": \" in quotes", false);
        }
        if (what.contains("cannot start any token")) {
            int quote = what.indexOf('\'');
            String first = quote < 0 ? "this" : "\"" + what.substring(quote + 1, what.indexOf('\'', quote + 1)) + "\"";
            return new Slip("a text can't begin with " + first, "put the text in quotes", false);
        }
        if (all.contains("quoted scalar")) {
            return what.contains("unexpected end")
                    ? new Slip("a quote that is not closed", "close the quote", true)
                    : new Slip("an escape that is none", "write \\\\ for a backslash, or use single quotes", false);
        }
        if (all.contains("flow sequence")) {
            return new Slip("a list that is not closed", "close the list with ]", true);
        }
        if (all.contains("flow mapping")) {
            return new Slip("fields in braces that are not closed", "close the fields with }", true);
        }
        if (what.contains("sequence entries")) {
            return new Slip("a list that begins beside its name", "begin it on the next line, or write [a, b]", false);
        }
        if (what.contains("node content") && !all.contains("<document start>")) {
            return what.contains("<stream end>") || what.contains("<block end>")
                    ? new Slip("a bracket that is not closed", "close a list with ], fields with }", true)
                    : new Slip(
                            "a bracket or comma where a value belongs", "put a text that holds one in quotes", false);
        }
        if (what.contains("expected ':'")) {
            return new Slip("a line without a colon", "write name: value, one a line", true);
        }
        if (all.contains("<block end>") || all.contains("<document start>")) {
            String remedy = "put the whole text in quotes, and indent lines alike";
            return new Slip("text that belongs to no field", remedy, false);
        }
        return new Slip("a sign that means something else to YAML", "put the text in quotes", false);
    }

    private static String oneLine(String message) {
        return message.replace('\n', ' ').strip();
    }

    private Event next() {
        return events.next();
    }

    private YamlNode node(Event event, int depth) {
        Origin origin = event.getStartMark().map(this::origin).orElse(source.whole());
        if (depth > MAX_DEPTH) {
            throw new Refused(origin, "more than " + MAX_DEPTH + " levels of nesting", "write it flatter");
        }
        if (event.getEventId() == Event.ID.Alias) {
            String name = ((AliasEvent) event).getAlias().getValue();
            throw new Refused(origin, "YAML alias \"*" + name + "\"", "write the value out, or put the text in quotes");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(
                    origin, "YAML anchor \"&" + node.getAnchor().get() + "\"", "delete it, or put the text in quotes");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(origin, scalar.getTag());
            Optional<String> illegal = Characters.illegal(scalar.getValue());
            if (illegal.isPresent()) {
                throw new Refused(
                        origin,
                        "illegal character " + illegal.get() + " written with an escape",
                        "delete it; no page and no feed can hold it");
            }
            if (hashes && scalar.isPlain()) {
                scalar.getEndMark().ifPresent(this::warnOfLostHash);
            }
            boolean nothing = scalar.isPlain()
                    && (scalar.getValue().equals("~") || scalar.getValue().equals("null"));
            return new YamlNode.Scalar(nothing ? "" : line(scalar.getValue()), origin, !scalar.isPlain());
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(origin, sequence.getTag());
            List<YamlNode> items = new ArrayList<>();
            for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
                items.add(node(item, depth + 1));
            }
            return new YamlNode.Sequence(items, origin);
        }
        refuseTag(origin, ((MappingStartEvent) event).getTag());
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            YamlNode name = node(key, depth + 1);
            YamlNode value = node(next(), depth + 1);
            if (!(name instanceof YamlNode.Scalar scalar)) {
                throw new Refused(name.origin(), name.kind() + " where a field's name belongs", "write name: value");
            }
            entries.add(new YamlNode.Entry(scalar.text(), scalar.origin(), value));
        }
        return new YamlNode.Mapping(entries, origin);
    }

    /** Every value of ours is one line: a line break would forge a line of its own in many a format we write. */
    private static String line(String value) {
        String bare = value.strip();
        boolean broken =
                bare.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029');
        return broken ? BREAK.matcher(bare).replaceAll(" ") : bare;
    }

    /** To YAML all from a blank and a # on is a comment; where a digit follows, a macro's argument or a rank was meant. */
    private void warnOfLostHash(Mark end) {
        int hash = text.offsetByCodePoints(0, end.getIndex());
        int blanks = 0;
        while (hash < text.length() && text.charAt(hash) == ' ') {
            hash++;
            blanks++;
        }
        if (blanks > 0 && text.startsWith("#", hash) && hash + 1 < text.length() && digit(text.charAt(hash + 1))) {
            Origin place = new Origin(source.file(), end.getLine() + firstLine, end.getColumn() + blanks + 1);
            String what = "\"" + text.substring(hash, hash + 2) + "\" after a blank begins a comment";
            problems.warning(place, what, "put the whole value in quotes");
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void refuseTag(Origin origin, Optional<String> tag) {
        if (tag.isPresent()) {
            throw new Refused(origin, "YAML tag \"" + tag.get() + "\"", "delete it, or put the text in quotes");
        }
    }

    private Origin origin(Mark mark) {
        return new Origin(source.file(), mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    /** Ends the reading of a document; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Origin origin;
        private final String what;
        private final String remedy;

        Refused(Origin origin, String what, String remedy) {
            super(what, null, false, false);
            this.origin = origin;
            this.what = what;
            this.remedy = remedy;
        }
    }
}
