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
    private static final double[][] SCREENS = {{304, 380, 7.3, 16, 10}, {648, 518, 8.5, 18, 12}, {896, 717, 8.5, 18, 12}
    };

    private record Name(int letters, List<Optional<MapLabels.Spot>> spots) {}

    private static List<Name> names(double[] x, double[] y, int count, Random random) {
        MapLabels labels = new MapLabels(x, y);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int letters = 6 + random.nextInt(20);
            MapLabels.Spot middle = new MapLabels.Spot(random.nextDouble(), random.nextDouble());
            names.add(new Name(letters, labels.place(letters, middle)));
        }
        return names;
    }

    private static double[] places(int count, Random random) {
        return random.doubles(count).toArray();
    }

    @Test
    void noNameCoversAPaperOrAnotherName() {
        Random random = new Random(18);
        double[] x = places(120, random);
        double[] y = places(120, random);
        List<Name> names = names(x, y, 30, random);
        for (int kind = 0; kind < SCREENS.length; kind++) {
            double[] screen = SCREENS[kind];
            List<double[]> shown = new ArrayList<>();
            for (Name name : names) {
                Optional<MapLabels.Spot> spot = name.spots().get(kind);
                if (spot.isPresent()) {
                    double atX = spot.get().x() * screen[0];
                    double atY = spot.get().y() * screen[1];
                    double half = name.letters() * screen[2] / 2;
                    assertThat(atX - half).isNotNegative();
                    assertThat(atX + half).isLessThanOrEqualTo(screen[0]);
                    for (int paper = 0; paper < x.length; paper++) {
                        boolean beside = Math.abs(x[paper] * screen[0] - atX) >= half + screen[4] / 2;
                        boolean above = Math.abs(y[paper] * screen[1] - atY) >= (screen[3] + screen[4]) / 2;
                        assertThat(beside || above).isTrue();
                    }
                    for (double[] other : shown) {
                        boolean beside = Math.abs(other[0] - atX) >= half + other[2];
                        assertThat(beside || Math.abs(other[1] - atY) >= screen[3])
                                .isTrue();
                    }
                    shown.add(new double[] {atX, atY, half});
                }
            }
            assertThat(shown).hasSizeGreaterThan(kind);
        }
    }

    @Test
    void amongAThousandPapersTheFirstNamesAreShown() {
        Random random = new Random(1);
        List<Name> names = names(places(1_000, random), places(1_000, random), 3, random);
        assertThat(names).allMatch(name -> name.spots().stream().allMatch(Optional::isPresent));
    }
}
