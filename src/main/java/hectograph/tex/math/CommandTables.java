package hectograph.tex.math;

import java.util.HashMap;
import java.util.Map;

/** The commands that need no code of their own: alphabets, accents, spaces, sizes of fences, arrows, and what is skipped. */
final class CommandTables {
    /** Commands that set their argument in an alphabet. */
    static final Map<String, Alphabet> ALPHABETS = new HashMap<>();

    /** Old commands that set the rest of their group in an alphabet. */
    static final Map<String, Alphabet> SWITCHES = new HashMap<>();

    static {
        put(ALPHABETS, Alphabet.UPRIGHT, "mathrm mathup symrm symup");
        put(ALPHABETS, Alphabet.BOLD, "mathbf bold symbf mathbfup");
        put(ALPHABETS, Alphabet.ITALIC, "mathit symit");
        put(ALPHABETS, Alphabet.NORMAL, "mathnormal");
        put(ALPHABETS, Alphabet.BOLD_ITALIC, "boldsymbol bm pmb mathbfit symbfit mathbold heavysymbol");
        put(ALPHABETS, Alphabet.DOUBLE_STRUCK, "mathbb mathds mathbbm Bbb symbb mathbbb");
        put(ALPHABETS, Alphabet.SCRIPT, "mathcal mathscr symcal symscr EuScript");
        put(ALPHABETS, Alphabet.BOLD_SCRIPT, "mathbfcal mathbfscr bmcal symbfcal symbfscr");
        put(ALPHABETS, Alphabet.FRAKTUR, "mathfrak frak symfrak");
        put(ALPHABETS, Alphabet.BOLD_FRAKTUR, "mathbffrak symbffrak");
        put(ALPHABETS, Alphabet.SANS, "mathsf symsf mathsfup mathsfit");
        put(ALPHABETS, Alphabet.BOLD_SANS, "mathbfsf symbfsf");
        put(ALPHABETS, Alphabet.MONOSPACE, "mathtt symtt");
        put(SWITCHES, Alphabet.UPRIGHT, "rm rmfamily normalfont upshape");
        put(SWITCHES, Alphabet.BOLD, "bf bfseries");
        put(SWITCHES, Alphabet.ITALIC, "it itshape em");
        put(SWITCHES, Alphabet.NORMAL, "mit unboldmath");
        put(SWITCHES, Alphabet.BOLD_ITALIC, "boldmath");
        put(SWITCHES, Alphabet.SCRIPT, "cal");
        put(SWITCHES, Alphabet.SANS, "sf sffamily");
        put(SWITCHES, Alphabet.MONOSPACE, "tt ttfamily");
    }

    /** Accents: name, mark, combining character or 0, then w where it grows, b where it stands below. */
    static final Map<String, Construct.Mark> MARKS = marks("""
            hat ˆ 302 - widehat \u0302 302 w tilde ˜ 303 - widetilde \u0303 303 w bar ¯ 304 - vec → 20D7 - dot ˙ 307 - \
            ddot ¨ 308 - dddot ⃛ 20DB - ddddot ⃜ 20DC - check ˇ 30C - widecheck ˇ 30C w breve ˘ 306 - acute ´ 301 - \
            grave ` 300 - mathring ˚ 30A - overline ‾ 305 w widebar ‾ 305 w underline _ 332 wb underbar _ 332 wb \
            overrightarrow → 20D7 w overleftarrow ← 20D6 w overleftrightarrow ↔ 20E1 w underrightarrow → 20EF wb \
            underleftarrow ← 20EE wb underleftrightarrow ↔ 34D wb Overrightarrow ⇒ 0 w overrightharpoon ⇀ 20D1 w \
            overleftharpoon ↼ 20D0 w overbrace ⏞ 0 w underbrace ⏟ 0 wb overbracket ⎴ 0 w underbracket ⎵ 0 wb \
            overparen ⏜ 0 w underparen ⏝ 0 wb wideparen ⏜ 0 w overgroup ⏠ 0 w overlinesegment ⎴ 0 w underlinesegment ⎵ 0 wb undergroup ⏡ 0 wb utilde ˜ 330 wb \
            Hat ˆ 302 - Tilde ˜ 303 - Bar ¯ 304 - Vec → 20D7 - Dot ˙ 307 - Ddot ¨ 308 - Check ˇ 30C - Breve ˘ 306 - \
            Acute ´ 301 - Grave ` 300 - \
            """);

    /** Spaces, in thousandths of an em. */
    static final Map<String, Integer> SPACES = numbers("""
            , 167 thinspace 167 : 222 > 222 medspace 222 ; 278 thickspace 278 ! -167 negthinspace -167 \
            negmedspace -222 negthickspace -278 quad 1000 qquad 2000 enspace 500 enskip 500 space 250 \
            nobreakspace 250 hfill 1000 hfil 1000 cr 1000 newline 1000 \\ 1000 par 1000 linebreak 1000 \
            """);

    /** Sizes of fences, in thousandths of an em. */
    static final Map<String, Integer> SIZES = numbers("""
            big 1200 bigl 1200 bigr 1200 bigm 1200 Big 1800 Bigl 1800 Bigr 1800 Bigm 1800 bigg 2400 biggl 2400 \
            biggr 2400 biggm 2400 Bigg 3000 Biggl 3000 Biggr 3000 Biggm 3000 \
            """);

    /** Arrows that carry text above and below. */
    static final Map<String, String> ARROWS = pairs("""
            xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ xLeftrightarrow ⇔ xmapsto ↦ \
            xlongequal = xhookrightarrow ↪ xhookleftarrow ↩ xrightharpoonup ⇀ xrightharpoondown ⇁ \
            xleftharpoonup ↼ xleftharpoondown ↽ xrightleftharpoons ⇌ xleftrightharpoons ⇋ xtwoheadrightarrow ↠ \
            xtwoheadleftarrow ↞ xtofrom ⇄ \
            """);

    /** What has no effect here, and how many arguments go with it. */
    static final Map<String, Integer> SKIPPED = numbers("""
            nonumber 0 notag 0 relax 0 protect 0 xspace 0 noindent 0 centering 0 allowbreak 0 nobreak 0 break 0 \
            displaybreak 0 mathstrut 0 strut 0 null 0 limits 0 nolimits 0 displaylimits 0 leavevmode 0 ignorespaces 0 \
            unskip 0 selectfont 0 hline 0 hdashline 0 toprule 0 midrule 0 bottomrule 0 raggedright 0 bgroup 0 egroup 0 \
            label 1 vspace 1 vskip 0 cline 1 color 1 phantomsection 0 setlength 2 rule 2 hyphenation 1 tiny 0 \
            scriptsize 0 footnotesize 0 small 0 normalsize 0 large 0 Large 0 LARGE 0 huge 0 Huge 0 sc 0 scshape 0 \
            - 0 / 0 @ 0 begingroup 0 endgroup 0 nolinebreak 0 pagebreak 0 smallskip 0 medskip 0 bigskip 0 \
            mathsurround 0 nonscript 0 medmuskip 0 errmessage 1 message 1 arraystretch 0 \
            """);

    private CommandTables() {}

    private static void put(Map<String, Alphabet> map, Alphabet alphabet, String commands) {
        for (String command : commands.split(" ")) {
            map.put(command, alphabet);
        }
    }

    private static Map<String, Construct.Mark> marks(String table) {
        Map<String, Construct.Mark> map = new HashMap<>();
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 4) {
            int code = Integer.parseInt(words[i + 2], 16);
            String combining = code == 0 ? "" : String.valueOf((char) code);
            String flags = words[i + 3];
            map.put(
                    words[i],
                    new Construct.Mark(words[i + 1], combining, flags.indexOf('w') >= 0, flags.indexOf('b') >= 0));
        }
        return map;
    }

    private static Map<String, Integer> numbers(String table) {
        Map<String, Integer> map = new HashMap<>();
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return map;
    }

    private static Map<String, String> pairs(String table) {
        Map<String, String> map = new HashMap<>();
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return map;
    }
}
