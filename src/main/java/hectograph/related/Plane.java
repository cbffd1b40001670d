package hectograph.related;

import java.util.Arrays;

/**
 * Papers on a plane, those that say the same near each other. Groups of papers are discs that push each other apart and
 * are drawn together by what their papers share; within them every paper is drawn to its neighbours, and no two papers
 * stand on one spot. The same numbers for the same input on every machine: nothing but sums, products and roots.
 *
 * <p>A unit of length is the room of one paper. The work grows as the papers do, and as the square of the groups.
 */
public final class Plane {

    /** Room around a group. */
    private static final double GAP = 1.2;

    /** The least distance of two papers. */
    private static final double ROOM = 0.8;

    /** How much of the way to its group's centre, to a neighbour of its group and to another a paper goes in a round. */
    private static final double HOME = 0.12;

    private static final double NEAR = 0.06;
    private static final double FAR = 0.03;

    private static final int MOST_KIN = 300;

    private static final int GROUP_ROUNDS = 150;

    /** Of more papers no picture shows each, so that they need not be kept apart. */
    private static final int MANY = 4_000;

    private static final int ROUNDS = 60;
    private static final int ROUNDS_OF_MANY = 4;

    private final int[][] near;
    private final int[] groups;
    private final int[] sizes;
    private final double[] x;
    private final double[] y;
    private final double[] centreX;
    private final double[] centreY;

    private Plane(int[][] near, int[] groups, int groupCount) {
        this.near = near;
        this.groups = groups;
        this.sizes = new int[groupCount];
        this.x = new double[groups.length];
        this.y = new double[groups.length];
        this.centreX = new double[groupCount];
        this.centreY = new double[groupCount];
        for (int group : groups) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
    }

    /**
     * Places papers.
     *
     * @param near the numbers of each paper's neighbours, the nearest first
     * @param groups the group of each paper, the largest group first; -1 for none
     * @param groupCount how many groups there are
     */
    static Plane of(int[][] near, int[] groups, int groupCount) {
        int[] all = withKin(near, groups, groupCount);
        int most = groupCount - 1;
        for (int group : all) {
            most = Math.max(most, group);
        }
        Plane plane = new Plane(near, all, most + 1);
        plane.placeGroups();
        plane.placePapers();
        boolean many = groups.length > MANY;
        for (int round = 0; round < (many ? ROUNDS_OF_MANY : ROUNDS); round++) {
            plane.attract();
            if (!many) {
                plane.part();
            }
        }
        return plane;
    }

    /** Papers without a group make groups of those whose nearest neighbours lead to each other; too many are left alone. */
    private static int[] withKin(int[][] near, int[] groups, int groupCount) {
        int[] all = groups.clone();
        int next = groupCount;
        for (int paper = 0; paper < all.length; paper++) {
            if (all[paper] >= 0) {
                continue;
            }
            int end = paper;
            while (all[end] == -1) {
                all[end] = -2; // on the way
                end = near[end].length == 0 ? end : near[end][0];
            }
            int group = all[end] == -2 ? next++ : all[end];
            for (int on = paper; all[on] == -2; on = near[on].length == 0 ? on : near[on][0]) {
                all[on] = group;
            }
            if (next > groupCount + MOST_KIN) {
                return groups;
            }
        }
        return all;
    }

    /** How far to the right a paper stands, from 0 to 1. */
    public double[] x() {
        return scaled(x);
    }

    /** How far down a paper stands, from 0 to 1. */
    public double[] y() {
        return scaled(y);
    }

    /** How many papers would stand side by side across it. */
    public int across() {
        return (int) Math.ceil(Math.max(1, Math.max(extent(x), extent(y))));
    }

    private static double extent(double[] values) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return values.length == 0 ? 0 : most - least;
    }

    private static double[] scaled(double[] values) {
        double least = Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
        }
        double extent = Math.max(1e-9, extent(values));
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = (values[i] - least) / extent;
        }
        return scaled;
    }

    /** How much the papers of two groups are each other's neighbours, for groups of their sizes. */
    private double[][] shared() {
        double[][] shared = new double[sizes.length][sizes.length];
        for (int paper = 0; paper < groups.length; paper++) {
            for (int other : near[paper]) {
                int a = groups[paper];
                int b = groups[other];
                if (a >= 0 && b >= 0 && a != b) {
                    double share = 1 / Math.sqrt((double) sizes[a] * sizes[b]);
                    shared[a][b] += share;
                    shared[b][a] += share;
                }
            }
        }
        return shared;
    }

    private void placeGroups() {
        Spiral spiral = new Spiral();
        double inside = 0;
        for (int group = 0; group < sizes.length; group++) {
            double radius = GAP * Math.sqrt(inside + (inside == 0 ? 0 : sizes[group]));
            centreX[group] = radius * spiral.cos();
            centreY[group] = radius * spiral.sin();
            inside += sizes[group];
            spiral.turn();
        }
        double[][] shared = shared();
        for (int round = 0; round < GROUP_ROUNDS; round++) {
            for (int a = 0; a < sizes.length; a++) {
                centreX[a] *= 0.99;
                centreY[a] *= 0.99;
                for (int b = 0; b < a; b++) {
                    moveGroups(a, b, shared[a][b]);
                }
            }
        }
    }

    private void moveGroups(int a, int b, double shared) {
        double dx = centreX[b] - centreX[a];
        double dy = centreY[b] - centreY[a];
        double distance = Math.sqrt(dx * dx + dy * dy) + 1e-9;
        double wish = GAP * (radius(a) + radius(b));
        double move = distance < wish ? (distance - wish) / 2 : Math.min(0.1, 0.02 * shared) * (distance - wish);
        double byA = move * sizes[b] / (sizes[a] + sizes[b]) / distance;
        double byB = move * sizes[a] / (sizes[a] + sizes[b]) / distance;
        centreX[a] += dx * byA;
        centreY[a] += dy * byA;
        centreX[b] -= dx * byB;
        centreY[b] -= dy * byB;
    }

    /** The radius of a disc that has room for the papers of a group. */
    private double radius(int group) {
        return 0.6 * Math.sqrt(sizes[group]) + 0.3;
    }

    /** In each group the papers turn around its centre; those without a group stand among their neighbours. */
    private void placePapers() {
        int[] placed = new int[sizes.length];
        Spiral[] spirals = new Spiral[sizes.length];
        Arrays.setAll(spirals, group -> new Spiral());
        for (int paper = 0; paper < x.length; paper++) {
            int group = groups[paper];
            if (group < 0) {
                continue;
            }
            double radius = 0.6 * Math.sqrt(placed[group]++ + 0.5);
            x[paper] = centreX[group] + radius * spirals[group].cos();
            y[paper] = centreY[group] + radius * spirals[group].sin();
            spirals[group].turn();
        }
        placeRest();
    }

    private void placeRest() {
        Spiral spiral = new Spiral();
        int alone = 0;
        for (int paper = 0; paper < x.length; paper++) {
            if (groups[paper] >= 0) {
                continue;
            }
            int count = 0;
            for (int other : near[paper]) {
                if (groups[other] >= 0) {
                    x[paper] += x[other];
                    y[paper] += y[other];
                    count++;
                }
            }
            double radius = count > 0 ? 0.5 : GAP * Math.sqrt((sizes.length == 0 ? 0 : x.length) + alone++);
            x[paper] = x[paper] / Math.max(1, count) + radius * spiral.cos();
            y[paper] = y[paper] / Math.max(1, count) + radius * spiral.sin();
            spiral.turn();
        }
    }

    private void attract() {
        for (int paper = 0; paper < x.length; paper++) {
            for (int k = 0; k < near[paper].length; k++) {
                int other = near[paper][k];
                double dx = x[other] - x[paper];
                double dy = y[other] - y[paper];
                double distance = Math.sqrt(dx * dx + dy * dy) + 1e-9;
                double pull = groups[paper] == groups[other] ? NEAR : FAR;
                double move = distance < ROOM ? 0 : pull / (k + 1) * (distance - ROOM) / distance;
                x[paper] += dx * move;
                y[paper] += dy * move;
                x[other] -= dx * move;
                y[other] -= dy * move;
            }
            int group = groups[paper];
            if (group >= 0) {
                x[paper] += HOME * (centreX[group] - x[paper]);
                y[paper] += HOME * (centreY[group] - y[paper]);
            }
        }
    }

    /** Pushes papers apart that stand nearer than a unit, found by cells of a unit. */
    private void part() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int paper = 0; paper < x.length; paper++) {
            left = Math.min(left, x[paper]);
            top = Math.min(top, y[paper]);
        }
        int columns = (int) extent(x) + 3;
        int[] first = new int[columns * ((int) extent(y) + 3)];
        int[] next = new int[x.length];
        int[] cells = new int[x.length];
        for (int paper = 0; paper < x.length; paper++) {
            int cell = ((int) (y[paper] - top) + 1) * columns + (int) (x[paper] - left) + 1;
            cells[paper] = cell;
            next[paper] = first[cell];
            first[cell] = paper + 1;
        }
        for (int paper = 0; paper < x.length; paper++) {
            for (int row = -columns; row <= columns; row += columns) {
                for (int cell = cells[paper] + row - 1; cell <= cells[paper] + row + 1; cell++) {
                    for (int other = first[cell] - 1; other >= 0; other = next[other] - 1) {
                        if (other < paper) {
                            push(paper, other);
                        }
                    }
                }
            }
        }
    }

    private void push(int a, int b) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance < ROOM) {
            double move = 0.5 * (ROOM - distance) / (distance + 1e-9);
            double sideways = distance < 1e-6 ? 0.5 : 0;
            x[a] -= dx * move + sideways;
            y[a] -= dy * move;
            x[b] += dx * move + sideways;
            y[b] += dy * move;
        }
    }
}
