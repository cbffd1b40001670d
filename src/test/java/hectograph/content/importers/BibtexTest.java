package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.importers.record.Draft;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;

/** BibTeX and biblatex, as people and programs write them. */
final class BibtexTest {

    @Test
    void stringsJointsCommentsAndTexAreRead() throws IOException {
        Draft draft = Records.one("""
                % Encoding: UTF-8
                Free words, an address a@b.example, and @nothing.
                @preamble{"\\newcommand{\\x}{y}"}
                @string{iclr = "Learning " # {Representations}}
                @comment{jabref-meta: grouping:@article{x, title={No}};}
                @InProceedings(mishkin2016,
                  TITLE = {All You Need is a Good {I}nit for $n^2$ {\\"U}nits},
                  author = {Mishkin, Dmytro and Ji{\\v{r}}{\\'\\i} Matas and {ATLAS, Collaboration} and
                            van der Berg, Jr., Jan and Jos{\\'e} {Ortega y Gasset}},
                  booktitle = "Conference on " # iclr,
                  year = 2016, month = may # "~2", pages = {1--12}, publisher = {ACM},
                  eprint = {1511.06422v7}, archivePrefix = {arXiv}, primaryClass = {cs.LG},
                  doi = {https://doi.org/10.1000/ABC}, url = {https://x.example/a\\_b},
                  abstract = {It gains 5\\% -- ``more''.

                     A second paragraph
                     of two lines.},
                  keywords = {starting, deep learning; nets}, file = {:papers/x.pdf:PDF}
                )
                """);
        assertThat(draft.title()).isEqualTo("All You Need is a Good Init for $n^2$ Ünits");
        assertThat(draft.body()).isEqualTo("It gains 5% – “more”.\n\nA second paragraph of two lines.");
        assertThat(Records.fields(draft)).isEqualTo("""
                authors:
                  - 'Dmytro Mishkin'
                  - 'Jiří Matas'
                  - {literal: 'ATLAS, Collaboration'}
                  - 'Jan van der Berg Jr.'
                  - {family: 'Ortega y Gasset', given: 'José'}
                date: 2016-05
                arxiv: '1511.06422'
                doi: '10.1000/abc'
                venue: {name: 'Conference on Learning Representations', kind: conference, pages: '1-12', publisher: 'ACM'}
                category: 'cs.LG'
                links: {page: 'https://x.example/a_b'}
                keywords: ['starting', 'deep learning', 'nets']
                """);
    }

    /** As Zotero, Mendeley and IEEE write what they copied from the pages of publishers. */
    @Test
    void tagsInAnAbstractAreMeant() throws IOException {
        String abstracts = """
                @article{a, title = {A}, abstract = {Abstract
                            One {\\textless}i{\\textgreater}violet{\\textless}/i{\\textgreater} master, p \\textless 0.05,
                            and $a<b$ for c > d \\&amp; e.

                            Fifty copies of CO<sub>2</sub>.}}
                @article{b, title = {B}, abstract={We copy at &lt;5&#x0025; loss, with <inline-formula><tex-math
                  notation="LaTeX">$n^{2}$</tex-math></inline-formula> <italic>sheets</italic>, 5% at most.}}
                @article{c, title = {C}, abstract = {Where a<b and c>d, <tt>e</tt> holds.}}
                @article{d, title = {D}, abstract = {An abstract
                  that is one.}}
                """;
        assertThat(Records.read(abstracts).value())
                .extracting(Draft::body)
                .containsExactly(
                        "One *violet* master, p < 0.05, and $a< b$ for c > d & e.\n\nFifty copies of CO₂.",
                        "We copy at <5% loss, with $n^{2}$ *sheets*, 5% at most.",
                        "Where a\\<b and c>d, `e` holds.",
                        "An abstract that is one.");
    }

    /** As the services of astronomers, physicists and machine learners write it. */
    @Test
    void journalsCollaborationsAndDaysOfOtherFieldsAreRead() throws IOException {
        List<Draft> drafts = Records.read("""
                @ARTICLE{2026ApJ...900..101R,
                       author = {{Rowe}, Ada and {M{\\"u}ller}, J.},
                        title = "{Copying in $z\\sim2$ galaxies: a \\textquotedblleft study\\textquotedblright{} of H{\\ensuremath{\\alpha}}}",
                      journal = {\\apj}, year = 2026, month = nov, volume = {900}, eid = {101},
                     abstract = "{An H{\\ensuremath{\\alpha}} line, {\\ensuremath{\\lesssim}}5 {\\mu}m. <P />Second part.}"}
                @article{Rowe:2026abc, author = "Rowe, Ada", collaboration = "HECTO", title = "{B}", journal = "Phys. Rev. Lett."}
                @InProceedings{pmlr-v247-rowe26a, title = {C}, booktitle = {Proc}, year = {2026}, month = {30 Jun--03 Jul}}
                @Article{joc9020101, TITLE = {D}, JOURNAL = {Copies}, YEAR = {2026}, ARTICLE-NUMBER = {101}, MONTH = {3-5 Nov}}
                """).value();
        assertThat(drafts.get(0).title()).isEqualTo("Copying in $z\\sim2$ galaxies: a “study” of Hα");
        assertThat(drafts.get(0).body()).isEqualTo("An H$\\alpha$ line, $\\lesssim$5 μm.\n\nSecond part.");
        assertThat(drafts.get(0).suspicious()).isFalse();
        assertThat(drafts)
                .extracting(Records::fields)
                .containsExactly("""
                authors:
                  - 'Ada Rowe'
                  - 'J. Müller'
                date: 2026-11
                venue: {name: 'The Astrophysical Journal', kind: journal, volume: '900', pages: '101'}
                """, """
                authors:
                  - 'Ada Rowe'
                  - 'HECTO Collaboration'
                venue: {name: 'Phys. Rev. Lett.', kind: journal}
                """, "date: 2026-06-30\nvenue: {name: 'Proc', kind: conference}\n", """
                date: 2026-11-03
                venue: {name: 'Copies', kind: journal, pages: '101'}
                """);
    }

    @Test
    void theHomeOfAUserIsNoAccent() throws IOException {
        Draft draft =
                Records.one("@misc{a, title = {A}, howpublished = {\\url{https://x.example/\\~rowe/a\\_b}}, note ="
                        + " {{\\~n}}, abstract = {See https://x.example/\\~rowe/a\\_b, and se{\\~n}or \\~Nu.}}");
        assertThat(Records.fields(draft)).isEqualTo("links: {page: 'https://x.example/~rowe/a_b'}\n");
        assertThat(draft.body()).isEqualTo("See https://x.example/~rowe/a_b, and señor Ñu.");
    }

    @Test
    void theNumbersOfDblpAreNoNames() throws IOException {
        String authors = "author = {Wei Wang 0001 and\n  Ada Rowe and\n  Li, Bo 0026}";
        Draft draft = Records.one("@article{DBLP:journals/corr/abs-1, title = {A}, " + authors + "}");
        assertThat(Records.fields(draft)).isEqualTo("authors:\n  - 'Wei Wang'\n  - 'Ada Rowe'\n  - 'Bo Li'\n");
        assertThat(Records.fields(Records.one("@article{other, title = {A}, author = {Group 2026}}")))
                .isEqualTo("authors:\n  - 'Group 2026'\n");
    }

    @Test
    void damageIsOneErrorAnEntryAndTheOthersComeIn() throws IOException {
        String text = """
                @article{a, title = {First}, author = {A B}}
                @article{b, title = {Never closed, author = {C D}

                @article{c, title = "Third", author = "E F" year = 1999}
                @article{d, title {No sign}}
                @article{e, title = {Fifth}}, year = 2001}
                @article{f, title = {Sixth}, journal = nosuch}
                @article{, title = {Seventh}}
                @article{h, title = {Last
                """;
        assertThat(Records.read(text).value())
                .extracting(Draft::title)
                .containsExactly("First", "Third", "Fifth", "Sixth", "Seventh");
        assertThat(Records.problems(text))
                .containsExactly(
                        "input:2:21: error: a brace that is not closed: its entry is lost (close it)",
                        "input:5:13: error: field \"title\" of entry \"d\" without \"=\" (write name = {value}, and match the braces of"
                                + " the value before it)",
                        "input:6:28: warning: a brace too many in entry \"e\" (delete it)",
                        "input:7:40: warning: no string \"nosuch\", read as text (write {nosuch})",
                        "input:9:21: error: a brace that is not closed: its entry is lost (close it)");
    }

    @Test
    void arxivIsFoundWhereverItHides() throws IOException {
        for (String field : List.of(
                "journal = {arXiv preprint arXiv:1511.06422}",
                "journal = {CoRR}, volume = {abs/1511.06422}",
                "url = {http://arxiv.org/pdf/1511.06422v2.pdf}",
                "eprint = {1511.06422}",
                "doi = {10.48550/arXiv.1511.06422}",
                "note = {arXiv:1511.06422 [cs]}",
                "howpublished = {\\url{https://arxiv.org/abs/1511.06422}}")) {
            Draft draft = Records.one("@misc{x, title = {T}, " + field + "}");
            assertThat(draft.arxiv().text()).as(field).isEqualTo("1511.06422");
            assertThat(draft.venue()).as(field).isEmpty();
            assertThat(draft.doi().text()).as(field).isEmpty();
        }
    }

    @Test
    void crossReferencesGiveWhatTheEntryDoesNotSay() throws IOException {
        List<Draft> drafts = Records.read("""
                @inproceedings{child, title={A Child}, author={A. Child}, crossref={Parent}, pages={1--10}}
                @proceedings{parent, title={Proceedings of X}, year=1999, publisher={ACM}, doi={10.1000/parent}}
                """).value();
        assertThat(drafts).hasSize(1);
        assertThat(Records.fields(drafts.get(0)))
                .contains("date: 1999", "name: 'Proceedings of X'", "publisher: 'ACM'")
                .doesNotContain("doi");
    }

    /** jbibtex reads files without a mistake; of those it must see the same entries with the same titles. */
    @Test
    void anotherProgramSeesTheSame() throws Exception {
        Random random = new Random(16);
        StringBuilder text = new StringBuilder("@string{me = \"Ada Lovelace\"}\n");
        for (int i = 0; i < 200; i++) {
            text.append(entry(i, random));
        }
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text.toString()));
        List<String> theirs = new ArrayList<>();
        for (BibTeXEntry entry : database.getEntries().values()) {
            String title = entry.getField(new Key("title")).toUserString();
            String plain = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(title)));
            theirs.add(entry.getKey() + " " + plain.replaceAll("\\s+", " ").strip());
        }
        List<String> ours = Records.read(text.toString()).value().stream()
                .map(draft -> draft.key() + " " + draft.plainTitle())
                .toList();
        assertThat(ours).hasSize(200).containsExactlyElementsOf(theirs);
    }

    private static String entry(int i, Random random) {
        List<String> words =
                List.of("Growing", "{N}etworks", "with {{Nested} Braces}", "na{\\\"i}ve", "\n of  lines", "10");
        StringBuilder title = new StringBuilder("T" + i);
        for (int j = 0; j < 4; j++) {
            title.append(' ').append(words.get(random.nextInt(words.size())));
        }
        boolean quotes = random.nextBoolean() && title.indexOf("\"") < 0;
        String value = quotes ? '"' + title.toString() + '"' : "{" + title + "}";
        String author = random.nextBoolean() ? "me # { and Alan Turing}" : "me";
        return "@article{k" + i + ",\n  title = " + value + ",\n author = " + author + ", year = 20" + (10 + i % 10)
                + "\n}\n\n";
    }
}
