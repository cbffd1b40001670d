package hectograph.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the names of the map's areas stand on a phone, a tablet and a wide screen: as near as can be to the middle of
 * their papers, on no other name, and on no paper. A name that has no such room on a screen is not shown there.
 */
final class MapLabels {

    /** Among so many papers there is no room between them: a name stands where it hides the fewest. */
    private static final int CROWD = 300;

    /** The distance between two places that are tried, and how far the farthest is, in CSS pixels. */
    private static final int STEP = 6;

    private static final int REACH = 84;

    /**
     * A kind of screen: the narrowest of its kind decides.
     *
     * @param width of the map, in CSS pixels
     * @param height of the map
     * @param letter how wide a letter of a name is, at most
     * @param line how high a name is
     * @param dot how wide a paper is, at most
     */
    private record Screen(double width, double height, double letter, double line, double dot) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen(304, 380, 7.4, 17, 11), new Screen(648, 518, 8.6, 19, 13), new Screen(896, 717, 8.6, 19, 13));

    /** Steps away, the nearest first. */
    private static final List<int[]> STEPS = steps();

    /** A place on the map, its parts from 0 to 1. */
    record Spot(double x, double y) {}

    private record Box(double x, double y, double half) {}

    private final double[] x;
    private final double[] y;
    private final List<List<Box>> taken = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    /**
     * An empty map.
     *
     * @param x where each paper stands that names must not hide
     * @param y the same, from the top
     */
    MapLabels(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    private static List<int[]> steps() {
        List<int[]> steps = new ArrayList<>();
        for (int down = -REACH / STEP; down <= REACH / STEP; down++) {
            for (int right = -REACH / STEP; right <= REACH / STEP; right++) {
                if (right * right + down * down <= REACH * REACH / STEP / STEP) {
                    steps.add(new int[] {right, down});
                }
            }
        }
        steps.sort(Comparator.comparingInt(step -> step[0] * step[0] + step[1] * step[1]));
        return steps;
    }

    /**
     * Places a name, after those that matter more.
     *
     * @param letters how many there are in the name and the number behind it
     * @param middle where it would stand best
     * @return its place on each kind of screen, the smallest first
     */
    List<Optional<Spot>> place(int letters, Spot middle) {
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int i = 0; i < SCREENS.size(); i++) {
            Optional<Box> box = place(SCREENS.get(i), taken.get(i), letters, middle);
            box.ifPresent(taken.get(i)::add);
            Screen screen = SCREENS.get(i);
            spots.add(box.map(found -> new Spot(found.x / screen.width, found.y / screen.height)));
        }
        return spots;
    }

    private Optional<Box> place(Screen screen, List<Box> others, int letters, Spot middle) {
        double half = letters * screen.letter / 2;
        if (half * 2 > screen.width) {
            return Optional.empty();
        }
        Optional<Box> best = Optional.empty();
        int fewest = x.length > CROWD ? Integer.MAX_VALUE : 1;
        for (int[] step : STEPS) {
            double atX = Math.max(half, Math.min(screen.width - half, middle.x * screen.width + step[0] * STEP));
            double atY = Math.max(0, Math.min(screen.height, middle.y * screen.height + step[1] * STEP));
            Box box = new Box(atX, atY, half);
            int hidden = isFree(screen, others, box) ? hidden(screen, box, fewest) : fewest;
            if (hidden < fewest) {
                best = Optional.of(box);
                fewest = hidden;
            }
            if (fewest == 0) {
                break;
            }
        }
        return best;
    }

    private static boolean isFree(Screen screen, List<Box> others, Box box) {
        for (Box other : others) {
            if (Math.abs(other.y - box.y) < screen.line && Math.abs(other.x - box.x) < other.half + box.half) {
                return false;
            }
        }
        return true;
    }

    /** How many papers a name would stand on, no more than {@code most}. */
    private int hidden(Screen screen, Box box, int most) {
        int hidden = 0;
        for (int paper = 0; paper < x.length && hidden < most; paper++) {
            double down = Math.abs(y[paper] * screen.height - box.y);
            double right = Math.abs(x[paper] * screen.width - box.x);
            hidden += down < (screen.line + screen.dot) / 2 && right < box.half + screen.dot / 2 ? 1 : 0;
        }
        return hidden;
    }
}
