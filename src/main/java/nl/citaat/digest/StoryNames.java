package nl.citaat.digest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.summary.NewsSummary;
import nl.citaat.text.Normalizer;

/** The names under which is remembered what a chat was told. */
final class StoryNames {

  private StoryNames() {}

  static String of(ArticleId article) {
    return "article " + article.value();
  }

  /** The same for the same words in another article. */
  static String of(Quote quote) {
    byte[] words = Normalizer.line(quote.text()).getBytes(StandardCharsets.UTF_8);
    return "sentence " + UUID.nameUUIDFromBytes(words);
  }

  /** All that telling an item tells. */
  static List<String> of(NewsSummary.Item item) {
    Stream<String> articles =
        Stream.concat(Stream.of(item.leading()), item.also().stream())
            .map(Article::id)
            .map(StoryNames::of);
    return Stream.concat(articles, item.quotes().stream().map(StoryNames::of)).toList();
  }
}
