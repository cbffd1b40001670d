package hectograph.content.importers;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes of an input, every format reads what it can of it, and never throws. */
final class FormatsFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void noInputThrows(byte[] bytes) {
        Drafts.readAs(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>&#0;&#xD800;</title><link>https://arxiv.org/abs/2611.00001</link></item>",
                "<rss><item/><item><author/><dc:creator>,</dc:creator><category/></item></rss>",
                "<rdf:RDF xmlns:=''><item rdf:about=></item>",
                "<OAI-PMH><record/><record><header/><metadata/></record><error/></OAI-PMH>",
                "<OAI-PMH><record><header><identifier>x</identifier></header><metadata><oai_dc:dc/></metadata></record>",
                "<collection><paper/><volume><paper><author/><title/></paper></volume></collection>",
                "{\"content_html\":1,\"title\":{},\"authors\":[1,[],{}],\"_paper\":{\"related\":[1]}}",
                "[{\"paper\":{\"id\":[],\"authors\":{}}},null,1,\"a\",[[]]]",
                "{\"DOI\":\"10.1/x\",\"title\":[],\"indexed\":{},\"author\":[{}],\"issued\":{\"date-parts\":[[null]]}}",
                "{\"titles\":[{}],\"creators\":[{\"affiliation\":[[]]}],\"dates\":[1]}",
                "{\"authors_parsed\":[[],[1,2,3],\"x\"],\"versions\":{}}",
                "{\"forum\":\"\",\"content\":{\"title\":{\"value\":[]},\"authors\":{\"value\":{}}}}",
                "{\"title\":\"a\",\"abstract\":\"\\u0000\\ud800\",\"links\":{\"pdf\":{}}}",
                "{\"title\":\"a\",\"abstract\":\"b\"}\n{\n\n]\n{}{}",
                "\uFEFF{\"title\": 1e999999999, \"abstract\": true}"
            })
    void oddInputsAreRead(String text) {
        Drafts.readAs(text.getBytes(StandardCharsets.UTF_8));
    }
}
