package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.Extras;
import hectograph.model.FileReference;
import hectograph.model.Html;
import hectograph.model.License;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.model.Paper;
import hectograph.model.PaperId;
import hectograph.model.PartialDate;
import hectograph.model.PictureSize;
import hectograph.model.Prose;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.model.Slug;
import hectograph.model.Title;
import hectograph.problem.Origin;
import hectograph.related.Wording;
import hectograph.text.Octets;
import hectograph.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A paper as bytes. Of the forms of a text only that is kept in which they differ, which is little for most titles and
 * abstracts. The file's name is not among the bytes, nor what the numbers of its words mean. Whoever changes {@link Paper}
 * changes both methods here; the bytes of another version are never read (see {@link PaperCache}).
 */
final class PaperCodec {

    private PaperCodec() {}

    /** Writes a paper. */
    static void write(ReadPaper read, Octets.Out out) {
        Paper paper = read.paper();
        String slug = paper.slug().value();
        String id = paper.id().value();
        out.text(slug);
        out.text(id.equals(slug) ? "" : id);
        out.text(paper.arxiv().text());
        out.text(paper.doi().text());
        title(paper.title(), out);
        list(paper.authors(), out, PaperCodec::author);
        date(paper.date(), out);
        date(paper.added(), out);
        date(paper.updated(), out);
        out.text(paper.venue());
        publication(paper.publication(), out);
        out.text(paper.category());
        out.text(paper.license().text());
        list(paper.topics(), out, (topic, to) -> to.text(topic.value()));
        list(paper.links(), out, (link, to) -> {
            to.text(link.kind().name());
            to.text(link.url());
        });
        list(paper.aliases(), out, (alias, to) -> to.text(alias.value()));
        out.text(paper.source().name());
        out.text(paper.source().version());
        date(paper.source().date(), out);
        out.text(paper.source().url());
        out.number((paper.status().draft() ? 1 : 0) + (paper.status().withdrawn() ? 2 : 0));
        out.text(paper.status().reason());
        prose(paper.summary(), out);
        extras(paper.extras(), out);
        place(read.arxivAt(), out);
        place(read.doiAt(), out);
        place(read.idAt(), out);
        list(read.aliasesAt(), out, PaperCodec::place);
        list(read.files(), out, (file, to) -> {
            to.text(file.path());
            to.text(file.use().name());
            place(file.origin(), to);
        });
        out.bytes(read.wording().title().bytes());
        out.bytes(read.wording().summary().bytes());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file the paper's file
     */
    static ReadPaper read(String file, Octets.In in) {
        Slug slug = new Slug(in.text());
        String id = in.text();
        Paper paper = new Paper(
                slug,
                new Paper.Ids(
                        new PaperId(id.isEmpty() ? slug.value() : id),
                        known(in, ArxivId.NONE, ArxivId::new),
                        known(in, Doi.NONE, Doi::new)),
                title(in),
                list(in, PaperCodec::author),
                new Paper.Dates(date(in), date(in), date(in)),
                in.text(),
                publication(in),
                in.text(),
                known(in, License.NONE, License::new),
                list(in, from -> new Slug(from.text())),
                list(in, from -> new Link(Link.Kind.valueOf(from.text()), from.text())),
                list(in, from -> new Slug(from.text())),
                new Provenance(in.text(), in.text(), date(in), in.text()),
                status(in),
                prose(in),
                extras(in),
                Origin.of(file));
        return new ReadPaper(
                paper,
                place(file, in),
                place(file, in),
                place(file, in),
                list(in, from -> place(file, from)),
                list(
                        in,
                        from -> new FileReference(
                                from.text(), FileReference.Use.valueOf(from.text()), place(file, from))),
                new Wording(new Tokens(in.bytes()), new Tokens(in.bytes())));
    }

    private static void title(Title title, Octets.Out out) {
        out.text(title.tex());
        out.text(title.plain(), title.tex());
        out.text(title.html().markup(), Html.escape(title.plain()));
    }

    private static Title title(Octets.In in) {
        String tex = in.text();
        String plain = in.text(tex);
        return new Title(tex, plain, new Html(in.text(Html.escape(plain))));
    }

    /** The text itself is a run of bytes, to be read when somebody asks for it. */
    private static void prose(Prose prose, Octets.Out out) {
        Octets.Out forms = new Octets.Out();
        String html = prose.html().markup();
        forms.text(prose.markdown());
        forms.text(prose.plain(), prose.markdown());
        forms.text(html, paragraph(prose.plain()));
        forms.text(prose.portable().markup(), html);
        out.wide(prose.facts().digest());
        out.number(prose.facts().bytesInFeed());
        out.number(prose.facts().pictures() ? 1 : 0);
        out.bytes(forms.bytes());
    }

    private static Prose prose(Octets.In in) {
        Prose.Facts facts = new Prose.Facts(in.wide(), in.number(), in.number() > 0);
        byte[] forms = in.bytes();
        return new Prose(facts, () -> forms(new Octets.In(forms)));
    }

    private static Prose.Forms forms(Octets.In in) {
        String markdown = in.text();
        String plain = in.text(markdown);
        Html html = in.same() ? Html.paragraphOf(plain) : Html.sharing(in.differing(paragraph(plain)), plain, markdown);
        Html portable = in.same() ? html : new Html(in.differing(html.markup()));
        return new Prose.Whole(markdown, html, portable, plain);
    }

    private static String paragraph(String plain) {
        return "<p>" + Html.escape(plain) + "</p>";
    }

    private static void author(Author author, Octets.Out out) {
        out.text(author.name());
        out.text(author.parts().given());
        out.text(author.parts().family());
        out.text(author.parts().suffix());
        out.text(author.orcid().text());
        out.text(author.affiliation());
        out.text(author.url());
    }

    /** A value made of a text that is not empty. */
    private static <T> T known(Octets.In in, T none, Function<String, T> made) {
        String text = in.text();
        return text.isEmpty() ? none : made.apply(text);
    }

    private static Author author(Octets.In in) {
        String name = in.text();
        NameParts parts = new NameParts(in.text(), in.text(), in.text());
        Orcid orcid = known(in, Orcid.NONE, Orcid::new);
        return new Author(name, parts.isKnown() ? parts : NameParts.UNKNOWN, orcid, in.text(), in.text());
    }

    private static void publication(Publication known, Octets.Out out) {
        out.text(known.kind().name());
        out.number(known.year());
        out.text(known.volume());
        out.text(known.number());
        out.text(known.pages());
        out.text(known.publisher());
    }

    private static Publication publication(Octets.In in) {
        return new Publication(
                Publication.Kind.valueOf(in.text()), in.number(), in.text(), in.text(), in.text(), in.text());
    }

    private static Paper.Status status(Octets.In in) {
        int flags = in.number();
        return new Paper.Status((flags & 1) > 0, (flags & 2) > 0, in.text());
    }

    private static void date(PartialDate date, Octets.Out out) {
        out.number((date.year() * 13 + date.month()) * 32 + date.day());
    }

    private static PartialDate date(Octets.In in) {
        int days = in.number();
        return days == 0 ? PartialDate.UNKNOWN : new PartialDate(days / 32 / 13, days / 32 % 13, days % 32);
    }

    private static void extras(Extras extras, Octets.Out out) {
        list(extras.own(), out, (value, to) -> {
            to.text(value.name());
            to.text(value.kind().name());
            list(value.texts(), to, (text, into) -> into.text(text));
        });
        list(extras.badges(), out, (badge, to) -> to.text(badge));
        list(extras.image().stream().toList(), out, (image, to) -> {
            to.text(image.path());
            to.text(image.alt());
            to.number(image.size().width());
            to.number(image.size().height());
        });
    }

    private static Extras extras(Octets.In in) {
        List<Extras.Value> own = list(
                in,
                from -> new Extras.Value(from.text(), Extras.Kind.valueOf(from.text()), list(from, Octets.In::text)));
        List<String> badges = list(in, Octets.In::text);
        List<Extras.Image> image = list(
                in, from -> new Extras.Image(from.text(), from.text(), new PictureSize(from.number(), from.number())));
        return own.isEmpty() && badges.isEmpty() && image.isEmpty()
                ? Extras.NONE
                : new Extras(own, badges, image.stream().findFirst());
    }

    private static void place(Origin origin, Octets.Out out) {
        out.number(origin.line());
        out.number(origin.column());
    }

    private static Origin place(String file, Octets.In in) {
        return new Origin(file, in.number(), in.number());
    }

    private static <T> void list(List<T> values, Octets.Out out, BiConsumer<T, Octets.Out> one) {
        out.number(values.size());
        for (T value : values) {
            one.accept(value, out);
        }
    }

    private static <T> List<T> list(Octets.In in, Function<Octets.In, T> one) {
        int size = in.number();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(one.apply(in));
        }
        return List.copyOf(values);
    }
}
