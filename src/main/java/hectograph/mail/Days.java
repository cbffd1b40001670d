package hectograph.mail;

/** Numbers in what the command line says. */
final class Days {

    private Days() {}

    /** {@code 1 paper}, {@code 2 papers}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
