package nl.citaat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "abcnews.306755",
        "who-ends_covid.2",
        "élan",
        "日本",
        "a..b",
        "cnbc.com.6770"
      })
  void theseAreIds(String id) {
    assertThat(ArticleId.parse(id)).contains(new ArticleId(id));
    assertThat(new ArticleId(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "A", "aB", ".", "..", "../a", "a/b", "a\\b", "-a", "_a", ".a", "a b", "a\n", "\na",
        "a:b", "a%2e", "a\u0000", "a\u200b", "e\u0301", "a'", "😀"
      })
  void theseAreNone(String id) {
    assertThat(ArticleId.parse(id)).isEmpty();
    assertThatThrownBy(() -> new ArticleId(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not an article id");
  }

  @Test
  void aHundredLettersAreEnough() {
    assertThat(ArticleId.parse("a".repeat(100))).isPresent();
    assertThat(ArticleId.parse("a".repeat(101))).isEmpty();
  }
}
