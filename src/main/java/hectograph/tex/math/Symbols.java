package hectograph.tex.math;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The symbols of TeX, LaTeX, amsmath and amssymb: command to character, and character to how it is set. */
public final class Symbols {
    // Each table: name, blank, characters, blank, and so on. Functions stand for themselves. Each is one line, so that
    // the plainest of splits will do: all this is read before the first formula.
    private static final String LETTERS = """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ \
            varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ \
            upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ partial ∂ imath ı jmath ȷ \
            varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ \
            varOmega Ω thetasym ϑ \
            """;
    private static final String UPRIGHTS = """
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω Alpha Α Beta Β \
            Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ \
            infty ∞ infin ∞ nabla ∇ emptyset ∅ empty ∅ varnothing ∅ ell ℓ hbar ℏ hslash ℏ wp ℘ weierp ℘ Re ℜ real ℜ \
            Im ℑ image ℑ aleph ℵ alef ℵ alefsym ℵ beth ℶ gimel ℷ daleth ℸ forall ∀ exists ∃ exist ∃ nexists ∄ top ⊤ \
            bot ⊥ mho ℧ eth ð Finv Ⅎ Game ⅁ complement ∁ angle ∠ measuredangle ∡ sphericalangle ∢ triangle △ \
            varcoppa ϙ triangledown ▽ blacktriangle ▲ blacktriangledown ▼ square □ Box □ blacksquare ■ lozenge ◊ Diamond ◊ \
            blacklozenge ⧫ bigstar ★ surd √ flat ♭ natural ♮ sharp ♯ clubsuit ♣ clubs ♣ diamondsuit ♢ diamonds ♢ \
            heartsuit ♡ hearts ♡ spadesuit ♠ spades ♠ S § sect § P ¶ pounds £ mathsterling £ textsterling £ yen ¥ \
            euro € texteuro € copyright © textcopyright © circledR ® registered ® circledS Ⓢ checkmark ✓ maltese ✠ \
            degree ° textdegree ° Bbbk 𝕜 R ℝ N ℕ Z ℤ Q ℚ reals ℝ Reals ℝ cnums ℂ Complex ℂ natnums ℕ aa å AA Å ae æ \
            AE Æ oe œ OE Œ o ø O Ø ss ß textthorn þ TH Þ dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ L Ł l ł i ı j ȷ qed □ QED ■ Angstrom Å TeX TeX LaTeX LaTeX lq ‘ rq ’ textquoteleft ‘ \
            textquoteright ’ textquotedblleft “ textquotedblright ” textendash – textemdash — textmu µ micro µ \
            """;
    private static final String FUNCTIONS = """
            arccos arcsin arctan arctg arcctg arccot arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim exp hom \
            ker lg ln log sec sin sinh sh tan tanh tg th arsinh arcosh artanh sgn \
            """;
    private static final String LIMIT_FUNCTIONS = """
            det det gcd gcd inf inf lim lim max max min min Pr Pr sup sup liminf lim\u2009inf limsup lim\u2009sup \
            argmax arg\u2009max argmin arg\u2009min injlim inj\u2009lim projlim proj\u2009lim plim plim lcm lcm \
            esssup ess\u2009sup essinf ess\u2009inf \
            """;
    private static final String BIG = """
            sum ∑ prod ∏ coprod ∐ bigcap ⋂ bigcup ⋃ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ \
            bigsqcup ⨆ bigsqcap ⨅ intop ∫ ointop ∮ bigtimes ⨉ Sum ∑ \
            """;
    private static final String INTEGRALS = """
            int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ smallint ∫ idotsint ∫⋯∫ fint ⨍ dint ∫ \
            """;
    private static final String ORDS = """
            prime ′ backprime ‵ backslash \\ lbrack [ rbrack ] vert | Vert ‖ | ‖ % % & & # # $ $ _ _ slash / neg ¬ \
            lnot ¬ diagup ╱ diagdown ╲ textbackslash \\ textbar | textasciitilde ~ textasciicircum ^ textless < \
            textgreater > textbardbl ‖ textunderscore _ textdollar $ mathdollar $ dollar $ mathellipsis … \
            textellipsis … dag † textdagger † ddag ‡ textdaggerdbl ‡ textasteriskcentered * textbullet • \
            """;
    private static final String BINS = """
            pm ± plusmn ± mp ∓ times × div ÷ ast ∗ star ⋆ circ ∘ bullet ∙ bull ∙ cdot ⋅ sdot ⋅ centerdot ⋅ cap ∩ \
            cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ \
            bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ oplus ⊕ \
            ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † ddagger ‡ Dagger ‡ amalg ⨿ And & ltimes ⋉ rtimes ⋊ \
            leftthreetimes ⋋ rightthreetimes ⋌ curlyvee ⋎ curlywedge ⋏ doublebarwedge ⩞ barwedge ⊼ veebar ⊻ Cap ⋒ \
            doublecap ⋒ Cup ⋓ doublecup ⋓ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ circleddash ⊝ circledast ⊛ \
            circledcirc ⊚ divideontimes ⋇ dotplus ∔ intercal ⊺ gtrdot ⋗ lessdot ⋖ land ∧ parr ⅋ oast ⊛ ocirc ⊚ \
            sqcupplus ⊎ obar ⌽ Cross ⨯ minuso ⦵ \
            """;
    private static final String RELS = """
            leq ≤ le ≤ geq ≥ ge ≥ lt < gt > equiv ≡ models ⊨ prec ≺ succ ≻ sim ∼ perp ⊥ preceq ⪯ succeq ⪰ simeq ≃ \
            mid ∣ ll ≪ gg ≫ asymp ≍ parallel ∥ subset ⊂ supset ⊃ approx ≈ bowtie ⋈ Join ⋈ subseteq ⊆ sube ⊆ \
            supseteq ⊇ supe ⊇ cong ≅ sqsubset ⊏ sqsupset ⊐ neq ≠ ne ≠ smile ⌣ frown ⌢ sqsubseteq ⊑ sqsupseteq ⊒ \
            doteq ≐ in ∈ isin ∈ ni ∋ owns ∋ propto ∝ vdash ⊢ dashv ⊣ notin ∉ notni ∌ leqslant ⩽ geqslant ⩾ leqq ≦ \
            geqq ≧ lll ⋘ llless ⋘ ggg ⋙ gggtr ⋙ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ \
            lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋ gtreqqless ⪌ eqslantless ⪕ eqslantgtr ⪖ doteqdot ≑ Doteq ≑ \
            fallingdotseq ≒ risingdotseq ≓ eqcirc ≖ circeq ≗ triangleq ≜ bumpeq ≏ Bumpeq ≎ thicksim ∼ thickapprox ≈ \
            approxeq ≊ backsim ∽ backsimeq ⋍ subseteqq ⫅ supseteqq ⫆ Subset ⋐ Supset ⋑ preccurlyeq ≼ succcurlyeq ≽ \
            curlyeqprec ⋞ curlyeqsucc ⋟ precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ vartriangleleft ⊲ \
            vartriangleright ⊳ trianglelefteq ⊴ trianglerighteq ⊵ vDash ⊨ Vdash ⊩ Vvdash ⊪ VDash ⊫ smallsmile ⌣ \
            smallfrown ⌢ shortmid ∣ shortparallel ∥ between ≬ pitchfork ⋔ varpropto ∝ blacktriangleleft ◀ \
            blacktriangleright ▶ therefore ∴ because ∵ backepsilon ∍ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nleqslant ≰ \
            ngeqslant ≱ nleqq ≰ ngeqq ≱ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ lvertneqq ≨ gvertneqq ≩ lnsim ⋦ gnsim ⋧ \
            lnapprox ⪉ gnapprox ⪊ nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ precneqq ⪵ succneqq ⪶ precnsim ⋨ succnsim ⋩ \
            precnapprox ⪹ succnapprox ⪺ nsim ≁ nshortmid ∤ nmid ∤ nshortparallel ∦ nparallel ∦ nvdash ⊬ nvDash ⊭ \
            nVdash ⊮ nVDash ⊯ ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭ nsubset ⊄ \
            nsupset ⊅ nsubseteq ⊈ nsupseteq ⊉ nsubseteqq ⊈ nsupseteqq ⊉ subsetneq ⊊ supsetneq ⊋ varsubsetneq ⊊ \
            varsupsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ varsubsetneqq ⫋ varsupsetneqq ⫌ ncong ≆ coloneqq ≔ coloneq ≔ \
            colonequals ≔ eqqcolon ≕ eqcolon ≕ equalscolon ≕ dblcolon ∷ coloncolon ∷ Coloneqq ⩴ vcentcolon : ratio : \
            colonapprox ∶≈ colonsim ∶∼ eqsim ≂ minuscolon −∶ arrowvert | Perp ⫫ indep ⫫ Vbar ⫫ nequiv ≢ \
            napprox ≉ ngg ≫̸ nin ∉ nsimeq ≄ \
            leftarrow ← gets ← larr ← rightarrow → to → rarr → leftrightarrow ↔ lrarr ↔ Leftarrow ⇐ lArr ⇐ Larr ⇐ \
            Rightarrow ⇒ rArr ⇒ Rarr ⇒ implies ⟹ Leftrightarrow ⇔ lrArr ⇔ iff ⟺ impliedby ⟸ uparrow ↑ uarr ↑ \
            downarrow ↓ darr ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ mapsto ↦ map ↦ longmapsto ⟼ \
            mapsfrom ↤ longleftarrow ⟵ longrightarrow ⟶ longleftrightarrow ⟷ Longleftarrow ⟸ Longrightarrow ⟹ \
            Longleftrightarrow ⟺ hookleftarrow ↩ hookrightarrow ↪ leftharpoonup ↼ leftharpoondown ↽ \
            rightharpoonup ⇀ rightharpoondown ⇁ rightleftharpoons ⇌ leftrightharpoons ⇋ nearrow ↗ searrow ↘ \
            swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝ leftrightsquigarrow ↭ dashrightarrow ⇢ \
            dashleftarrow ⇠ leftleftarrows ⇇ rightrightarrows ⇉ leftrightarrows ⇆ rightleftarrows ⇄ upuparrows ⇈ \
            downdownarrows ⇊ Lleftarrow ⇚ Rrightarrow ⇛ twoheadleftarrow ↞ twoheadrightarrow ↠ leftarrowtail ↢ \
            rightarrowtail ↣ looparrowleft ↫ looparrowright ↬ curvearrowleft ↶ curvearrowright ↷ \
            circlearrowleft ↺ circlearrowright ↻ multimap ⊸ upharpoonleft ↿ upharpoonright ↾ restriction ↾ \
            downharpoonleft ⇃ downharpoonright ⇂ Lsh ↰ Rsh ↱ nleftarrow ↚ nrightarrow ↛ nleftrightarrow ↮ \
            nLeftarrow ⇍ nRightarrow ⇏ nLeftrightarrow ⇎ longhookrightarrow ↪ origof ⊶ imageof ⊷ Harr ⇔ hArr ⇔ harr ↔ Lrarr ⇔ dArr ⇓ Darr ⇓ uArr ⇑ Uarr ⇑ \
            vartriangle △ Colonapprox ∷≈ Colonsim ∷∼ Coloneq ∷− Eqcolon −∷ Eqqcolon =∷ coloncolonequals ⩴ \
            colonminus ∶− simcolon ∼∶ approxcolon ≈∶ \
            """;
    private static final String OPENS = """
            { { lbrace { langle ⟨ lang ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰ llbracket ⟦ lBrack ⟦ \
            ulcorner ⌜ llcorner ⌞ lparen ( lBrace ⦃ llangle ⟪ lAngle ⟪ \
            """;
    private static final String CLOSES = """
            } } rbrace } rangle ⟩ rang ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱ rrbracket ⟧ rBrack ⟧ \
            urcorner ⌝ lrcorner ⌟ rparen ) rBrace ⦄ rrangle ⟫ rAngle ⟫ \
            """;
    private static final String PUNCTS = "colon : cdotp ⋅ ldotp . comma , semicolon ;";
    private static final String INNERS = """
            ldots … hdots … dotsc … dotso … cdots ⋯ dotsm ⋯ dotsb ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰ adots ⋰ \
            """;

    // In the order of the tables: of commands for the same character, the first says how it is set.
    private static final Map<String, Symbol> COMMANDS = new LinkedHashMap<>(2048);

    private static final Symbol[] KEYS = new Symbol[128];

    static {
        read(LETTERS, Symbol.Kind.LETTER);
        read(UPRIGHTS, Symbol.Kind.UPRIGHT);
        read(LIMIT_FUNCTIONS, Symbol.Kind.LIMIT_FUNCTION);
        read(BIG, Symbol.Kind.BIG);
        read(INTEGRALS, Symbol.Kind.INTEGRAL);
        read(BINS, Symbol.Kind.BIN);
        read(RELS, Symbol.Kind.REL);
        read(OPENS, Symbol.Kind.OPEN);
        read(CLOSES, Symbol.Kind.CLOSE);
        read(PUNCTS, Symbol.Kind.PUNCT);
        read(INNERS, Symbol.Kind.INNER);
        read(ORDS, Symbol.Kind.ORD);
        for (String name : FUNCTIONS.split(" ")) {
            COMMANDS.put(name, new Symbol(name, Symbol.Kind.FUNCTION));
        }
        keys("+-*&", Symbol.Kind.BIN);
        keys("=<>:", Symbol.Kind.REL);
        keys("([{", Symbol.Kind.OPEN);
        keys(")]}!?", Symbol.Kind.CLOSE);
        keys(",;", Symbol.Kind.PUNCT);
        keys("./|@\"`%#$", Symbol.Kind.ORD);
    }

    /** Read when a formula holds such a character, which few do. */
    private static final class Characters {
        static final Map<String, Symbol> ALL = new HashMap<>(1024);

        static {
            for (Symbol symbol : COMMANDS.values()) {
                if (symbol.kind() != Symbol.Kind.LIMIT_FUNCTION && symbol.text().charAt(0) >= 128) {
                    ALL.putIfAbsent(symbol.text(), symbol);
                }
            }
            ALL.put("·", new Symbol("⋅", Symbol.Kind.BIN));
            ALL.put("−", new Symbol("−", Symbol.Kind.BIN));
            for (String text : "∶ ‖ ° ′ ″ ‴".split(" ")) {
                ALL.put(text, new Symbol(text, text.equals("∶") ? Symbol.Kind.REL : Symbol.Kind.ORD));
            }
        }
    }

    private Symbols() {}

    /** What a command stands for; empty if it is no symbol. */
    public static Optional<Symbol> command(String name) {
        return Optional.ofNullable(COMMANDS.get(name));
    }

    /** Whether a command that is no symbol takes a letter and shows it: an alphabet, an accent, a root, a fraction. */
    public static boolean takesLetter(String name) {
        return name.equals("sqrt")
                || name.equals("frac")
                || CommandTables.ALPHABETS.containsKey(name)
                || CommandTables.MARKS.containsKey(name);
    }

    /** How a character that is neither an ASCII letter nor a digit is set; empty if TeX has no such symbol. */
    static Optional<Symbol> character(String text) {
        char c = text.charAt(0);
        return Optional.ofNullable(text.length() == 1 && c < KEYS.length ? KEYS[c] : Characters.ALL.get(text));
    }

    /** The names of all commands that stand for symbols. */
    static Set<String> names() {
        return Collections.unmodifiableSet(COMMANDS.keySet());
    }

    private static void keys(String keys, Symbol.Kind kind) {
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            KEYS[key] = new Symbol(key == '-' ? "−" : key == '*' ? "∗" : String.valueOf(key), kind);
        }
    }

    private static void read(String table, Symbol.Kind kind) {
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            boolean blanks = kind == Symbol.Kind.LIMIT_FUNCTION;
            COMMANDS.put(words[i], new Symbol(blanks ? words[i + 1].replace('\u2009', ' ') : words[i + 1], kind));
        }
    }
}
