package hectograph.bench;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Authors, some of whom write much more than others; one in twelve has letters beyond ASCII in the name. */
final class Names {

    private static final String[] FIRST = {
        "Ada",
        "Adrián",
        "Aisha",
        "Akira",
        "Amir",
        "Ana",
        "Anja",
        "Arjun",
        "Astrid",
        "Aylin",
        "Bao",
        "Beatriz",
        "Björn",
        "Camille",
        "Carlos",
        "Chen",
        "Chiara",
        "Daniel",
        "Daria",
        "Elif",
        "Emeka",
        "Emil",
        "Esther",
        "Fatima",
        "Feng",
        "Gabriela",
        "Georg",
        "Hana",
        "Hiro",
        "Ines",
        "Isak",
        "Ivan",
        "Jana",
        "Jin",
        "Joana",
        "José",
        "Jun",
        "Kai",
        "Kateřina",
        "Kofi",
        "Lan",
        "Leila",
        "Lena",
        "Li",
        "Luca",
        "Magnus",
        "Maja",
        "Malik",
        "Marta",
        "Mei",
        "Mina",
        "Nadia",
        "Nils",
        "Noor",
        "Olga",
        "Omar",
        "Paulo",
        "Petra",
        "Priya",
        "Quan",
        "Rania",
        "Ravi",
        "Rosa",
        "Ruth",
        "Samir",
        "Sara",
        "Søren",
        "Sofia",
        "Tala",
        "Tariq",
        "Tomás",
        "Uma",
        "Vera",
        "Viktor",
        "Wei",
        "Xin",
        "Yara",
        "Yuki",
        "Zeynep",
        "Zoë"
    };

    private static final String[] ONSETS = {
        "B", "Br", "C", "Ch", "D", "Dr", "F", "G", "Gr", "H", "J", "K", "Kr", "L", "M", "N", "O", "P", "Qu", "R", "S",
        "Sch", "St", "T", "Tr", "V", "W", "Y", "Z", "Ø", "É"
    };

    private static final String[] CORES = {
        "a", "ai", "ale", "an", "ar", "e", "eli", "en", "er", "i", "in", "iro", "o", "ol", "or", "ora", "u", "ul", "un",
        "ö"
    };

    private static final String[] CODAS = {
        "bara", "berg", "dez", "din", "ez", "fsen", "gawa", "ka", "kov", "l", "li", "ling", "m", "man", "mura", "n",
        "nen", "ng", "ni", "pour", "r", "rao", "ro", "s", "sen", "sky", "son", "ta", "tti", "u", "va", "ver", "wicz",
        "x", "yan", "zaki"
    };

    private final String[] names;
    private final Zipf authors;

    /**
     * The authors of a collection.
     *
     * @param papers its size
     */
    Names(int papers) {
        names = new String[(int) (40 * Math.sqrt(papers))];
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < names.length; i++) {
            String initial = random.nextInt(4) == 0 ? " " + (char) ('A' + random.nextInt(26)) + "." : "";
            names[i] = pick(FIRST, random) + initial + " " + pick(ONSETS, random) + pick(CORES, random)
                    + (random.nextInt(3) == 0 ? pick(CORES, random) : "") + pick(CODAS, random);
        }
        authors = new Zipf(names.length, 60, 0.9);
    }

    private static String pick(String[] parts, RandomGenerator random) {
        return parts[random.nextInt(parts.length)];
    }

    /** An author. */
    String draw(RandomGenerator random) {
        return names[authors.draw(random)];
    }
}
