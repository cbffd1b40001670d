package hectograph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What templates say of themselves. */
final class PhrasesTest {

    @Test
    void phrasesStandBetweenTagsInWhatIsReadOutAndInMacros() {
        assertThat(Phrases.of("""
                        <#-- A comment. -->
                        <#import "frame.ftlh" as site>
                        <p class="quiet<#if it.a == "x"> many</#if>" aria-label="ORCID of ${it.name}">Newest
                          papers, ${it.n?string("one", "two")} <b>more</b>: 1, 2</p>
                        <style>a { b: c }</style><li style="--x:${it.x};--y:1"><@site.page style="map.css"/>
                        <#macro spots> class="<#if it.a>no</#if>" style="--x</#macro>
                        <@site.fact "Venue">${venue}</@site.fact>
                        <script>var no = "script";</script><script src="a.js"></script>
                        """)).containsExactly("Newest papers,", "ORCID of", "Venue", "more", "no");
    }

    @Test
    void otherWordsStandInTheirPlaceAndNothingElseChanges() {
        assertThat(Phrases.replaced(
                        "<p title=\"More\" class=\"More\"> More </p>${More}<@More \"More\"/>", Map.of("More", "Mehr")))
                .isEqualTo("<p title=\"Mehr\" class=\"More\"> Mehr </p>${More}<@More \"Mehr\"/>");
    }

    /** Words are text, and can't begin anything. */
    @Test
    void wordsArePrintedNotRun() throws Exception {
        String evil = "\"<b>${.version} #{1} '\\ &amp; <#assign x=1>";
        SortedMap<String, LookFiles.Template> templates = new TreeMap<>();
        templates.put(
                "a.ftlh",
                new LookFiles.Template(
                        "<#macro fact it>${it}</#macro><p title=\"More\">More</p><@fact \"More\"/>",
                        hectograph.problem.Origin.of("a.ftlh")));
        LookFiles look = new LookFiles("", templates, List.of(), List.of()).saying(Map.of("More", evil));
        java.io.StringWriter out = new java.io.StringWriter();
        new Templates(look).print("a.ftlh", new hectograph.site.view.LinkView("", ""), "a.html", out);
        String shown = org.jsoup.Jsoup.parse(out.toString()).body().text();
        assertThat(shown).isEqualTo(evil + " " + evil);
        assertThat(org.jsoup.Jsoup.parse(out.toString()).select("p").attr("title"))
                .isEqualTo(evil);
        assertThat(org.jsoup.Jsoup.parse(out.toString()).select("b")).isEmpty();
    }

    /** Every template of ours is read to its end, and stays as it is when no word is changed. */
    @Test
    void ourTemplatesAreRead() throws IOException {
        LookFiles look =
                LookFiles.read(List.of(Layer.folder(Path.of("templates")))).value();
        assertThat(look.saying(Map.of()).templateText()).isEqualTo(look.templateText());
        assertThat(look.phrases())
                .contains("Search papers", "Related papers", "Venue", "Newest papers")
                .allSatisfy(phrase -> assertThat(phrase).doesNotContain("<", "#", "${", "frame."));
    }
}
