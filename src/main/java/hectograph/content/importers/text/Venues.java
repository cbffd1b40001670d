package hectograph.content.importers.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of places where papers appear. */
final class Venues {

    /** An identifier among other words, as in {@code arXiv preprint arXiv:1511.06422} or {@code abs/1511.06422}. */
    private static final Pattern ARXIV =
            Pattern.compile("(?i)(?:arxiv\\s*[:.]\\s*|abs/)([0-9]{4}\\.[0-9]{4,5}|[a-z-]+(?:\\.[a-z]{2})?/[0-9]{7})");

    /** The commands that NASA's data system writes for journals, as the classes of their publishers define them. */
    private static final Map<String, String> ASTRONOMY = new HashMap<>();

    static {
        String journals = """
                aj The Astronomical Journal
                actaa Acta Astronomica
                araa Annual Review of Astronomy and Astrophysics
                apj The Astrophysical Journal
                apjl The Astrophysical Journal Letters
                apjs The Astrophysical Journal Supplement Series
                ao Applied Optics
                apss Astrophysics and Space Science
                aap Astronomy and Astrophysics
                aapr Astronomy and Astrophysics Review
                aaps Astronomy and Astrophysics Supplement Series
                azh Astronomicheskii Zhurnal
                baas Bulletin of the American Astronomical Society
                gca Geochimica et Cosmochimica Acta
                grl Geophysical Research Letters
                icarus Icarus
                jcap Journal of Cosmology and Astroparticle Physics
                jcp Journal of Chemical Physics
                jgr Journal of Geophysical Research
                jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer
                memras Memoirs of the Royal Astronomical Society
                memsai Memorie della Società Astronomica Italiana
                mnras Monthly Notices of the Royal Astronomical Society
                na New Astronomy
                nar New Astronomy Reviews
                nat Nature
                nphysa Nuclear Physics A
                pasa Publications of the Astronomical Society of Australia
                pasj Publications of the Astronomical Society of Japan
                pasp Publications of the Astronomical Society of the Pacific
                physrep Physics Reports
                planss Planetary and Space Science
                pra Physical Review A
                prb Physical Review B
                prc Physical Review C
                prd Physical Review D
                pre Physical Review E
                prl Physical Review Letters
                procspie Proceedings of SPIE
                psj The Planetary Science Journal
                qjras Quarterly Journal of the Royal Astronomical Society
                rmxaa Revista Mexicana de Astronomía y Astrofísica
                solphys Solar Physics
                ssr Space Science Reviews
                """;
        journals.lines()
                .forEach(line -> ASTRONOMY.put(
                        "\\" + line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }

    private Venues() {}

    /** The name of a journal, in full where a command stands for it. */
    static String journal(String text) {
        return ASTRONOMY.getOrDefault(text, text);
    }

    /** Whether a name stands for papers that were published nowhere: arXiv, and what it was called once. */
    static boolean isPreprint(String venue) {
        String name = venue.toLowerCase(Locale.ROOT);
        return name.startsWith("arxiv") || name.equals("corr") || name.startsWith("computing research repository");
    }

    /** The arXiv identifier that stands among other words; empty when none does. */
    static String arxiv(String text) {
        Matcher found = ARXIV.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
