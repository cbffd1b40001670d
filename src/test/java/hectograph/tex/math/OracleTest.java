package hectograph.tex.math;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.tex.Macros;
import hectograph.tex.prose.Tex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares what we read with what KaTeX reads: identifiers, operators, numbers and structure. */
@Tag("slow")
class OracleTest {
    // Where we depart on purpose: Greek capitals that look Latin stay Greek, signs with a code point of their own have
    // it,
    // letters with accents are letters, and a prime is a prime.
    private static final Set<String> OURS = Set.of(
            "Alpha",
            "Beta",
            "Epsilon",
            "Zeta",
            "Eta",
            "Iota",
            "Kappa",
            "Mu",
            "Nu",
            "Omicron",
            "Rho",
            "Tau",
            "Chi",
            "AA",
            "aa",
            "Coloneqq",
            "coloncolonequals",
            "coloneq",
            "eqcolon",
            "minuscolon",
            "approxcolon",
            "colonapprox",
            "colonminus",
            "colonsim",
            "simcolon",
            "rq",
            "TeX",
            "LaTeX");

    private static Katex katex;

    @BeforeAll
    static void start() {
        katex = new Katex();
    }

    @AfterAll
    static void stop() {
        katex.close();
    }

    private static List<String> formulas() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(OracleTest.class.getResourceAsStream("formulas.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }

    @Test
    void formulasAreReadAsKatexReadsThem() throws IOException {
        List<String> formulas = formulas();
        assertThat(formulas).hasSizeGreaterThan(600);
        for (String formula : formulas) {
            // Only limits look different in a display.
            for (boolean display : formula.contains("_") ? new boolean[] {false, true} : new boolean[] {false}) {
                Optional<String> theirs = katex.mathml(formula, display);
                assertThat(theirs).as(formula).isPresent();
                String ours = Tex.formula(formula, display, Macros.NONE).mathml();
                assertThat(Shape.of(ours)).as(formula).isEqualTo(Shape.of(theirs.get()));
            }
        }
    }

    @Test
    void symbolsAreTheOnesOfKatex() {
        int compared = 0;
        for (String name : new TreeSet<>(Symbols.names())) {
            String formula = "a\\" + name + " b";
            Optional<String> theirs = OURS.contains(name) ? Optional.empty() : katex.mathml(formula, false);
            if (theirs.isPresent()) {
                compared++;
                String ours = Tex.formula(formula, false, Macros.NONE).mathml();
                assertThat(Shape.of(ours)).as(formula).isEqualTo(Shape.of(theirs.get()));
            }
        }
        assertThat(compared).isGreaterThan(600);
    }
}
