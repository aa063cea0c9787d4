package nl.citaat.summary;

import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.text.Analysis;

/** Tells whether articles are about the same event. Safe for use by many threads. */
public final class Events {

  private final Analysis analysis;

  public Events(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Of other articles, in either language, the one that an article is most like; empty when none of
   * them is surely about the same event. Those that were published more than three days apart are
   * not.
   */
  public Optional<Article> same(Article article, List<Article> others) {
    return EventFinder.same(article, others, analysis);
  }
}
