package hectograph.content.importers.record;

import hectograph.content.AuthorsReader;
import hectograph.content.source.Characters;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.License;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.tex.TexNote;
import hectograph.tex.prose.TexText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Puts a draft together, whatever the record writes: texts are cleaned, identifiers taken out of their addresses, and what
 * can't be true is left out, never guessed. An empty text says nothing, so a format can hand on what it finds. Of things
 * that a paper has once, the first that is said counts.
 */
public final class DraftBuilder {

    /** The longest abstract that is kept, in UTF-16 code units; a content file can't hold a longer line. */
    private static final int LONGEST_ABSTRACT = 90_000;

    private static final int LONGEST_TITLE = 2_000;
    private static final int MOST_AUTHORS = 5_000;
    private static final int MOST_KEYWORDS = 100;

    private static final List<String> CODE_HOSTS =
            List.of("//github.com/", "//gitlab.com/", "//bitbucket.org/", "//codeberg.org/");

    private static final Pattern RANGE = Pattern.compile("\\s*(?:-{1,3}|–|—)\\s*");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");

    private final Origin origin;
    private final Sink sink;
    private String key = "";
    private String title = "";
    private String body = "";
    private final List<Author> authors = new ArrayList<>();
    private PartialDate date = PartialDate.UNKNOWN;
    private PartialDate published = PartialDate.UNKNOWN;
    private ArxivId arxiv = ArxivId.NONE;
    private Doi doi = Doi.NONE;
    private String venue = "";
    private Publication publication = Publication.UNKNOWN;
    private String category = "";
    private License license = License.NONE;
    private final Map<Link.Kind, String> links = new EnumMap<>(Link.Kind.class);
    private final Set<String> keywords = new LinkedHashSet<>();
    private Provenance source = Provenance.UNKNOWN;
    private String withdrawn = "";
    private boolean suspicious;

    /**
     * A record of which nothing is known yet.
     *
     * @param origin where it begins
     * @param sink what takes it in the end, and the doubts about it on the way
     */
    public DraftBuilder(Origin origin, Sink sink) {
        this.origin = origin;
        this.sink = sink;
    }

    /** What the source calls the record. */
    public DraftBuilder key(String text) {
        key = key.isEmpty() ? Facts.of(text) : key;
        return this;
    }

    /** The title: text, or TeX, with formulas in any delimiters. Tags and entities of HTML may stand in it. */
    public DraftBuilder title(String text) {
        if (title.isEmpty() && !text.isBlank()) {
            title = Titles.read(Facts.cut(Facts.line(text), LONGEST_TITLE), this::note);
        }
        return this;
    }

    /** The abstract as text or TeX. */
    public DraftBuilder summary(String text) {
        return summary(text, offset -> origin);
    }

    /**
     * The abstract as text or TeX.
     *
     * @param places where each character of it stands
     */
    public DraftBuilder summary(String text, IntFunction<Origin> places) {
        if (!body.isEmpty() || text.isBlank()) {
            return this;
        }
        TexText.Result read = TexText.markdown(bounded(Characters.clean(text)).strip());
        for (TexNote note : read.notes()) {
            doubt(places.apply(note.offset()), note.message(), note.remedy());
        }
        return markdown(read.text());
    }

    /** The abstract in Markdown. */
    public DraftBuilder markdown(String text) {
        body = body.isEmpty() ? bounded(Characters.clean(text)).strip() : body;
        return this;
    }

    /** One more author, by a name as it is printed, or with the family name first and a comma behind it. */
    public DraftBuilder author(String name) {
        String text = Facts.of(name);
        return text.isEmpty() ? this : author(AuthorsReader.author(text));
    }

    /** One more author whose parts of the name are known; without a family name, all of it is one literal name. */
    public DraftBuilder author(NameParts parts) {
        return author(AuthorsReader.author(Facts.of(parts)));
    }

    /** One more author. An address that is none is left out. */
    public DraftBuilder author(Author author) {
        if (author.name().isBlank() || authors.size() == MOST_AUTHORS) {
            return this;
        }
        authors.add(new Author(
                Facts.of(author.name()),
                Facts.of(author.parts()),
                author.orcid(),
                Facts.of(author.affiliation()),
                Facts.address(author.url())));
        return this;
    }

    /** There are more authors, whom the record does not name. */
    public DraftBuilder others() {
        return doubt(origin, "not all authors are named", "name the others in its file");
    }

    /** The paper's own date; a more precise one that says the same takes the place of a less precise one. */
    public DraftBuilder date(PartialDate other) {
        boolean finer =
                other.year() == date.year() && (date.month() == 0 || date.month() == other.month() && date.day() == 0);
        date = !date.isKnown() || other.isKnown() && finer ? other : date;
        return this;
    }

    /** When the venue published it, where a record has that beside another date. */
    public DraftBuilder published(PartialDate other) {
        published = published.isKnown() ? published : other;
        return this;
    }

    /** The arXiv identifier in any writing, such as an address with a version; anything else says nothing. */
    public DraftBuilder arxiv(String text) {
        arxiv = arxiv.isKnown() ? arxiv : ArxivId.find(text);
        return this;
    }

    /** The DOI in any writing, such as an address; anything else says nothing. One of arXiv's own is its identifier. */
    public DraftBuilder doi(String text) {
        Doi found = Doi.find(text);
        ArxivId own = ArxivId.of(found);
        if (own.isKnown()) {
            arxiv = arxiv.isKnown() ? arxiv : own;
        } else {
            doi = doi.isKnown() ? doi : found;
        }
        return this;
    }

    /** The name of the place where it was published. */
    public DraftBuilder venue(String name) {
        venue = venue.isEmpty() ? Facts.of(name) : venue;
        return this;
    }

    /** What else is known of its publication; what was said before stays. */
    public DraftBuilder publication(Publication other) {
        publication = publication.or(new Publication(
                other.kind(),
                other.year() > 0 && other.year() <= 9999 ? other.year() : 0,
                Facts.of(other.volume()),
                Facts.of(other.number()),
                RANGE.matcher(Facts.of(other.pages())).replaceAll("-"),
                Facts.of(other.publisher())));
        return this;
    }

    /** Its category, such as {@code cs.LG}. */
    public DraftBuilder category(String name) {
        category = first(category, name);
        return this;
    }

    /** The name or the address of its licence. */
    public DraftBuilder license(String name) {
        license = license.isKnown() ? license : new License(Facts.of(name));
        return this;
    }

    /** An address of which the kind is known; what is no web address says nothing. */
    public DraftBuilder link(Link.Kind kind, String url) {
        String address = Characters.clean(url).strip();
        boolean given = (kind == Link.Kind.PDF || kind == Link.Kind.PAGE)
                && address.startsWith("http")
                && ArxivId.find(address).isKnown();
        if (given) {
            return arxiv(address); // every paper at arXiv gets these links
        }
        if (!Facts.address(address).isEmpty()) {
            links.putIfAbsent(kind, address);
        }
        return this;
    }

    /** An address whose kind its form tells: a DOI, arXiv, a PDF, a place where code stands, else a page of the paper. */
    public DraftBuilder address(String url) {
        String text = url.strip();
        boolean web = text.startsWith("http://") || text.startsWith("https://");
        if (web && Doi.find(text).isKnown()) {
            return doi(text);
        }
        if (web && ArxivId.find(text).isKnown()) {
            return arxiv(text);
        }
        String path = QUERY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        boolean code = CODE_HOSTS.stream().anyMatch(path::contains);
        return link(path.endsWith(".pdf") ? Link.Kind.PDF : code ? Link.Kind.CODE : Link.Kind.PAGE, text);
    }

    /** One more keyword. */
    public DraftBuilder keyword(String word) {
        String text = Facts.of(word);
        if (!text.isEmpty() && keywords.size() < MOST_KEYWORDS) {
            keywords.add(text);
        }
        return this;
    }

    /** The record itself; an address that is none is left out. */
    public DraftBuilder source(Provenance record) {
        source = source.isKnown()
                ? source
                : new Provenance(
                        Facts.of(record.name()),
                        Facts.of(record.version()),
                        record.date(),
                        Facts.address(record.url()));
        return this;
    }

    /** Why its paper was withdrawn, {@code true} where that is not said. */
    public DraftBuilder withdrawn(String reason) {
        withdrawn = first(withdrawn, Facts.reason(reason));
        return this;
    }

    /** A doubt about the record, at a place of its own. */
    public DraftBuilder doubt(Origin place, String message, String remedy) {
        sink.warning(place, message, remedy);
        suspicious = true;
        return this;
    }

    /** Hands the record over. One without a title is an error, unless it says that its paper is gone. */
    public void emit() {
        String plain = Titles.plain(title);
        boolean named = plain.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean gone = !withdrawn.isEmpty() && (arxiv.isKnown() || doi.isKnown());
        if (!named && !gone) {
            String which = key.isEmpty() ? "a record" : "record \"" + key + "\"";
            sink.problem(Problem.error(origin, which + " without a title", "give it one; it was passed over"));
            return;
        }
        boolean later = date.isKnown() && published.isKnown() && published.year() != date.year() && !venue.isEmpty();
        sink.record(new Draft(
                origin,
                key,
                named ? title : "",
                named ? plain : "",
                body,
                authors,
                date,
                arxiv,
                doi,
                venue,
                later ? publication.in(published.year()) : publication,
                category,
                license,
                links.entrySet().stream()
                        .map(link -> new Link(link.getKey(), link.getValue()))
                        .toList(),
                List.copyOf(keywords),
                List.of(),
                source,
                withdrawn,
                suspicious));
    }

    private void note(TexNote note) {
        doubt(origin, note.message(), note.remedy());
    }

    private String bounded(String text) {
        if (text.length() > LONGEST_ABSTRACT) {
            doubt(origin, "an abstract of " + text.length() + " characters, cut", "look whether it is one");
        }
        return Facts.cut(text, LONGEST_ABSTRACT);
    }

    private static String first(String before, String text) {
        return before.isEmpty() ? Facts.of(text) : before;
    }
}
