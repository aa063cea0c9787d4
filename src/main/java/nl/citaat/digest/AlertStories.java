package nl.citaat.digest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.summary.Events;

/**
 * Finds out which story an article tells: that of the article that was the first to tell of the
 * same event within the last days. What goes on for longer becomes a story anew.
 */
record AlertStories(Store store, Events events) {

  private static final Duration TOLD = Duration.ofDays(3);

  /** The article that was the first to tell the story; the same one if none was before it. */
  ArticleId first(Article article) {
    return store.read(
        session ->
            session
                .told()
                .story(article.id())
                .or(() -> retold(session, article))
                .orElse(article.id()));
  }

  private Optional<ArticleId> retold(Session session, Article article) {
    Map<ArticleId, ArticleId> stories = session.told().stories(session.now().minus(TOLD));
    List<Article> others =
        stories.keySet().stream()
            .flatMap(id -> session.articles().find(id).stream())
            .filter(Article::isPublished)
            .toList();
    return events.same(article, others).map(other -> stories.get(other.id()));
  }
}
