package hectograph.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the names of the map's areas stand on a phone, a tablet and a wide screen: as near as can be to the middle of
 * their papers, on no other name, and on no paper. Where a name has no such room its number in the list beside stands
 * for it, and where that has none, nothing.
 */
final class MapLabels {

    /** The distance between two places that are tried, and how far the farthest is, in CSS pixels. */
    private static final int STEP = 6;

    private static final int REACH = 84;

    /** How far a number may stand from its papers: unlike a name it says nothing to those it is nearer to. */
    private static final int NEAR = 42;

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
            new Screen(304, 380, 7.7, 17, 12), new Screen(648, 518, 8.9, 19, 13), new Screen(896, 717, 8.9, 19, 13));

    /** Steps away, the nearest first. */
    private static final List<int[]> STEPS = steps();

    /** A place on the map, its parts from 0 to 1. */
    record Spot(double x, double y) {}

    /**
     * What stands for an area on a kind of screen.
     *
     * @param middle of its name or number
     * @param whole whether its name has room there; else its number
     */
    record Label(Spot middle, boolean whole) {}

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
     * @param letters how many there are in the name and what stands behind it
     * @param digits how many there are in the number that stands for it
     * @param middle where it would stand best
     * @return its place on each kind of screen, the smallest first
     */
    List<Optional<Label>> place(int letters, int digits, Spot middle) {
        List<Optional<Label>> labels = new ArrayList<>();
        for (int i = 0; i < SCREENS.size(); i++) {
            Screen screen = SCREENS.get(i);
            Optional<Box> whole = place(screen, taken.get(i), letters * screen.letter / 2, REACH, middle);
            Optional<Box> box = whole.isPresent()
                    ? whole
                    : place(screen, taken.get(i), (digits + 0.5) * screen.letter / 2, NEAR, middle);
            box.ifPresent(taken.get(i)::add);
            labels.add(box.map(
                    found -> new Label(new Spot(found.x / screen.width, found.y / screen.height), whole.isPresent())));
        }
        return labels;
    }

    private Optional<Box> place(Screen screen, List<Box> others, double half, int reach, Spot middle) {
        for (int[] step : STEPS) {
            if (half * 2 > screen.width || Math.hypot(step[0], step[1]) * STEP > reach) {
                return Optional.empty();
            }
            double atX = Math.max(half, Math.min(screen.width - half, middle.x * screen.width + step[0] * STEP));
            double atY = Math.max(0, Math.min(screen.height, middle.y * screen.height + step[1] * STEP));
            Box box = new Box(atX, atY, half);
            if (isFree(screen, others, box) && hidesNone(screen, box)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Screen screen, List<Box> others, Box box) {
        for (Box other : others) {
            if (Math.abs(other.y - box.y) < screen.line && Math.abs(other.x - box.x) < other.half + box.half) {
                return false;
            }
        }
        return true;
    }

    private boolean hidesNone(Screen screen, Box box) {
        for (int paper = 0; paper < x.length; paper++) {
            double down = Math.abs(y[paper] * screen.height - box.y);
            double right = Math.abs(x[paper] * screen.width - box.x);
            if (down < (screen.line + screen.dot) / 2 && right < box.half + screen.dot / 2) {
                return false;
            }
        }
        return true;
    }
}
