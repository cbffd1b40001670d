package hectograph.site;

import hectograph.related.Plane;
import hectograph.site.view.MapView.CellsView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is drawn on the map: which colour each area has, where its name stands, and the cells of a large collection. */
final class MapShapes {

    private static final int COLOURS = 6;
    private static final int LEVELS = 4;

    private final int[][] papers;
    private final double[] x;
    private final double[] y;
    private final double[] middleX;
    private final double[] middleY;
    private final int[] colours;
    private final int columns;
    private final int rows;
    private final int[] most;
    private final int[] counts;
    private final MapLabels labels;

    /**
     * Looks at the papers on their plane.
     *
     * @param groups the area of each paper, the largest first; -1 for the last
     * @param areas how many areas there are
     * @param plane where each paper stands
     * @param columns cells side by side; 0 for none
     * @param rows cells one below another
     */
    MapShapes(int[] groups, int areas, Plane plane, int columns, int rows) {
        this.x = plane.x();
        this.y = plane.y();
        this.columns = columns;
        this.rows = rows;
        int[] sizes = new int[areas];
        for (int group : groups) {
            sizes[group < 0 ? areas - 1 : group]++;
        }
        this.papers = new int[areas][];
        for (int area = 0; area < areas; area++) {
            papers[area] = new int[sizes[area]];
        }
        for (int paper = groups.length - 1; paper >= 0; paper--) {
            int area = groups[paper] < 0 ? areas - 1 : groups[paper];
            papers[area][--sizes[area]] = paper;
        }
        this.middleX = new double[areas];
        this.middleY = new double[areas];
        for (int area = 0; area < areas; area++) {
            middleX[area] = median(papers[area], x);
            middleY[area] = median(papers[area], y);
        }
        this.colours = colours();
        this.labels = columns > 0 ? new MapLabels(new double[0], new double[0]) : new MapLabels(x, y);
        this.most = new int[columns * rows];
        this.counts = new int[columns * rows];
        fillCells();
    }

    private static double median(int[] papers, double[] values) {
        double[] own = new double[papers.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = values[papers[i]];
        }
        Arrays.sort(own);
        return own.length == 0 ? 0.5 : (own[own.length / 2] + own[(own.length - 1) / 2]) / 2;
    }

    /** Of the few colours each area gets the one whose nearest area is farthest. */
    private int[] colours() {
        int[] chosen = new int[papers.length];
        for (int area = 0; area < papers.length; area++) {
            double[] nearest = new double[COLOURS];
            Arrays.fill(nearest, 2);
            for (int other = 0; other < area; other++) {
                double dx = middleX[area] - middleX[other];
                double dy = middleY[area] - middleY[other];
                int colour = chosen[other] - 1;
                nearest[colour] = Math.min(nearest[colour], dx * dx + dy * dy);
            }
            int best = 0;
            for (int colour = 1; colour < COLOURS; colour++) {
                best = nearest[colour] > nearest[best] ? colour : best;
            }
            chosen[area] = best + 1;
        }
        return chosen;
    }

    int count(int area) {
        return papers[area].length;
    }

    int[] papers(int area) {
        return papers[area];
    }

    int colour(int area) {
        return colours[area];
    }

    double x(int paper) {
        return x[paper];
    }

    double y(int paper) {
        return y[paper];
    }

    /** A share of the map as it is printed, such as {@code .25}. */
    static String share(double value) {
        int thousandths = (int) Math.round(Math.max(0, Math.min(1, value)) * 1000);
        if (thousandths == 0 || thousandths == 1000) {
            return thousandths == 0 ? "0" : "1";
        }
        String digits = Integer.toString(1000 + thousandths).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return "." + digits.substring(0, end);
    }

    /** Where an area's name stands on each kind of screen, see {@link MapLabels}. Once an area, the largest first. */
    List<Optional<MapLabels.Label>> label(int area, String title) {
        int letters = title.length() + 1 + Integer.toString(count(area)).length();
        int digits = Integer.toString(area + 1).length();
        return labels.place(letters, digits, new MapLabels.Spot(middleX[area], middleY[area]));
    }

    /** For each cell how many papers it holds, and which area has most of them; the earlier of equals. */
    private void fillCells() {
        int[] leading = new int[counts.length];
        int[] own = new int[counts.length];
        for (int area = 0; area < papers.length && columns > 0; area++) {
            for (int paper : papers[area]) {
                own[cell(paper)]++;
            }
            for (int paper : papers[area]) {
                int cell = cell(paper);
                counts[cell] += own[cell];
                if (own[cell] > leading[cell]) {
                    leading[cell] = own[cell];
                    most[cell] = area;
                }
                own[cell] = 0;
            }
        }
    }

    private int cell(int paper) {
        int column = Math.min(columns - 1, (int) (x[paper] * columns));
        return Math.min(rows - 1, (int) (y[paper] * rows)) * columns + column;
    }

    /** The cells that are mostly an area's, by level. */
    List<CellsView> cells(int area) {
        int top = Arrays.stream(counts).max().orElse(1);
        List<CellsView> cells = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            StringBuilder path = new StringBuilder();
            for (int cell = 0; cell < counts.length; cell++) {
                boolean fits = counts[cell] > 0 && level(counts[cell], top) == level;
                if (fits && most[cell] == area) {
                    path.append('M')
                            .append(cell % columns)
                            .append(' ')
                            .append(cell / columns)
                            .append("h1v1h-1z");
                }
            }
            if (path.length() > 0) {
                cells.add(new CellsView(level, path.toString()));
            }
        }
        return cells;
    }

    /** The fullest cells are of level 4; half as many papers are a level less. */
    private static int level(int count, int top) {
        int level = LEVELS;
        for (int least = top / 2; level > 1 && count < least; least /= 2) {
            level--;
        }
        return level;
    }
}
