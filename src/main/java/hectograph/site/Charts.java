package hectograph.site;

import hectograph.model.Phrasebook;
import hectograph.site.Periods.Step;
import hectograph.site.view.ChartView;
import hectograph.site.view.ChartView.ColumnView;
import hectograph.site.view.SparklineView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws papers over time: where every column stands and how high it is. */
final class Charts {

    /** Of every picture, one of two columns too: its units are as large on a page then as those of all others. */
    private static final int WIDTH = 660;

    private static final int HEIGHT = 188;

    /** Room at both sides for the half of a label. */
    private static final int MARGIN = 24;

    /** A column is never wider than this with its gap. */
    private static final int WIDEST = 60;

    private static final int TOP = 40;
    private static final int BASE = 150;
    private static final int ABOVE = 8;
    private static final int LABELS = 180;

    /** A character, as wide as it gets on a phone, where the type of a picture is large, and elsewhere. */
    private static final int PHONE_CHARACTER = 14;

    private static final int CHARACTER = 9;

    /** Height of a small picture, and how many of its units a bar takes by the number of bars. */
    private static final int SMALL = 28;

    private Charts() {}

    /** The course of some papers; no picture when there are fewer than two steps, or one paper. */
    static ChartView course(Phrasebook said, String caption, Periods periods, List<Step> steps) {
        if (steps.size() < 2 || steps.stream().mapToInt(Step::count).sum() < 2) {
            return ChartView.NONE;
        }
        int count = steps.size();
        int pitch = Math.min(WIDEST, (WIDTH - 2 * MARGIN) / count);
        int most = most(steps);
        boolean numbers = Integer.toString(most).length() * PHONE_CHARACTER <= pitch;
        int longest =
                steps.stream().mapToInt(step -> step.label().length()).max().orElse(0);
        int every = (longest * CHARACTER + CHARACTER + pitch - 1) / pitch;
        boolean thin = longest * PHONE_CHARACTER + PHONE_CHARACTER > every * pitch;
        List<ColumnView> columns = new ArrayList<>(count);
        boolean tallestNamed = false;
        for (int i = 0; i < count; i++) {
            Step step = steps.get(i);
            int height = height(step.count(), most, BASE - TOP);
            int x = MARGIN + i * pitch;
            int fromEnd = count - 1 - i;
            boolean named = step.count() > 0 && (numbers || step.count() == most && !tallestNamed);
            tallestNamed |= step.count() == most;
            columns.add(new ColumnView(
                    x,
                    BASE - height,
                    pitch - Math.max(2, pitch / 4),
                    height,
                    fromEnd == 0,
                    named ? Integer.toString(step.count()) : "",
                    fromEnd % every == 0 ? step.label() : "",
                    thin && fromEnd / every % 2 == 1,
                    x + (pitch - Math.max(2, pitch / 4)) / 2,
                    BASE - height - ABOVE,
                    LABELS));
        }
        return new ChartView(caption, words(said, periods, steps), WIDTH, HEIGHT, columns);
    }

    /**
     * The course of some papers as small as a word; no picture when there are fewer than two steps.
     *
     * @param most the count that is as high as the picture: one for all pictures of a page, so that they compare
     */
    static SparklineView sparkline(Phrasebook said, Periods periods, List<Step> steps, int most) {
        int count = steps.size();
        if (count < 2 || most(steps) == 0) {
            return SparklineView.NONE;
        }
        int pitch = count <= 12 ? 8 : count <= 24 ? 5 : 3;
        int bar = pitch == 8 ? 6 : pitch - 1;
        int width = count * pitch - (pitch - bar);
        StringBuilder past = new StringBuilder("M0 28v-1h" + width + "v1z");
        for (int i = 0; i < count - 1; i++) {
            past.append(bar(i * pitch, bar, steps.get(i).count(), most));
        }
        String latest = bar((count - 1) * pitch, bar, steps.get(count - 1).count(), most);
        return new SparklineView(words(said, periods, steps), width, past.toString(), latest);
    }

    private static String bar(int x, int width, int count, int most) {
        int height = height(count, most, SMALL);
        return count == 0 ? "" : "M" + x + " 28v-" + height + "h" + width + "v" + height + "z";
    }

    /** In proportion; nothing is a thin line, and something is more than nothing. */
    private static int height(int count, int most, int full) {
        return count == 0 ? 1 : (int) Math.max(2, Math.round((double) full * count / most));
    }

    /** The largest count of some steps. */
    static int most(List<Step> steps) {
        return steps.stream().mapToInt(Step::count).max().orElse(0);
    }

    private static String words(Phrasebook said, Periods periods, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.count() > 0)
                .map(step -> said.say("chart.step", "n", step.count(), "when", step.name()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(said.comma()),
                        counts -> said.say("chart." + periods.unit().key(), "counts", counts)));
    }
}
