package hectograph.content.importers.text;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.content.source.Source;
import hectograph.problem.Checked;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** BibTeX and biblatex. What an entry does not say itself it has from the one it refers to by {@code crossref}. */
public final class BibtexFormat implements ImportFormat {

    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+[ \\t]*[{(]");

    /** Entries that other entries refer to, and that are no papers. */
    private static final Set<String> CONTAINERS = Set.of(
            "proceedings", "mvproceedings", "collection", "mvcollection", "mvbook", "periodical", "xdata", "set");

    /** Fields of a parent that are its own. */
    private static final Set<String> OWN = Set.of(
            "title",
            "subtitle",
            "titleaddon",
            "author",
            "key",
            "crossref",
            "xref",
            "entryset",
            "abstract",
            "doi",
            "pages",
            "url",
            "eprint",
            "file",
            "note",
            "keywords",
            "label",
            "shorttitle",
            "options",
            "pdf");

    private static final int MOST_PARENTS = 3;

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public boolean recognizes(String head) {
        return !head.startsWith("<")
                && !head.startsWith("{")
                && ENTRY.matcher(head).find();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Checked<Source> read = input.source();
        read.problems().forEach(sink::problem);
        Source source = read.value();
        BibtexReader.Read bibtex = BibtexReader.read(source.text());
        for (BibtexReader.Fault fault : bibtex.faults()) {
            if (fault.lost()) {
                sink.error(source.at(fault.offset()), fault.message(), fault.remedy());
            } else {
                sink.warning(source.at(fault.offset()), fault.message(), fault.remedy());
            }
        }
        Map<String, BibtexEntry> byKey = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (BibtexEntry entry : bibtex.entries()) {
            byKey.putIfAbsent(folded(entry.key()), entry);
            parents.add(folded(entry.first("crossref")));
        }
        sink.each(bibtex.entries(), (entry, out) -> {
            boolean container = CONTAINERS.contains(entry.type())
                    || parents.contains(folded(entry.key())) && entry.type().equals("book");
            if (!container) {
                BibtexEntry whole = inheriting(entry, byKey);
                BibtexPaper.read(whole, new DraftBuilder(source.at(entry.offset()), out));
            }
        });
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** An entry with what it has from those it refers to: from a parent its facts, from biblatex's {@code xdata} all. */
    private static BibtexEntry inheriting(BibtexEntry entry, Map<String, BibtexEntry> byKey) {
        if (!entry.fields().containsKey("crossref") && !entry.fields().containsKey("xdata")) {
            return entry;
        }
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        for (String name : List.of(entry.first("xdata").split(","))) {
            BibtexEntry data = byKey.get(folded(name.strip()));
            if (data != null && !name.isBlank()) {
                data.fields().forEach(fields::putIfAbsent);
            }
        }
        String parent = entry.first("crossref");
        for (int depth = 0; depth < MOST_PARENTS && !parent.isBlank(); depth++) {
            BibtexEntry above = byKey.get(folded(parent.strip()));
            if (above == null || above == entry) {
                break;
            }
            String container = above.first("booktitle", "title", "journaltitle", "journal");
            fields.putIfAbsent(above.type().equals("periodical") ? "journaltitle" : "booktitle", container);
            above.fields().forEach((name, value) -> {
                if (!OWN.contains(name)) {
                    fields.putIfAbsent(name, value);
                }
            });
            parent = above.first("crossref");
        }
        return new BibtexEntry(entry.type(), entry.key(), fields, entry.offset());
    }
}
