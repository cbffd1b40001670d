package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RIS, EndNote's tags, MEDLINE and PMLR's posts, tolerated as they are found. */
final class TaggedFormatsTest {

    @Test
    void risIsReadWithBrokenLinesOtherTagsAndWithoutItsEnd() throws IOException {
        String text =
                "Provider: X\r\n\r\nTY  - JOUR\r\nID  - k1\r\nT1  - Growing\r\n Networks\r\nAU  - Lovelace, Ada\r\n"
                        + "A1  - Turing, A. M.\r\nPY  - 2019\r\nDA  - 2019/05/02/\r\nN2  - We grow\r\nthem.\r\nJF  - Network Letters\r\n"
                        + "VL  - 9\r\nIS  - 2\r\nSP  - 101\r\nEP  - 119\r\nPB  - Press\r\nDO  - doi:10.1000/X1\r\nKW  - growth\r\nKW  - nets\r\n"
                        + "L1  - files/1.pdf\r\nUR  - https://x.example/1\r\n"
                        + "TY  - CONF\r\nTI  - Second\r\nN1  - arXiv:1511.06422\r\nER  -\r\n";
        List<Draft> drafts = Records.read("\uFEFF" + text).value();
        assertThat(drafts).extracting(Draft::plainTitle).containsExactly("Growing Networks", "Second");
        assertThat(drafts.get(0).body()).isEqualTo("We grow them.");
        assertThat(Records.fields(drafts.get(0))).isEqualTo("""
                authors:
                  - 'Ada Lovelace'
                  - 'A. M. Turing'
                date: 2019-05-02
                doi: '10.1000/x1'
                venue: {name: 'Network Letters', kind: journal, volume: '9', number: '2', pages: '101-119', publisher: 'Press'}
                links: {page: 'https://x.example/1'}
                keywords: ['growth', 'nets']
                """);
        assertThat(drafts.get(1).arxiv().text()).isEqualTo("1511.06422");
        byte[] latin =
                "TY  - JOUR\nTI  - N\u00E9tworks\nAU  - M\u00FCller, J\nER  -\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Records.format("TY  - JOUR\n")
                        .read(Input.of("x", latin))
                        .value()
                        .get(0)
                        .plainTitle())
                .isEqualTo("Nétworks");
    }

    /** As Zotero and the indexes write a paper of a conference; the series is no place. */
    @Test
    void theProceedingsComeBeforeTheSeries() throws IOException {
        Draft draft = Records.one("""
                TY  - CONF
                TI  - Growing Networks
                T2  - Lecture Notes in Nets
                C3  - Proceedings of the 9th Conference on Nets
                AB  - ABSTRACT
                      We <b>grow</b> them.
                ER  -
                """);
        assertThat(Records.fields(draft))
                .isEqualTo("venue: {name: 'Proceedings of the 9th Conference on Nets', kind: conference}\n");
        assertThat(draft.body()).isEqualTo("We **grow** them.");
    }

    @Test
    void medlineIsRead() throws IOException {
        Draft draft = Records.one("""

                PMID- 12345678
                TI  - A study of things that
                      go on.
                LID - 10.1000/med.1 [doi]
                AB  - BACKGROUND: It is known.
                FAU - Lovelace, Ada
                AU  - Lovelace A
                AUID- ORCID: 0000-0002-1825-0097
                AD  - King's College, London.
                CN  - The Network Group
                DP  - 2020 Jan 15
                JT  - Network letters
                VI  - 9
                IP  - 2
                PG  - 101-19
                OT  - growth
                PT  - Retracted Publication
                """);
        assertThat(draft.plainTitle()).isEqualTo("A study of things that go on");
        assertThat(Records.fields(draft)).isEqualTo("""
                authors:
                  - {name: 'Ada Lovelace', orcid: '0000-0002-1825-0097', affiliation: 'King''s College, London.'}
                  - 'The Network Group'
                date: 2020-01-15
                doi: '10.1000/med.1'
                venue: {name: 'Network letters', kind: journal, volume: '9', number: '2', pages: '101-19'}
                keywords: ['growth']
                source: {name: 'PubMed', url: 'https://pubmed.ncbi.nlm.nih.gov/12345678/'}
                withdrawn: 'Retracted'
                """);
    }

    @Test
    void endnoteIsRead() throws IOException {
        List<Draft> drafts = Records.read("""
                %0 Conference Paper
                %T Growing Networks
                %A Lovelace, Ada
                %A Turing, Alan
                %D 2019
                %8 May 2
                %B Conference on Nets
                %P 1-9
                %R 10.1000/e1
                %U https://x.example/e1
                %X We grow
                them.
                %K growth; nets

                %0 Journal Article
                %T Second
                """).value();
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(0).body()).isEqualTo("We grow them.");
        assertThat(Records.fields(drafts.get(0)))
                .contains("date: 2019\n", "name: 'Conference on Nets', kind: conference, pages: '1-9'", "'10.1000/e1'");
    }

    @Test
    void webOfScienceIsRead() throws IOException {
        List<Draft> drafts = Records.read("""
                \uFEFFFN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Lovelace, A
                   Turing, AM
                AF Lovelace, Ada
                   Turing, Alan Mathison
                CA Network Grp
                TI Growing Networks: A Study
                   of Nets
                SO NETWORK LETTERS
                DT Article
                DE growth; nets
                ID MACHINE LEARNING
                AB We grow
                   them.
                C1 [Lovelace, Ada; Turing, Alan Mathison] Kings Coll, London, England.
                   [Turing, Alan Mathison] Univ Manchester, Manchester, England.
                OI Lovelace, Ada/0000-0002-1825-0097; Turing, Alan/
                CR Older A, 1999, NETW LETT, V1, P1
                   Older B, 1998, NETW LETT, V1, P2
                PU PRESS
                PD MAY-JUN
                PY 2019
                VL 9
                IS 2
                BP 101
                EP 119
                DI 10.1000/w1
                UT WOS:000000000000001
                ER

                PT C
                AU Lovelace, A
                TI Second
                SO PROCEEDINGS OF NETS
                CT 9th Conference on Nets
                DT Proceedings Paper; Retracted Publication
                EA NOV 2018
                AR 12
                EP 9
                ER

                EF
                """).value();
        assertThat(drafts).extracting(Draft::plainTitle).containsExactly("Growing Networks: A Study of Nets", "Second");
        assertThat(drafts.get(0).body()).isEqualTo("We grow them.");
        assertThat(Records.fields(drafts.get(0))).isEqualTo("""
                authors:
                  - {name: 'Ada Lovelace', orcid: '0000-0002-1825-0097', affiliation: 'Kings Coll, London, England.'}
                  - {name: 'Alan Mathison Turing', affiliation: 'Kings Coll, London, England.'}
                  - {literal: 'Network Grp'}
                date: 2019-05
                doi: '10.1000/w1'
                venue: {name: 'NETWORK LETTERS', kind: journal, volume: '9', number: '2', pages: '101-119', publisher: 'PRESS'}
                keywords: ['growth', 'nets']
                source: {name: 'Web of Science', url: 'https://www.webofscience.com/wos/woscc/full-record/WOS:000000000000001'}
                """);
        assertThat(Records.fields(drafts.get(1)))
                .contains("date: 2018-11\n", "kind: conference, pages: '12'}", "withdrawn: 'Retracted'\n");
    }

    @Test
    void postsOfPmlrAreRead() throws IOException {
        Draft draft = Records.one("""
                ---
                title: Growing n^2 Networks
                tex_title: Growing $n^2$ Networks
                abstract: We grow them.
                layout: inproceedings
                publisher: PMLR
                page: 1-21
                date: 2024-06-30
                container-title: Proceedings of Something
                volume: '247'
                author:
                - given: Ada
                  family: Lovelace
                - given: Luc
                  family: Van Gool
                pdf: https://proceedings.example/a.pdf
                ---
                """);
        assertThat(draft.title()).isEqualTo("Growing $n^2$ Networks");
        assertThat(Records.fields(draft)).isEqualTo("""
                authors:
                  - 'Ada Lovelace'
                  - 'Luc Van Gool'
                date: 2024-06-30
                venue: {name: 'Proceedings of Something', kind: conference, volume: '247', pages: '1-21', publisher: 'PMLR'}
                links: {pdf: 'https://proceedings.example/a.pdf'}
                """);
    }
}
