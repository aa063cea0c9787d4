package nl.citaat.summary;

import java.util.List;
import java.util.function.Predicate;
import nl.citaat.article.Article;

/**
 * Which events are told.
 *
 * @param wanted whether one is, by all its articles
 * @param most how many at most, the most important ones
 */
public record EventChoice(Predicate<List<Article>> wanted, int most) {

  /** All of them. */
  public static final EventChoice ALL = new EventChoice(articles -> true, Integer.MAX_VALUE);
}
