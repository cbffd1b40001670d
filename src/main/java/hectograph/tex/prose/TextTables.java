package hectograph.tex.prose;

import java.util.HashMap;
import java.util.Map;

/** The commands of TeX prose that need no code of their own. */
final class TextTables {
    /** Accents over or under the letter that follows: command to combining character. */
    static final Map<String, String> ACCENTS = new HashMap<>();

    /** Commands that stand for some words; a blank after them stays. */
    static final Map<String, String> PHRASES = new HashMap<>();

    /** What happens to a command with its argument. */
    static final Map<String, Action> ACTIONS = new HashMap<>();

    /** What happens to a command. */
    enum Action {
        EMPHASIS,
        STRONG,
        CODE,
        CONTENT,
        NOTHING,
        DROP,
        DROP_WITH_BLANK,
        DROP_WITH_NOTE,
        PARENTHESIS,
        LOWERED,
        RAISED,
        ADDRESS,
        LINK,
        BEGIN,
        END,
        ITEM,
        PARAGRAPH,
        BLANK,
        FORMULA,
        SECOND
    }

    static {
        String[] accents = """
                ` 300 ' 301 ^ 302 ~ 303 \" 308 = 304 . 307 u 306 v 30C H 30B c 327 k 328 r 30A d 323 b 331 t 361 G 30F \
                U 30E h 309 \
                """.split(" ");
        for (int i = 0; i < accents.length; i += 2) {
            ACCENTS.put(accents[i], String.valueOf((char) Integer.parseInt(accents[i + 1], 16)));
        }
        String[] phrases = """
                eg e.g. ie i.e. etc etc. etal et_al. wrt w.r.t. cf cf. vs vs. aka a.k.a. iid i.i.d. dof d.o.f. Eg E.g. \
                Ie I.e. Cf Cf. resp resp. viz viz. LaTeX LaTeX TeX TeX LaTeXe LaTeX2e BibTeX BibTeX XeTeX XeTeX st s.t. \
                dots … ldots … textellipsis … cdots ⋯ slash / textbackslash \\ lq ‘ rq ’ textquotesingle ' \
                textquotedbl \" textsection § textparagraph ¶ texttrademark ™ trademark ™ textregistered ® textcopyright © \
                copyright © textdegree ° textonehalf ½ textonequarter ¼ textthreequarters ¾ textpm ± texttimes × textdiv ÷ \
                textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓ textohm Ω textmu µ texteuro € euro € \
                guillemotleft « guillemotright » guillemetleft « guillemetright » quotedblbase „ quotesinglbase ‚ \
                """.split(" ");
        for (int i = 0; i < phrases.length; i += 2) {
            PHRASES.put(phrases[i], phrases[i + 1].replace('_', ' '));
        }
        String[] lines = """
                EMPHASIS emph textit textsl
                STRONG textbf
                CODE texttt verb lstinline code
                CONTENT textsc textrm textsf textup textmd textnormal mbox hbox fbox text underline uline uwave sout textlf \
                title section subsection subsubsection paragraph subparagraph caption author uppercase \
                lowercase MakeUppercase MakeLowercase NoCaseChange centerline makebox textulc hl ul acs ac acp gls glspl \
                ensuremath
                NOTHING xspace noindent centering small large Large LARGE huge Huge normalsize footnotesize scriptsize tiny \
                relax protect indent maketitle clearpage newpage smallskip medskip bigskip leavevmode nobreak break \
                allowbreak hfill vfill null sloppy raggedright itshape bfseries ttfamily scshape rmfamily sffamily \
                normalfont em bf it tt sc rm sf selectfont frenchspacing nonumber displaystyle textstyle
                DROP label vspace vspace* hspace hspace* includegraphics bibliography bibliographystyle color hyphenation \
                pagestyle thispagestyle phantom hphantom vphantom index setlength addtolength input include
                DROP_WITH_BLANK cite citep citealp citealt nocite parencite autocite footcite cites supercite \
                onlinecite
                DROP_WITH_NOTE blfootnote thanks footnotetext footnotemark ref eqref cref Cref autoref pageref citet \
                textcite citeauthor citeyear nameref todo
                PARENTHESIS footnote
                LOWERED textsubscript
                RAISED textsuperscript
                ADDRESS url path nolinkurl
                LINK href
                BEGIN begin
                END end
                ITEM item
                PARAGRAPH par
                BLANK newline linebreak quad qquad space enspace thinspace nobreakspace
                SECOND textcolor colorbox
                """.split("\n");
        for (String line : lines) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                ACTIONS.put(words[i], Action.valueOf(words[0]));
            }
        }
    }

    private TextTables() {}
}
