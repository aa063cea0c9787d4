package nl.citaat.article;

import static org.assertj.core.api.Assertions.assertThat;

import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void onlyPublishedArticlesAreShown() {
    Article article = Stories.article("a", Language.NL, "Eén.");
    assertThat(article.isPublished()).isTrue();
    assertThat(Stories.retracted(article).isPublished()).isFalse();
  }
}
