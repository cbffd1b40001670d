package hectograph.cite;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Author;
import hectograph.model.Html;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.Publication;
import hectograph.model.Title;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of a citation, to the byte. */
final class FormsTest {

    private static final List<Author> TWO = List.of(Author.named("Émile Roux"), Author.named("Gerard de Melo"));

    private static final Citation PREPRINT = Citation.of(
            Cited.paper(
                    "a",
                    new Title("$\\mathcal{B}$-Coder: 5 % of Größe", "ℬ-Coder: 5 % of Größe", Html.EMPTY),
                    TWO,
                    "2023-10-04",
                    "2026-11-20",
                    "2310.03173",
                    "",
                    "",
                    Publication.UNKNOWN,
                    List.of()),
            "roux2023bcoder");

    private static final Citation ARTICLE = Citation.of(
            Cited.paper(
                    "b",
                    Title.text("Does It Grow?"),
                    TWO,
                    "2025-12",
                    "2026-11-20",
                    "",
                    "10.1000/a_b",
                    "Network Letters",
                    new Publication(Publication.Kind.JOURNAL, 2026, "9", "2", "101-119", "Network Press"),
                    List.of()),
            "roux2025does");

    @Test
    void aPreprint() {
        assertThat(Bibtex.of(PREPRINT)).isEqualTo("""
                @misc{roux2023bcoder,
                  title         = {{$\\mathcal{B}$-Coder: 5 \\% of Gr{\\"o}{\\ss}e}},
                  author        = {Roux, {\\'E}mile and de Melo, Gerard},
                  year          = 2023,
                  month         = oct,
                  eprint        = {2310.03173},
                  archivePrefix = {arXiv},
                  primaryClass  = {cs.LG},
                  url           = {https://arxiv.org/abs/2310.03173},
                }
                """);
        assertThat(Ris.of(PREPRINT).lines())
                .containsExactly(
                        "TY  - GEN",
                        "ID  - roux2023bcoder",
                        "TI  - ℬ-Coder: 5 % of Größe",
                        "AU  - Roux, Émile",
                        "AU  - de Melo, Gerard",
                        "PY  - 2023",
                        "DA  - 2023/10/04/",
                        "UR  - https://arxiv.org/abs/2310.03173",
                        "L1  - https://arxiv.org/pdf/2310.03173",
                        "N1  - arXiv:2310.03173",
                        "ER  - ");
        assertThat(CslJson.of(PREPRINT).indented()).isEqualTo("""
                {
                  "id": "roux2023bcoder",
                  "type": "article",
                  "title": "ℬ-Coder: 5 % of Größe",
                  "author": [
                    {"family":"Roux","given":"Émile"},
                    {"family":"Melo","given":"Gerard","non-dropping-particle":"de"}
                  ],
                  "issued": {
                    "date-parts": [[2023,10,4]]
                  },
                  "publisher": "arXiv",
                  "number": "arXiv:2310.03173",
                  "URL": "https://arxiv.org/abs/2310.03173"
                }""");
        assertThat(ApaReference.of(PREPRINT))
                .isEqualTo("Roux, É., & de Melo, G. (2023). ℬ-Coder: 5 % of Größe (arXiv:2310.03173). arXiv. "
                        + "https://arxiv.org/abs/2310.03173");
    }

    @Test
    void anAbstractWhenAskedFor() {
        Citation citation = Citation.of(Papers.saying("a", "2026-11-20", "A", "Half of it & 5 %."), "a");
        assertThat(Bibtex.withAbstract(citation)).contains("  abstract      = {Half of it \\& 5 \\%.},\n");
        assertThat(Bibtex.of(citation)).doesNotContain("abstract");
    }

    @Test
    void anArticle() {
        assertThat(Bibtex.of(ARTICLE)).isEqualTo("""
                @article{roux2025does,
                  title         = {{Does It Grow?}},
                  author        = {Roux, {\\'E}mile and de Melo, Gerard},
                  journal       = {Network Letters},
                  volume        = {9},
                  number        = {2},
                  pages         = {101--119},
                  publisher     = {Network Press},
                  year          = 2026,
                  doi           = {10.1000/a_b},
                  url           = {https://doi.org/10.1000/a_b},
                }
                """);
        assertThat(Ris.of(ARTICLE).lines())
                .contains(
                        "TY  - JOUR",
                        "PY  - 2026",
                        "DA  - 2026///",
                        "JO  - Network Letters",
                        "VL  - 9",
                        "IS  - 2",
                        "SP  - 101",
                        "EP  - 119",
                        "PB  - Network Press",
                        "DO  - 10.1000/a_b",
                        "UR  - https://doi.org/10.1000/a_b");
        assertThat(CslJson.of(ARTICLE).line())
                .contains(
                        "\"type\":\"article-journal\"",
                        "\"container-title\":\"Network Letters\"",
                        "\"page\":\"101-119\"")
                .contains("\"issued\":{\"date-parts\":[[2026]]}", "\"DOI\":\"10.1000/a_b\"");
        assertThat(ApaReference.of(ARTICLE))
                .isEqualTo(
                        "Roux, É., & de Melo, G. (2026). Does It Grow? Network Letters, 9(2), 101–119. Network Press. "
                                + "https://doi.org/10.1000/a_b");
    }

    /** The venue's own words decide what it is, and its year is the year of publication. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICLR 2016                            | @inproceedings | booktitle    | ICLR 2016                            | 2016
            Findings of EMNLP 2023               | @inproceedings | booktitle    | Findings of EMNLP 2023               | 2023
            NeurIPS 2022 Workshop (Shifts)       | @inproceedings | booktitle    | NeurIPS 2022 Workshop (Shifts)       | 2022
            Proceedings of Nothing               | @inproceedings | booktitle    | Proceedings of Nothing               | 2015
            EMNLP-IJCNLP 2019                    | @inproceedings | booktitle    | EMNLP-IJCNLP 2019                    | 2019
            TMLR 2025                            | @article       | journal      | TMLR                                 | 2025
            TACL                                 | @article       | journal      | TACL                                 | 2015
            Knowledge-Based Systems (2024)       | @article       | journal      | Knowledge-Based Systems              | 2024
            Physical Review E, 2017              | @article       | journal      | Physical Review E                    | 2017
            Proceedings of the IEEE              | @article       | journal      | Proceedings of the IEEE              | 2015
            The Kettle                           | @misc          | howpublished | The Kettle                           | 2015
            1984                                 | @misc          | howpublished | 1984                                 | 1984
            """)
    void theVenueSaysWhatItIs(String venue, String type, String field, String name, int year) {
        Paper paper = Cited.paper("a", "All", "Ada Rowe", "2015-11", venue);
        assertThat(Bibtex.of(Citation.of(paper, "k")))
                .startsWith(type + "{k,\n")
                .containsPattern("\n  " + field + " += \\{\\Q" + name + "\\E},\n")
                .contains("= " + year + ",\n");
    }

    @Test
    void whatIsNotKnownIsMissing() {
        Citation bare = Citation.of(Cited.paper("a", "Bare", null, null, null), "bare");
        assertThat(Bibtex.of(bare)).isEqualTo("@misc{bare,\n  title         = {{Bare}},\n}\n");
        assertThat(Ris.of(bare)).isEqualTo("TY  - GEN\nID  - bare\nTI  - Bare\nER  - \n");
        assertThat(CslJson.of(bare).line()).isEqualTo("{\"id\":\"bare\",\"type\":\"article\",\"title\":\"Bare\"}");
        assertThat(ApaReference.of(bare)).isEqualTo("Bare. (n.d.).");
    }

    @Test
    void titlesOfAnyKindStayWhole() {
        Title title = new Title("Sets $\\{x\\}$, 50% $, a_b & {brace, $}{$", "Sets {x}", Html.EMPTY);
        Citation citation = Citation.of(
                Cited.paper("a", title, TWO, "2020", "2026-11-20", "", "", "", Publication.UNKNOWN, List.of()), "k");
        assertThat(Bibtex.of(citation))
                .contains("{{Sets $\\lbrace x\\rbrace $, 50\\% \\$, a\\_b \\& {\\textbraceleft}brace, "
                        + "\\${\\textbraceright}{\\textbraceleft}\\$}}");
    }

    @Test
    void ofManyAuthorsAReferenceNamesTheFirstAndTheLast() {
        List<Author> many = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> Author.named("Ada R" + (char) ('a' + i)))
                .toList();
        Citation citation = Citation.of(
                Cited.paper(
                        "a", Title.text("T"), many, "2020", "2026-11-20", "", "", "", Publication.UNKNOWN, List.of()),
                "k");
        assertThat(ApaReference.of(citation)).startsWith("Rb, A., Rc, A., ").contains(", Rt, A., . . . Rz, A. (2020)");
    }

    @Test
    void groupsStandInBraces() {
        Citation citation = Citation.of(Cited.paper("a", "T", "O'Brien & Sons", "2020", null), "k");
        assertThat(Bibtex.of(citation)).contains("= {{O'Brien \\& Sons}},");
        assertThat(CslJson.of(citation).line()).contains("{\"literal\":\"O'Brien & Sons\"}");
        assertThat(ApaReference.of(citation)).startsWith("O'Brien & Sons. (2020). T.");
    }

    @Test
    void aPaperElsewhereIsFoundByItsAddress() {
        List<Link> links = List.of(new Link(Link.Kind.PDF, "https://example.org/a.pdf"));
        Citation citation = Citation.of(
                Cited.paper("a", Title.text("T"), TWO, "2020", "2026-11-20", "", "", "", Publication.UNKNOWN, links),
                "k");
        assertThat(Bibtex.of(citation)).contains("  url           = {https://example.org/a.pdf},\n");
        assertThat(ApaReference.of(citation)).endsWith("T. https://example.org/a.pdf");
    }

    private static Citation work(Publication.Kind kind, String venue, String number, String pages) {
        return Citation.of(
                Cited.paper(
                        "w",
                        Title.text("On Growth"),
                        List.of(Author.named("Ada Rowe")),
                        "2024-05",
                        "2026-11-20",
                        "",
                        "10.1000/w",
                        venue,
                        new Publication(kind, 0, "", number, pages, ""),
                        List.of()),
                "rowe2024growth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THESIS | University of Ys | '' | '' | @phdthesis | school = {University of Ys} | THES | PB  - University of Ys | thesis | Rowe, A. (2024). On Growth [Doctoral dissertation, University of Ys]. https://doi.org/10.1000/w",
                "MASTERS_THESIS | University of Ys | '' | '' | @mastersthesis | school = {University of Ys} | THES | M3  - Master’s thesis | thesis | Rowe, A. (2024). On Growth [Master’s thesis, University of Ys]. https://doi.org/10.1000/w",
                "REPORT | Ys Laboratory | 7 | '' | @techreport | institution = {Ys Laboratory} | RPRT | PB  - Ys Laboratory | report | Rowe, A. (2024). On Growth (Report No. 7). Ys Laboratory. https://doi.org/10.1000/w",
                "CHAPTER | The Book of Ys | '' | 3-9 | @incollection | booktitle = {The Book of Ys} | CHAP | T2  - The Book of Ys | chapter | Rowe, A. (2024). On Growth. In The Book of Ys (pp. 3–9). https://doi.org/10.1000/w",
                "PREPRINT | bioRxiv | '' | '' | @misc | howpublished = {bioRxiv} | UNPB | PB  - bioRxiv | article | Rowe, A. (2024). On Growth. bioRxiv. https://doi.org/10.1000/w",
                "DATASET | Zenodo | '' | '' | @misc | note = {Data set} | DATA | PB  - Zenodo | dataset | Rowe, A. (2024). On Growth [Data set]. Zenodo. https://doi.org/10.1000/w",
            })
    void otherKindsOfWork(
            Publication.Kind kind,
            String venue,
            String number,
            String pages,
            String bibtex,
            String field,
            String ris,
            String tag,
            String csl,
            String apa) {
        Citation citation = work(kind, venue, number, pages);
        assertThat(Bibtex.of(citation)).startsWith(bibtex + "{");
        assertThat(Bibtex.of(citation).replaceAll(" +", " ")).contains(field);
        assertThat(Ris.of(citation)).startsWith("TY  - " + ris + "\n").contains(tag + "\n");
        assertThat(CslJson.of(citation).indented()).contains("\"type\": \"" + csl + "\"");
        assertThat(ApaReference.of(citation)).isEqualTo(apa);
    }
}
