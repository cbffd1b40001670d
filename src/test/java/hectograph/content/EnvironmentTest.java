package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.properties.Folder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The machine's habits change nothing: neither the bytes of the site nor the messages. */
@Isolated
final class EnvironmentTest {

    private static final String SITE = """
            -- content/papers/title-in-capitals.md --
            ---
            title: "TITLE IN CAPITALS: ıİiI"
            authors: [Iğdır İnan, {name: IDA LI, orcid: 0000-0002-1694-233X}]
            date: 2026-11-23
            added: 2026-11-23
            topics: [INFERENCE]
            links: {pdf: https://tiny.example/p.pdf, video: https://tiny.example/v}
            ---
            It costs $1234567.89$ and $10^{6}$ in 1234567 steps.
            -- content/papers/new-year.md --
            ---
            title: New Year
            date: 2025-12-31
            added: 2026-01-01
            ---
            Initial ideas, e.g. IN CAPITALS.
            -- content/topics/inference.md --
            ---
            title: Inference
            match: ['INITIAL*']
            ---
            -- content/listings/2026-01-01.yaml --
            papers: [new-year]
            """;

    private static final String BAD = """
            -- content/papers/a.md --
            ---
            TITLE: A
            date: 2026-12-01
            topics: [INFERENZ]
            ---
            Text.
            """;

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    @Tag("slow")
    void localeAndZoneChangeNothing() {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SortedMap<String, String> plain =
                Folder.texts(TinySite.in(folder.resolve("plain"), SITE).build().files());
        var problems = TinySite.in(folder.resolve("bad"), SITE + BAD).build().problems();
        assertThat(problems).isNotEmpty();

        for (String tag :
                new String[] {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva", "de-DE"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(
                    TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "Pacific/Pago_Pago"));
            TinySite.Built built = TinySite.in(folder.resolve(tag), SITE).build();
            assertThat(Folder.texts(built.files())).as(tag).isEqualTo(plain);
            assertThat(TinySite.in(folder.resolve(tag + "-bad"), SITE + BAD)
                            .build()
                            .problems())
                    .as(tag)
                    .isEqualTo(problems);
        }
    }
}
