package hectograph.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Other sites that know a paper by its identifiers. */
public enum Elsewhere {
    /** The text as a page; arXiv has made these since December 2023. */
    ARXIV_HTML,
    /** Discussions, a line at a time. */
    ALPHAXIV,
    /** Models and data that belong to it. */
    HUGGING_FACE,
    /** Who cites it. */
    SEMANTIC_SCHOLAR,
    /** Who cites it, by its title. */
    GOOGLE_SCHOLAR;

    /** The key of the words on the link. */
    public String words() {
        return "elsewhere." + key();
    }

    /** The name in {@code site.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every name, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Elsewhere::key).toList();
    }

    /** The address of a paper there; empty when its identifiers do not lead there. */
    public String address(Paper paper) {
        ArxivId arxiv = paper.arxiv();
        return switch (this) {
            case ARXIV_HTML -> arxiv.htmlAddress();
            case ALPHAXIV -> arxiv.isKnown() ? "https://www.alphaxiv.org/abs/" + arxiv : "";
            case HUGGING_FACE -> arxiv.hasMonth() ? "https://huggingface.co/papers/" + arxiv : "";
            case SEMANTIC_SCHOLAR -> semanticScholar(paper);
            case GOOGLE_SCHOLAR ->
                "https://scholar.google.com/scholar?q="
                        + URLEncoder.encode('"' + paper.title().plain() + '"', StandardCharsets.UTF_8);
        };
    }

    private static String semanticScholar(Paper paper) {
        String doi = paper.doi().isKnown() ? "DOI:" + paper.doi().escaped() : "";
        String id = paper.arxiv().isKnown() ? paper.arxiv().cited() : doi;
        return id.isEmpty() ? "" : "https://api.semanticscholar.org/" + id; // leads on to the page
    }
}
