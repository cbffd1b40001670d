package hectograph.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedXmlTest {

    @Test
    void datesAreThoseOfTheStandard() {
        DateTimeFormatter standard = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant last = Instant.parse("2100-12-31T23:59:59Z");
        for (Instant time = first; time.isBefore(last); time = time.plusSeconds(31 * 3600 + 61)) {
            String expected = standard.format(time);
            assertThat(FeedXml.rfc822(time.toString())).isEqualTo(expected);
            assertThat(FeedXml.iso(expected)).isEqualTo(time.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-03T06:59:59Z",
                "Mon, 03 Mar 2026 06:59:59 GMT", // a Tuesday
                "Tue, 03 Mrz 2026 06:59:59 GMT",
                "Tue, xx Mar 2026 06:59:59 GMT",
                "Tue, 33 Mar 2026 06:59:59 GMT",
                "Tue, 03 Mar 2026 06:59:59 CET"
            })
    void whatIsNoSuchDateStaysAsItIs(String text) {
        assertThat(FeedXml.iso(text)).isEqualTo(text);
    }
}
