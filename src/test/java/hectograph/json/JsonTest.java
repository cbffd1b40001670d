package hectograph.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is JSON: a library reads back the same. */
final class JsonTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Test
    void everyCharacterIsReadBack() throws JsonProcessingException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.appendCodePoint(c);
        }
        all.append("𝒜</script><!--\uFFFD");
        Json json = Json.object().with("a\"b\\c\n", all.toString());
        for (String text : List.of(json.line(), json.indented(), json.script())) {
            assertThat(JACKSON.readTree(text).path("a\"b\\c\n").textValue()).isEqualTo(all.toString());
            assertThat(text).doesNotContain("\u2028", "\u2029", "\u0000");
        }
        assertThat(json.script()).doesNotContain("<").doesNotContain("\n");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Json json = Json.object()
                .with("text", "")
                .with("number", 0)
                .with("flag", false)
                .with("list", List.of())
                .with("object", Json.object());
        assertThat(json.line()).isEqualTo("{}");
        assertThat(json.indented()).isEqualTo("{}");
    }

    @Test
    void bothFormsAreReadable() {
        Json json = Json.object()
                .with("text", "a")
                .with("number", 1)
                .with("flag", true)
                .with("dates", List.of(List.of(2015, 11)))
                .with("people", List.of(Json.object().with("name", "b"), Json.object()))
                .with("inner", Json.object().with("x", "y"));
        assertThat(json.line())
                .isEqualTo("{\"text\":\"a\",\"number\":1,\"flag\":true,\"dates\":[[2015,11]],"
                        + "\"people\":[{\"name\":\"b\"},{}],\"inner\":{\"x\":\"y\"}}");
        assertThat(json.indented()).isEqualTo("""
                {
                  "text": "a",
                  "number": 1,
                  "flag": true,
                  "dates": [[2015,11]],
                  "people": [
                    {"name":"b"},
                    {}
                  ],
                  "inner": {
                    "x": "y"
                  }
                }""");
    }

    @Test
    void otherThingsAreNoJson() {
        assertThatThrownBy(() -> Json.object().with("x", List.of(1.5)).line())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
