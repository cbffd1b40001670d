package hectograph.render;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Origin;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateUsesTest {

    private static final SortedMap<String, LookFiles.Template> ALL = new TreeMap<>(Map.of(
            "page.ftlh", template("<#import \"frame.ftlh\" as site>"),
            "frame.ftlh", template("<#import 'parts/hooks.ftlh' as hooks>"),
            "parts/hooks.ftlh", template("<#-- <#import \"page.ftlh\" as page> -->"),
            "other.ftlh", template("frame.ftlh")));

    private static LookFiles.Template template(String text) {
        return new LookFiles.Template(text, Origin.of("x"));
    }

    @Test
    void whatATemplateUsesUsesOthers() {
        assertThat(new TemplateUses(ALL).of("page.ftlh"))
                .containsExactly("frame.ftlh", "page.ftlh", "parts/hooks.ftlh");
        assertThat(new TemplateUses(ALL).of("other.ftlh")).containsExactly("other.ftlh");
        assertThat(new TemplateUses(ALL).of("missing.ftlh")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/other.ftlh\">",
                "<#include 'other.ftlh'/>",
                "<#include\n \"./sub/../other.ftlh\" ignore_missing=true>",
                "<#import \"other.ftlh\" as o>",
                "<#ftl strict_syntax=false><include \"other.ftlh\">"
            })
    void aPlainNameIsOneTemplate(String text) {
        assertThat(usedBy(text)).containsExactly("a.ftlh", "other.ftlh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include name>",
                "<#include \"oth\" + \"er.ftlh\">",
                "<#include \"${name}.ftlh\">",
                "<#include \"#{name}.ftlh\">",
                "<#include \"o\\x0074her.ftlh\">",
                "<#include r\"other.ftlh\">",
                "<#include \"*/other.ftlh\">",
                "<#include (\"other.ftlh\")>",
                "<#import \"other.ftlh\"?lower_case as o>",
                "<@.get_optional_template(\"other.ftlh\").include />",
                "<@title?interpret />",
                "${title?eval}"
            })
    void whereOnlyPrintingTellsAllAreUsed(String text) {
        assertThat(usedBy(text)).hasSize(ALL.size() + 1);
    }

    private static SortedSet<String> usedBy(String text) {
        SortedMap<String, LookFiles.Template> all = new TreeMap<>(ALL);
        all.put("a.ftlh", template(text));
        return new TemplateUses(all).of("a.ftlh");
    }
}
