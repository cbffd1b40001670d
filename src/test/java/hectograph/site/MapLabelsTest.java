package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names on the map: readable where they stand, and away where they cannot be. */
final class MapLabelsTest {

    /** Map, letter, name and dot on a phone, a tablet and a wide screen, a little less than the code reckons with. */
    private static final double[][] SCREENS = {{304, 380, 7.6, 16, 11}, {648, 518, 8.8, 18, 12}, {896, 717, 8.8, 18, 12}
    };

    private record Name(int letters, List<Optional<MapLabels.Label>> labels) {}

    private static List<Name> names(double[] x, double[] y, int count, Random random) {
        MapLabels labels = new MapLabels(x, y);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int letters = 6 + random.nextInt(20);
            MapLabels.Spot middle = new MapLabels.Spot(random.nextDouble(), random.nextDouble());
            names.add(new Name(letters, labels.place(letters, 2, middle)));
        }
        return names;
    }

    private static double[] places(int count, Random random) {
        return random.doubles(count).toArray();
    }

    @Test
    void noNameAndNoNumberCoversAPaperOrAnother() {
        Random random = new Random(18);
        for (int papers : new int[] {120, 1_000}) {
            double[] x = places(papers, random);
            double[] y = places(papers, random);
            List<Name> names = names(x, y, 30, random);
            for (int kind = 0; kind < SCREENS.length; kind++) {
                assertThat(shownInRoomOfTheirOwn(names, kind, x, y)).isGreaterThan(papers == 120 ? kind : -1);
            }
        }
    }

    /** How many are shown. */
    private static int shownInRoomOfTheirOwn(List<Name> names, int kind, double[] x, double[] y) {
        double[] screen = SCREENS[kind];
        List<double[]> shown = new ArrayList<>();
        for (Name name : names) {
            Optional<MapLabels.Label> label = name.labels().get(kind);
            if (label.isPresent()) {
                double atX = label.get().middle().x() * screen[0];
                double atY = label.get().middle().y() * screen[1];
                double half = (label.get().whole() ? name.letters() : 2) * screen[2] / 2;
                assertThat(atX - half).isNotNegative();
                assertThat(atX + half).isLessThanOrEqualTo(screen[0]);
                for (int paper = 0; paper < x.length; paper++) {
                    boolean beside = Math.abs(x[paper] * screen[0] - atX) >= half + screen[4] / 2;
                    boolean above = Math.abs(y[paper] * screen[1] - atY) >= (screen[3] + screen[4]) / 2;
                    assertThat(beside || above).isTrue();
                }
                for (double[] other : shown) {
                    boolean beside = Math.abs(other[0] - atX) >= half + other[2];
                    assertThat(beside || Math.abs(other[1] - atY) >= screen[3]).isTrue();
                }
                shown.add(new double[] {atX, atY, half});
            }
        }
        return shown.size();
    }

    @Test
    void whereANameHasNoRoomItsNumberStands() {
        double[] x = new double[64];
        double[] y = new double[64];
        for (int paper = 0; paper < 64; paper++) { // 40 and 54 pixels between two on a phone
            x[paper] = paper % 8 / 7.0;
            y[paper] = paper / 8 / 7.0;
        }
        List<Optional<MapLabels.Label>> labels = new MapLabels(x, y).place(200, 2, new MapLabels.Spot(0.5, 0.5));
        assertThat(labels).allMatch(label -> label.isPresent() && !label.get().whole());
    }
}
