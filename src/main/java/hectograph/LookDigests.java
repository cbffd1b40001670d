package hectograph;

import hectograph.output.Fingerprint;
import hectograph.render.LookFiles;
import hectograph.render.TemplateTexts;
import hectograph.site.page.PageKind;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which pages the look of this build prints otherwise than that of the last one, as digests in the manifest. */
final class LookDigests {

    /** Stands for all templates, those too that nothing prints. */
    private static final String ALL = "*";

    private final SortedMap<String, String> digests = new TreeMap<>();

    /** Those of a look, under this version of the generator. */
    LookDigests(LookFiles look) {
        TemplateTexts texts = new TemplateTexts(look);
        digests.put(ALL, digest(texts.all()));
        for (PageKind kind : PageKind.values()) {
            String template = kind.template(); // none is used by what no template prints
            digests.computeIfAbsent(template, name -> digest(texts.of(name)));
        }
    }

    private static String digest(String text) {
        return Fingerprint.of((Version.number() + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** By template, for the manifest. */
    SortedMap<String, String> all() {
        return digests;
    }

    /** The templates that print otherwise than they did; the empty name is that of what no template prints. */
    Set<String> changedSince(Map<String, String> last) {
        Set<String> changed = new HashSet<>();
        digests.forEach((name, digest) -> {
            if (!digest.equals(last.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }
}
