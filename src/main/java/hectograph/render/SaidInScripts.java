package hectograph.render;

import hectograph.model.Phrasebook;
import hectograph.site.SitePlan.Asset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that scripts say: within quotes, {@code {{search.none}}} stands for those of a key. Of a number of things it stands
 * for every form with its name before it, parted by tabs; {@code say} in {@code theme.js} chooses one.
 */
final class SaidInScripts {

    private static final Pattern ASKED = Pattern.compile("\\{\\{([a-z0-9-]+(?:\\.[a-z0-9-]+)+)}}");

    private SaidInScripts() {}

    /** The files of a look with words in the place of keys; what is no key stays. */
    static List<Asset> in(List<Asset> assets, Phrasebook words) {
        List<Asset> said = new ArrayList<>(assets.size());
        for (Asset asset : assets) {
            said.add(asset.name().endsWith(".js") ? said(asset, words) : asset);
        }
        return List.copyOf(said);
    }

    private static Asset said(Asset asset, Phrasebook words) {
        String script = new String(asset.bytes(), StandardCharsets.UTF_8);
        Matcher asked = ASKED.matcher(script);
        if (!asked.find()) {
            return asset;
        }
        String filled = asked.replaceAll(found -> Matcher.quoteReplacement(
                words.has(found.group(1)) ? escaped(forms(found.group(1), words)) : found.group()));
        return new Asset(asset.name(), asset.origin(), filled.getBytes(StandardCharsets.UTF_8));
    }

    private static String forms(String key, Phrasebook words) {
        SortedMap<String, String> forms = words.forms(key);
        String own = forms.get(key);
        if (own != null) {
            return own;
        }
        List<String> parts = new ArrayList<>();
        forms.forEach((whole, text) -> {
            parts.add(whole.substring(key.length() + 1));
            parts.add(text);
        });
        return String.join("\t", parts);
    }

    /** For whatever quotes it stands in. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\"", "\\\"")
                .replace("`", "\\`")
                .replace("$", "\\$")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("</", "<\\/");
    }
}
