package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day is that of the machine's calendar, whatever its zone. */
final class TodayTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void reset() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Asia/Kolkata", "UTC"})
    void dayIsThatOfTheZone(String name) {
        TimeZone.setDefault(TimeZone.getTimeZone(name));
        LocalDate earliest = LocalDate.now(ZoneId.of(name));
        LocalDate today = CommandLine.today().here();
        assertThat(today).isBetween(earliest, LocalDate.now(ZoneId.of(name)));
    }
}
