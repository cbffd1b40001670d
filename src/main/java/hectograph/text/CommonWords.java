package hectograph.text;

import java.util.Set;

/**
 * Words that say nothing of what a paper is about: those that hold English together, those that nearly every abstract
 * uses of itself ("we propose a novel"), those that need another beside them ("model"), and those that end the names of
 * no subject. All are in lower case,
 * without accents, as {@link Words} gives them.
 */
public final class CommonWords {

    private static final Set<String> GRAMMAR = set("""
            a about above across after again against al all almost along already also although always am among an and
            another any are aren around as at away back be became because become been before behind being below
            besides between beyond both but by can cannot cf could did didn do does doesn doing don done down due
            during e each eg either else enough especially et etc even ever every for from further furthermore g had
            hardly has hasn have haven having he hence her here herein him his how however i i.e ie if in indeed
            instead into is isn it its itself just least less let like likewise long made mainly make makes making
            many may me merely might more moreover most mostly much must my namely near nearly neither never
            nevertheless no non nor not nothing now of off often on once ones only onto or other others otherwise our
            ours ourselves out over own per perhaps quite rather really s same seen several she should since so some
            somewhat soon still such t than that the their theirs them themselves then thereby therefore these they
            this those though three through throughout thus to together too toward towards two under unless unlike
            until up upon us use used uses using usually very via vs was we well were what when whenever where
            whereas whereby wherein whether which while who whole whom whose why will with within without won would
            yet you your
            """);

    private static final Set<String> ABSTRACTS = set("""
            abilities ability able abstract abundant accelerate accelerated accelerates accelerating
            accordingly account accurately achievable achieve achieved achieves achieving acquire acquired
            acquires acquiring actual adapt adapted adapting adapts add added adding additional additionally
            address addresses addressing adds adopt advance advanced advances advantage advantages affect
            affects affordable agree aim aims align aligns alleviate allow allowing allows alone alternative
            alternatives amount amounts analogous analyse analyses analyze answers apart appealing appear
            appearing appears applicable applications applied applies apply approach approaches appropriate
            approximately arbitrary argue argued arise arises arising art article ask asks aspect aspects
            assess assign assigned assigns associated attain attains attempt author authors automatically
            available average avoid avoids aware base based baseline baselines becomes begin beginning
            begins benchmark benchmarks beneficial benefit benefits best better big billion billions brief
            briefly bring brings broad broader build building builds built call called capabilities
            capability capable careful carefully carries carry case cases cause caused causes causing
            central centre certain challenge challenges challenging changes changing characteristic
            characteristics choice choices choose choosing chosen clean clear clearly close closely collect
            collected collection com combination combinations combine combined combines combining come comes
            common commonly compact comparable comparably comparative compare compared compares comparing
            comparison comparisons compatible competitive complementary complete complex component
            components comprehensive computed computes concept concern condition conditions conduct
            conducted confirm connect connected consider considerable considerably considered considering
            considers consist consistency consistent consistently consists construct constructed
            constructing construction consuming contain contained containing contains contexts continue
            continues contrast contribute contribution contributions conventional correct correctly
            correspond corresponding costly costs count counterpart counterparts couple cover covered
            covering covers create creates critical crucial crucially current currently cut cuts date deal
            decide decreases deeper define defined degree demand demands democratize demonstrate
            demonstrated demonstrates demonstrating denote depend depending depends deployed derive derived
            derives deriving describe described describes design designed designing desirable desired
            despite detail detailed details determine determined determines develop developed developing
            develops differ difference differences different differently differing difficult difficulty
            direct direction directly discover discuss diverse documented dramatically driven drop earlier
            early easier easily easy effect effective effectively effectiveness effects efficient
            efficiently effort efforts element elements eliminate eliminates eliminating emerge emerges
            emerging empirical empirically employ employed employs enable enabled enables enabling encourage
            end enhance enhanced enhances enhancing enrich ensure entire entirely equal equally equals
            equivalent era essential establish establishing evaluate evaluated evaluating evaluation
            evaluations evidence evolve exact exactly examine examined examines examining example examples
            exceed exceeding exceeds excellent exhibit exhibits exist existing exists expand expanding
            expands expect expensive experiment experimental experimentally experiments explain explains
            explicit explicitly exploit exploiting exploits explore explored explores exploring express
            expressed extend extended extends extensive extensively extent extra extremely facilitate fact
            factor fail fails fall family far fast faster feasibility feasible fewer final finally find
            finding findings finds finer first fit fits fitted five fixed flexible focus focused focuses
            focusing follow followed following follows force form forms found four free frequently full
            fully fundamental fuse future gain gains gap general generally generic github give given gives
            giving good gradually great greater greatly grow growing grows guide guided guides half hand
            handle handles hard harder harm help helps higher highest highlight highly hinder hinders hold
            holds hope href https idea ideal ideally ideas identical identified identifies identify
            identifying illustrate impact implement implementation implementations implies imply importance
            important importantly impressive improve improved improvement improvements improves improving
            inadequate include included includes including incorporate incorporates increase increased
            increases increasing increasingly independently indicate indicates indicating individual
            infinitely influence informed inherent inner inside insight insights inspired instance instances
            insufficient integrate integrated integrates integrating intended intensive interact interest
            interesting internal introduce introduced introduces introducing introduction investigate
            investigated investigates investigating investigation involve involved involves involving issue
            issues items iterative iteratively join joins jointly judge keep keeping keeps kept key kind
            know known lack lacks largely largest last late later latter lead leading leads leave leaves led
            left length lets leverage leverages leveraging lie limit limitation limitations limited limits
            line linked literature little look lower lowest main maintain maintaining major manner massive
            massively match matches matching matter maximum meaningful mechanisms meet methodology million
            minimal minimum mismatch missing mitigate mitigates mode moderate modern modest motivate
            motivated motivates motivating motivation naive naively name named naturally necessary need
            needed needs negligible new next none normal normally notable notably notion novel numbers
            numerous observation observations observe observed obstacle obtain obtained obtains occur occurs
            offer offering offers optimally original originally outperform outperformed outperforming
            outperforms overall overcome paper papers paradigm paradigms part partial partially particular
            particularly parts pass past perform performed performing performs perspective phase phases
            phenomenon pipeline pipelines place plain play plays poor poorly popular pose possible potential
            potentially powerful practical practice practices presence present presented presents preserve
            preserved preserves preserving prevent preventing prevents previous previously primarily
            principle principled prior proceed proceeds produce produced produces producing progress
            progressively prohibitive prohibitively promise promising promote prone pronounced proper
            properly properties propose proposed proposes proposing protocol provably prove proven provide
            provided provides providing public publicly pure purely purpose put quantitative quickly raise
            raised raises rapid rarely reach reached reaches ready realistic reason reasonable recent
            recently reduce reduced reduces reducing refine refined refines refining regard regardless
            regime regimes related relation relationship relative relatively release released relevant
            reliable reliably relies rely remain remaining remains remarkable remarkably remedy remove
            removes removing repeated repeatedly replace replaces replacing replicate replicated replicates
            report reported reports represent representative reproduce require required requirement
            requirements requires requiring research researchers respect respectively restrict restricted
            result resulting results retain retains reuse reveal revealing reveals rich right rise rises
            risk role run save saves saving say scarce scenario scenarios scheme schemes seamless seamlessly
            seek seem select selected selecting sensitive separate separately separating series serve serves
            serving setting settings setup setups severe share shared shares short show showed showing shown
            shows significance significant significantly similar similarly simple simplicity simplified
            simplify simply simultaneously slight slightly slow solid solutions solve solving sometimes sota
            sought span spanning spans special specialized specific specifically standard stands starting
            starts straightforward strength strong stronger struggle struggles studied studies study
            suboptimal subsequent subsequently substantial substantially succeed success successful
            successfully suffer suffers suffice suffices sufficient sufficiently suggest suggests suitable
            suitably suited superior support supports surpass surpasses surpassing surprising surprisingly
            synthesize systematic systematically tackle tailored take taken takes taking targeted technique
            techniques tend tends tested theoretical theoretically third thorough tied ties tight top total
            trade traditional treat trivial try turn turns typical typically unable unchanged uncover
            underlying understand understanding unified uniform unify unique unnecessary unseen usage useful
            usual utilize utilizes utilizing valid validate validated vanilla variant variants varied
            variety various vary varying vast verified verify want way ways weak wide widely wider
            widespread wise works worse worst year years yield yielded yielding yields
            """);

    private static final Set<String> GENERAL = set("""
            accuracy algorithm algorithms answer application change code cost data dataset datasets dynamic
            error feature features few field framework function functions generation goal group high
            information input inputs large larger learn learned learning level levels low machine map maps
            mean means measure method methods model models multiple natural network networks number one open
            optimal order output outputs pair pairs parameter parameters performance point points problem
            problems procedure process property quality question questions range rate real resource
            resources sample samples score scores second set sets shot shots single size small smaller
            solution source space spaces stable stage start state step steps strategies strategy structure
            system systems target task tasks term terms test time times train trained training trains type
            types update updates user value view work world zero
            """);

    private static final Set<String> MEASURES = set("""
            accuracy architecture architectures budget budgets checkpoint checkpoints code cost costs data dataset
            datasets development error errors experiment experiments framework frameworks group groups input inputs
            level levels method methods metric metrics number numbers output outputs parameter parameters performance
            process processes quality range rate rates resource resources result results sample samples scale score
            scores setting settings size sizes space spaces stage stages step steps strategies strategy task tasks
            technique techniques time times type types value values weight weights
            """);

    private CommonWords() {}

    private static Set<String> set(String words) {
        return Set.of(
                java.util.Arrays.stream(words.strip().split("\\s+")).distinct().toArray(String[]::new));
    }

    /** Whether the word joins others and ends any phrase of a subject, such as "of". */
    public static boolean isGrammar(String word) {
        return GRAMMAR.contains(word);
    }

    /** Whether the word stands in abstracts on anything and in the name of nothing, such as "propose". */
    public static boolean isAbstracts(String word) {
        return ABSTRACTS.contains(word);
    }

    /** Whether the word ends what is measured or used rather than the name of a subject: "cost" in "training cost". */
    public static boolean isMeasure(String word) {
        return MEASURES.contains(word);
    }

    /** Whether the word says something only beside another: "model" in "language model". */
    public static boolean isGeneral(String word) {
        return GENERAL.contains(word);
    }
}
