package nl.citaat.summary;

import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;

/**
 * The news of some time, each event told once.
 *
 * @param items the events told, the most important first
 */
public record NewsSummary(List<Item> items) {

  public NewsSummary {
    items = List.copyOf(items);
  }

  /**
   * An event.
   *
   * @param leading the article that tells it
   * @param quotes sentences of it, at least one, in its order
   * @param also other articles about the same event, in either language
   */
  public record Item(Article leading, List<Quote> quotes, List<Article> also) {

    public Item {
      quotes = List.copyOf(quotes);
      also = List.copyOf(also);
    }
  }
}
