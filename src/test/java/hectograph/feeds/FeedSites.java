package hectograph.feeds;

/** Sites for the tests of feeds. */
public final class FeedSites {

    private FeedSites() {}

    /** Every text that has broken a feed somewhere, three days, two topics, an author of four papers. */
    public static final String NASTY = """
            -- content/site.yaml --
            title: Ink & <Copies>
            description: Papers that "break" feeds & readers.
            url: https://feeds.example/sub/
            publisher: The Copy Desk
            authority: copies.example
            since: 2024
            hub: https://hub.example/
            -- content/topics/printing.md --
            ---
            title: Printing & Presses
            aliases: [press]
            ---
            About printing.
            -- content/topics/bounds.md --
            ---
            title: Bounds < Limits
            ---
            About bounds.
            -- content/topics/empty.md --
            ---
            title: Empty
            ---
            Nothing here.
            -- content/listings/2026-11-20.yaml --
            papers: [less-than, sub, cdata, entity]
            -- content/papers/less-than.md --
            ---
            title: "When A < B & C > D: \\"quoted\\" 'claims'"
            authors: [Ada Rowe, "O'Brien & Sons", "<b>Bold</b> Author"]
            date: 2026-03
            added: 2026-11-20
            arxiv: "2603.00001"
            doi: 10.1000/a#b
            topics: [bounds, printing]
            category: cs.LG
            license: https://creativecommons.org/licenses/by/4.0/
            venue: COPY 2026
            links: {code: "https://code.example/?a=1&b=2"}
            ---
            If A < B & B > C then `a < b` holds; see [this](https://a.example/?x=1&y=2). <script>alert(1)</script>
            -- content/papers/sub.md --
            ---
            title: H<sub>2</sub>O and <i>E. coli</i> with <canvas>
            authors: [Ada Rowe]
            date: 2026-03-02
            added: 2026-11-20
            doi: 10.1000/sub
            topics: [printing]
            ---
            We show that $e^{kt}$ grows, $\\frac{a}{b} \\le \\mathcal{O}(n^2)$, and that
            $$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$$ is a matrix.
            -- content/papers/cdata.md --
            ---
            title: "]]> in Print & <![CDATA[ elsewhere"
            authors: [Ada Rowe]
            added: 2026-11-20
            arxiv: math/0211159
            topics: [printing]
            ---
            It ends ]]> here, and &amp; stays what it is: `&amp;`.

            | a | b |
            |---|---|
            | 1 | 2 |
            -- content/papers/entity.md --
            ---
            title: What AT&amp;T Means
            authors: [Ada Rowe, Bo Lind]
            added: 2026-11-20
            id: entity-paper
            ---
            Prices of $5 and $10. # not a heading
            -- content/papers/rtl.md --
            ---
            title: "שלום עולם: مرحبا 漢字 𝒜 🖋️"
            authors: [דוב כץ, 大野 雪]
            added: 2026-11-13
            topics: [bounds]
            ---
            𝒜 and 🖋️ and שלום and 漢字.
            -- content/papers/tex.md --
            ---
            title: "$\\\\ell_1$ Bounds for $\\\\mathcal{B}$-Coder at $\\\\begin{matrix} a \\\\end{matrix}$"
            authors: [Émile Roux]
            added: 2026-11-13
            updated: 2026-11-19
            topics: [bounds]
            ---
            Since $x_{max} \\ge 0$. Then more follows.
            -- content/papers/nobody.md --
            ---
            title: By Nobody We Know
            date: 2025
            ---
            A paper without authors, known by its year alone.
            -- content/papers/gone.md --
            ---
            title: Withdrawn Result
            authors: [Bo Lind]
            added: 2026-11-12
            withdrawn: "a sign was wrong in <Lemma 2>"
            ---
            It was wrong.
            """;

    /** A small paper. */
    static String paper(int number, String added, String topic, String author) {
        return """
                -- content/papers/p%d.md --
                ---
                title: Paper %d
                authors: [%s]
                added: %s
                topics: [%s]
                ---
                Text %d.
                """.formatted(number, number, author, added, topic, number);
    }
}
