package hectograph.related;

/** Directions that turn by the golden angle, so that points at growing distances fill a disc evenly. */
final class Spiral {

    private static final double TURN_COS = -0.7373688780783197;
    private static final double TURN_SIN = 0.6754902942615238;

    private double cos = 1;
    private double sin;

    double cos() {
        return cos;
    }

    double sin() {
        return sin;
    }

    /** Goes on to the next direction. */
    void turn() {
        double next = cos * TURN_COS - sin * TURN_SIN;
        sin = cos * TURN_SIN + sin * TURN_COS;
        cos = next;
    }
}
