package hectograph.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Words by rank: the small words of English first, then those every abstract of the field uses, then made-up terms.
 * What is made up follows the spelling of technical English, so that stems, prefixes and lengths behave like real ones.
 */
final class Vocabulary {

    /** How many words there are; what 100,000 real abstracts use is of that order. */
    static final int SIZE = 160_000;

    private static final String SMALL = "the of and a to in we is that for on with as this are by our it be from which"
            + " can an or at these not have show such more their has than but also between both into only when while"
            + " its each most how without under over they other one two where been them then all any some many used"
            + " through across up further even still often first second against within toward due per via";

    private static final String COMMON = "model method data training network learning results performance approach"
            + " problem task propose present study paper work language image features samples methods models tasks"
            + " datasets benchmark existing novel large small simple general state information representation layer"
            + " error rate loss function algorithm time cost accuracy improve achieve demonstrate experiments compare"
            + " analysis framework structure knowledge domain source target label parameters weights gradient step"
            + " theory bound sample size number set space graph node edge sequence token attention memory search agent"
            + " policy reward environment robot speech signal noise robust transfer prior posterior distribution"
            + " variance bias regression classification detection generation retrieval translation question answer"
            + " document query user item ranking score metric evaluation human feedback quality efficient fast scale"
            + " scaling compute hardware device privacy attack defense fair causal effect treatment clinical medical"
            + " molecule protein physics simulation dynamics time-series forecast weather climate energy market"
            + " optimization convergence convex stochastic linear kernel tensor matrix spectral low-rank sparse dense"
            + " latent variable inference sampling diffusion flow energy-based contrastive self-supervised supervised"
            + " semi-supervised few-shot zero-shot prompt context instruction reasoning planning code program proof"
            + " vision video depth point cloud segmentation tracking pose face scene object audio music text word"
            + " sentence embedding pre-training fine-tuning adaptation distillation pruning quantization compression"
            + " architecture search convolution recurrent transformer encoder decoder autoencoder adversarial"
            + " generative discriminative hierarchical modular continual federated distributed online offline batch"
            + " active uncertainty calibration confidence outlier shift drift robustness generalization memorization"
            + " overfitting regularization normalization initialization augmentation curriculum schedule rate";

    private static final String[] STARTS = {
        "ad", "amal", "anis", "axi", "bar", "bico", "bran", "calo", "cen", "chro", "clar", "coda", "conve", "corre",
        "cry", "dela", "deno", "dif", "dola", "dura", "ecto", "elu", "endo", "epi", "equi", "eso", "fab", "fer", "fila",
        "fluc", "fora", "gala", "gemi", "gli", "gno", "hapto", "helio", "holo", "hyper", "ida", "infra", "inter", "iso",
        "kine", "lami", "lepto", "lin", "lumi", "macro", "mani", "meso", "meta", "micro", "moda", "mono", "mor",
        "multi", "nebu", "neo", "nodo", "nova", "octa", "omni", "opti", "ortho", "pano", "para", "peri", "phas", "pico",
        "poly", "pre", "pro", "quasi", "radi", "rela", "reso", "retro", "sali", "sema", "sila", "sono", "spec", "stato",
        "sub", "super", "syn", "tacto", "tele", "tempo", "terra", "thermo", "topo", "trans", "tri", "ultra", "uni",
        "vari", "vecto", "vivo", "xeno", "zeno"
    };

    private static final String[] MIDDLES = {
        "b", "bel", "cap", "cor", "d", "dam", "del", "dox", "f", "fer", "g", "gam", "gor", "l", "lam", "lex", "lor",
        "m", "mer", "mot", "n", "nav", "nom", "p", "pel", "plex", "pos", "quad", "r", "ras", "rim", "s", "sal", "ser",
        "son", "t", "tan", "tem", "tom", "ton", "tor", "v", "val", "vec", "ver", "vol", "x", "z"
    };

    private static final String[] ENDS = {
        "able", "age", "al", "ance", "ant", "ar", "ary", "ate", "ated", "ates", "ating", "ation", "ations", "ator",
        "ed", "ency", "ent", "er", "ers", "ery", "ial", "ible", "ic", "ical", "ics", "ide", "ify", "ine", "ing", "ion",
        "ism", "ist", "ity", "ive", "ization", "ize", "ized", "oid", "on", "or", "ory", "ous", "um", "ure", "us"
    };

    private final List<String> words = new ArrayList<>(SIZE);
    private final int small;

    Vocabulary() {
        Set<String> seen = new HashSet<>(SIZE * 2);
        add(SMALL.split(" "), seen);
        small = words.size();
        add(COMMON.split(" "), seen);
        SplittableRandom random = new SplittableRandom(7);
        while (words.size() < SIZE) {
            String word = STARTS[random.nextInt(STARTS.length)] + MIDDLES[random.nextInt(MIDDLES.length)];
            if (random.nextInt(4) == 0) {
                word += "o" + MIDDLES[random.nextInt(MIDDLES.length)];
            }
            word += ENDS[random.nextInt(ENDS.length)];
            if (word.length() <= longest(words.size())) {
                add(new String[] {word}, seen);
            }
        }
    }

    /** Frequent words are short. */
    private static int longest(int rank) {
        return rank < 3_000 ? 7 : rank < 20_000 ? 9 : 14;
    }

    private void add(String[] some, Set<String> seen) {
        for (String word : some) {
            if (seen.add(word)) {
                words.add(word);
            }
        }
    }

    /** The word of a rank from 0. */
    String word(int rank) {
        return words.get(rank);
    }

    /** How many of the first ranks are small words such as "the". */
    int small() {
        return small;
    }
}
