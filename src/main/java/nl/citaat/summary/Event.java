package nl.citaat.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Articles about the same event.
 *
 * @param articles at least one, the one that tells most first
 */
record Event(List<Article> articles) {

  /** What more newspapers tell comes first, then what more articles tell, then what is newer. */
  static final Comparator<Event> IMPORTANCE =
      Comparator.comparingLong(Event::outlets)
          .thenComparingInt(event -> event.articles().size())
          .thenComparing(Event::newest)
          .thenComparingInt(Event::length)
          .reversed();

  Event {
    articles =
        articles.stream()
            .sorted(
                Comparator.comparingInt((Article article) -> article.current().body().length())
                    .reversed())
            .toList();
  }

  /**
   * The article to quote.
   *
   * @param reader the language to prefer; null for none
   */
  Article leading(@Nullable Language reader) {
    return articles.stream()
        .filter(article -> article.current().story().language() == reader)
        .findFirst()
        .orElse(articles.getFirst());
  }

  private long outlets() {
    return articles.stream()
        .map(article -> article.current().story().source().outlet())
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private LocalDate newest() {
    return articles.stream()
        .flatMap(article -> Optional.ofNullable(article.current().story().published()).stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private int length() {
    return articles.stream().mapToInt(article -> article.current().body().length()).sum();
  }
}
