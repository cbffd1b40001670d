package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.Extras;
import hectograph.model.FileReference;
import hectograph.model.Html;
import hectograph.model.License;
import hectograph.model.Link;
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
import hectograph.text.WordNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a paper is all of it. */
final class PaperCodecTest {

    private static final String FILE = "content/papers/2026/a.md";
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A title",
            "x < y & \"z\"",
            "Émile Roux",
            "Ōno 小野",
            "😀 two halves",
            "two\nlines",
            "long ".repeat(99));

    private Random random = new Random();

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paperIsReadAsItWasWritten(int seed) {
        random = new Random(seed);
        ReadPaper paper = paper();

        Octets.Out out = new Octets.Out();
        PaperCodec.write(paper, out);
        ReadPaper again = PaperCodec.read(FILE, new Octets.In(out.bytes()));

        assertThat(again).isEqualTo(paper);
        assertThat(again.with(new Shared().of(again.paper()))).isEqualTo(paper);
    }

    private ReadPaper paper() {
        Slug slug = slug();
        List<Slug> aliases = list(this::slug);
        List<Origin> places = new ArrayList<>();
        aliases.forEach(alias -> places.add(place()));
        Paper paper = new Paper(
                slug,
                new Paper.Ids(
                        new PaperId(random.nextBoolean() ? slug.value() : "doi:10.1000/" + random.nextInt()),
                        random.nextBoolean()
                                ? ArxivId.NONE
                                : new ArxivId("26%02d.%05d".formatted(random.nextInt(13), random.nextInt(99_999))),
                        random.nextBoolean() ? Doi.NONE : new Doi("10.1000/" + random.nextInt(99_999))),
                title(),
                list(() -> new Author("n" + text(), orcid(), text(), text())),
                new Paper.Dates(date(), date(), date()),
                text(),
                new Publication(any(Publication.Kind.values()), random.nextInt(10_000), text(), text(), text(), text()),
                text(),
                new License(text()),
                list(this::slug),
                list(() -> new Link(any(Link.Kind.values()), text())),
                aliases,
                new Provenance(text(), text(), date(), text()),
                new Paper.Status(random.nextBoolean(), random.nextBoolean(), text()),
                prose(),
                extras(),
                Origin.of(FILE));
        return new ReadPaper(
                paper,
                place(),
                place(),
                place(),
                places,
                list(() -> new FileReference(text(), any(FileReference.Use.values()), place())),
                Wording.of(paper, new WordNumbers()));
    }

    private Orcid orcid() {
        return random.nextBoolean() ? Orcid.NONE : new Orcid("0000-0002-1825-0097");
    }

    private Extras extras() {
        return new Extras(
                list(() -> new Extras.Value(text(), any(Extras.Kind.values()), list(this::text))),
                list(this::text),
                random.nextBoolean()
                        ? Optional.of(new Extras.Image(text(), text(), new PictureSize(random.nextInt(99), 7)))
                        : Optional.empty());
    }

    private Title title() {
        String plain = text();
        return random.nextBoolean() ? Title.text(plain) : new Title(text(), plain, html(plain));
    }

    private Prose prose() {
        String plain = text();
        Html html = html(plain);
        return new Prose(
                random.nextBoolean() ? plain : text(), html, random.nextBoolean() ? html : html(text()), plain);
    }

    private Html html(String plain) {
        return switch (random.nextInt(3)) {
            case 0 -> Html.text(plain);
            case 1 -> new Html("<p>" + Html.escape(plain) + "</p>");
            default -> new Html("<p>" + Html.escape(text()) + "</p>\n<p><i>x</i></p>");
        };
    }

    private PartialDate date() {
        int known = random.nextInt(4);
        return new PartialDate(
                known > 0 ? 1 + random.nextInt(9999) : 0,
                known > 1 ? 1 + random.nextInt(12) : 0,
                known > 2 ? 1 + random.nextInt(31) : 0);
    }

    private Origin place() {
        return new Origin(FILE, random.nextInt(3) * 100_000, random.nextInt(200));
    }

    private Slug slug() {
        return new Slug("s" + random.nextInt(1000));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(Supplier<T> item) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> item.get()).toList();
    }
}
