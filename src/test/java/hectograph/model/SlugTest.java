package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a slug is, and which one a title gets. */
final class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "a-b", "weight-initialization", "2026-11-23", "x1-2y"})
    void lowerCaseWordsAreASlug(String text) {
        assertThat(Slug.isValid(text)).isTrue();
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-a", "a-", "a--b", "A", "a b", "a.b", "..", "../a", "a/b", "a\\b", "a_b", "é", "ı", "a\n",
                "a\u0000", "a%2fb", "~a"
            })
    void anythingElseIsNone(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void slugIsAtMost120CharactersLong() {
        assertThat(Slug.isValid("a".repeat(120))).isTrue();
        assertThat(Slug.isValid("a".repeat(121))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "All you need is a good init | all-you-need-is-a-good-init",
                "A Pretrainer's Guide to Training Data | a-pretrainers-guide-to-training-data",
                "What’s new? | whats-new",
                "Kurt Gödel | kurt-godel",
                "Łukasz Kaiser | lukasz-kaiser",
                "Søren Kierkegaard | soren-kierkegaard",
                "Straße | strasse",
                "İstanbul ıspanak | istanbul-ispanak",
                "ﬁne-tuning | fine-tuning",
                "λ-returns and π | lambda-returns-and-pi",
                "C++ vs. C# | c-vs-c",
                "10³ × faster | 103-faster",
                "--a--b-- | a-b",
                "../../etc/passwd | etc-passwd",
                "<script>alert(1)</script> | script-alert-1-script",
                "GPT-4: 100% | gpt-4-100",
            })
    void titleGivesItsSlug(String title, String slug) {
        assertThat(Slug.from(title, 64)).hasToString(slug);
    }

    @Test
    void longTitleIsCutAtAWord() {
        assertThat(Slug.from("one two three four", 13)).hasToString("one-two-three");
        assertThat(Slug.from("one two three four", 12)).hasToString("one-two");
        assertThat(Slug.from("incomprehensibilities", 10)).hasToString("incomprehe");
    }

    @Test
    void namesInOtherScriptsStayDifferent() {
        List<String> names = List.of("王小明", "王小华", "Иван Иванов", "Иван Петров", "محمد", "!", "?", "…", "🙂");
        Set<Slug> slugs = new HashSet<>();
        for (String name : names) {
            slugs.add(Slug.from(name, 80));
        }
        assertThat(slugs).hasSameSizeAs(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\uD83D\uDE42", "\uD800", "\u0000", "a\u0301", "---x", "x---"})
    void anyTextGivesAValidSlug(String text) {
        for (int length = 3; length < 20; length++) {
            Slug slug = Slug.from(text, length);
            assertThat(Slug.isValid(slug.value())).isTrue();
            assertThat(slug.value().length()).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void composedAndDecomposedLettersGiveOneSlug() {
        assertThat(Slug.from("G\u00F6del", 64)).isEqualTo(Slug.from("Go\u0308del", 64));
    }

    @Test
    @Tag("slow")
    void hugeTitleIsNoTrouble() {
        assertThat(Slug.from("é ".repeat(1_000_000), 64).value()).hasSizeLessThanOrEqualTo(64);
        assertThat(Slug.from("字".repeat(1_000_000), 64).value()).hasSizeLessThanOrEqualTo(64);
    }
}
