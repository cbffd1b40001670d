package hectograph.fetch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of OAI-PMH says beside its records.
 *
 * @param token of the next page; empty on the last one
 * @param error the code of an error; empty when there is none
 * @param message what it says of the error
 * @param answered the day on which it answered, by its own clock
 * @param first the identifier of the first record; empty when there are no records
 */
record OaiEnvelope(String token, String error, String message, Optional<LocalDate> answered, String first) {

    private static final Pattern TOKEN =
            Pattern.compile("<(?:\\w+:)?resumptionToken[^>]*>\\s*([^<]*?)\\s*</(?:\\w+:)?resumptionToken>");

    private static final Pattern ERROR =
            Pattern.compile("<(?:\\w+:)?error\\s+code\\s*=\\s*[\"'](\\w+)[\"']\\s*(?:/>|>([^<]{0,300}))");

    private static final Pattern ANSWERED = Pattern.compile("responseDate>\\s*(\\d{4}-\\d{2}-\\d{2})");

    private static final Pattern FIRST = Pattern.compile("<(?:\\w+:)?identifier>\\s*([^<]*?)\\s*</");

    static OaiEnvelope of(String text) {
        String code = group(ERROR, text, 1);
        String day = group(ANSWERED, text, 1);
        return new OaiEnvelope(
                unescaped(group(TOKEN, text, 1)),
                code,
                unescaped(group(ERROR, text, 2)),
                day.isEmpty() ? Optional.empty() : day(day),
                group(FIRST, text, 1));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String group(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        String found = matcher.find() ? matcher.group(group) : null;
        return found == null ? "" : found;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&");
    }
}
