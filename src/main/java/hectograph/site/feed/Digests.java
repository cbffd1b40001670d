package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Derived;
import hectograph.model.Export;
import hectograph.model.Html;
import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.model.Site;
import hectograph.site.page.Bylines;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.FeedEntryView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of the digests: one a day that brought papers, one a week. They are made for mail: few elements, nothing
 * to load, and short enough to be shown whole.
 *
 * <p>A day's entry is dated to the hour of the digest. A week's is dated to that hour of the Monday after it, and is
 * there once a later week has papers: so it never changes, and no clock is asked.
 */
public final class Digests implements Recurring, Derived {

    /** Mail programs cut a message at about 102,000 bytes. */
    private static final int BUDGET = 90_000;

    /** How many days the digest holds. */
    public static final int DAYS = 30;

    /** How many weeks the digest of weeks holds. */
    static final int WEEKS = 12;

    private static final int GIST = 240;

    /** The longest list of titles, in UTF-16 code units. */
    private static final int TITLES = 1_000;

    private final Basis basis;
    private final List<NewDay> newDays;

    /**
     * The digests of a site.
     *
     * @param urls the addresses of what they link
     */
    public Digests(Catalog catalog, Urls urls) {
        this(catalog, urls, NewDay.of(catalog));
    }

    /**
     * The same, for who knows the days.
     *
     * @param newDays the days on which papers came, the latest first
     */
    Digests(Catalog catalog, Urls urls, List<NewDay> newDays) {
        this.basis = new Basis(catalog.site(), new Hours(catalog), urls);
        this.newDays = newDays;
    }

    /** What the digests of given days follow from. */
    private record Basis(Site site, Hours hours, Urls urls) {}

    @Override
    public Record basis() {
        return basis;
    }

    /** The digests of days. */
    List<FeedEntryView> days(List<NewDay> days) {
        return days.stream().map(this::day).toList();
    }

    /**
     * The digests of the latest days on which papers came, the latest first, by their days as ISO dates.
     *
     * @param most how many
     */
    public Map<String, FeedEntryView> byDay(int most) {
        Map<String, FeedEntryView> days = new LinkedHashMap<>();
        newDays.stream().limit(most).forEach(day -> days.put(day.date().iso(), day(day)));
        return days;
    }

    /**
     * The digests of the latest weeks that are over and brought papers, the latest first.
     *
     * @param days the days on which papers came, the latest first
     * @param most how many weeks
     */
    List<FeedEntryView> weeks(List<NewDay> days, int most) {
        Map<LocalDate, List<NewDay>> weeks = new LinkedHashMap<>();
        days.forEach(day ->
                weeks.computeIfAbsent(day.monday(), key -> new ArrayList<>()).add(day));
        return weeks.entrySet().stream()
                .skip(1) // the latest week may not be over
                .limit(most)
                .map(week -> week(week.getKey(), week.getValue()))
                .toList();
    }

    private FeedEntryView day(NewDay day) {
        Letter letter = new Letter();
        add(letter, day);
        String date = day.date().iso();
        String when = words().dates().full(day.date());
        Span span = new Span(
                "digest/" + date, when, day.date().earliest(), basis.urls().of(day.page()));
        return entry(span, day.papers(), letter);
    }

    private boolean hasPages() {
        return !basis.site().refuses(Export.DAYS);
    }

    private FeedEntryView week(LocalDate monday, List<NewDay> latestFirst) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        Letter letter = new Letter();
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            NewDay day = latestFirst.get(i);
            letter.always("<p><strong>" + Html.escape(words().dates().withWeekday(day.date())) + "</strong></p>\n");
            add(letter, day);
        }
        String number = week < 10 ? "0" + week : Integer.toString(week);
        String when = words().say("digest.week", "week", week, "year", year);
        String url = basis.urls().of(hasPages() ? Paths.DAYS : Paths.HOME);
        List<Paper> papers =
                latestFirst.stream().flatMap(each -> each.papers().stream()).toList();
        return entry(new Span("digest/" + year + "-W" + number, when, monday.plusDays(7), url), papers, letter);
    }

    /**
     * What a digest is of.
     *
     * @param specific what tells its entry from others
     * @param when its name for readers
     * @param day on which it is told
     * @param url where its papers stand
     */
    private record Span(String specific, String when, LocalDate day, String url) {}

    private FeedEntryView entry(Span span, List<Paper> papers, Letter letter) {
        String time = Announcements.time(basis.hours().digest(span.day()));
        String count = words().count("count.papers", papers.size());
        return new FeedEntryView(
                new Tags(basis.site()).of(span.specific()),
                span.url(),
                words().say("digest.title", "when", span.when(), "papers", count),
                time,
                time,
                List.of(basis.site().publisher()),
                List.of(),
                titles(papers),
                letter.text(),
                List.of(),
                FeedEntryView.Facts.NONE);
    }

    /** What a list of items shows of a digest: the titles, as many as fit. */
    private static String titles(List<Paper> papers) {
        StringBuilder titles = new StringBuilder();
        for (Paper paper : papers) {
            String title = paper.title().plain();
            if (titles.length() + title.length() > TITLES) {
                return titles.append("; …").toString();
            }
            titles.append(titles.isEmpty() ? "" : "; ").append(title);
        }
        return titles.toString();
    }

    private Phrasebook words() {
        return basis.site().words();
    }

    /** The papers of a day in their order, as many as fit. */
    private void add(Letter letter, NewDay day) {
        int printed = 0;
        while (printed < day.papers().size()
                && letter.fits(
                        (printed == 0 ? "<ol>\n" : "") + item(day.papers().get(printed)))) {
            printed++;
        }
        letter.always(printed == 0 ? "" : "</ol>\n");
        String page = Html.escape(basis.urls().of(day.page()));
        int rest = day.papers().size() - printed;
        boolean own = day.hasPage();
        String more = rest == 0
                ? words().say(own ? "digest.day" : "digest.site")
                : words().count(own ? "digest.day-more" : "digest.site-more", rest);
        letter.always("<p><a href=\"" + page + "\">" + Html.escape(more) + "</a></p>\n");
    }

    private String item(Paper paper) {
        String by = Bylines.by(words(), paper.authors());
        String gist = paper.summary().firstSentence(GIST);
        return "<li><p><a href=\"" + Html.escape(basis.urls().of(Paths.paper(paper))) + "\"><strong>"
                + Html.escape(paper.title().plain()) + "</strong></a></p>\n"
                + (by.isEmpty() ? "" : "<p><em>" + Html.escape(by) + "</em></p>\n")
                + (gist.isEmpty() ? "" : "<p>" + Html.escape(gist) + "</p>") + "</li>\n";
    }

    /** A text that grows as long as it stays short enough for mail. */
    private static final class Letter {
        private final StringBuilder out = new StringBuilder();
        private int bytes;

        /** Adds what keeps the text whole, whatever its length. */
        void always(String text) {
            out.append(text);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }

        /** Adds a text if it fits, and says whether it did. */
        boolean fits(String text) {
            int own = text.getBytes(StandardCharsets.UTF_8).length;
            boolean fits = bytes + own <= BUDGET;
            if (fits) {
                always(text);
            }
            return fits;
        }

        String text() {
            return out.toString().strip();
        }
    }
}
