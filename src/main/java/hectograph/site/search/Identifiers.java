package hectograph.site.search;

import hectograph.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The identifiers of a paper as terms of the index: small letters and digits, anything between them a full stop. */
final class Identifiers {

    private static final Pattern SUBJECT_CLASS = Pattern.compile("\\.[A-Z]{2}/");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTSIDE = Pattern.compile("^\\.|\\.$");

    private Identifiers() {}

    /** The terms of its arXiv identifier and its DOI, as far as it has them. */
    static List<String> of(Paper paper) {
        List<String> terms = new ArrayList<>(2);
        if (paper.arxiv().isKnown()) {
            String id = paper.arxiv().text();
            terms.add(term(SUBJECT_CLASS.matcher(id).replaceFirst("/"))); // math.GT/0309136 is math/0309136
        }
        if (paper.doi().isKnown()) {
            terms.add(term(paper.doi().text()));
        }
        return terms;
    }

    /** {@code 10.1000/182} as {@code 10.1000.182}. Holds no comma and no colon, which part terms in their files. */
    static String term(String identifier) {
        String plain = BETWEEN.matcher(identifier.toLowerCase(Locale.ROOT)).replaceAll(".");
        return OUTSIDE.matcher(plain).replaceAll("");
    }
}
