package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Reach;
import nl.citaat.store.Store;

/**
 * Tells the owners how far corrections have reached the readers who saw the old words; without
 * words of the latest corrections, else of one article.
 */
final class ReachHandler implements Handler {

  private static final int MOST = 10;

  private final Store store;

  ReachHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    if (turn.words().isEmpty()) {
      return said(turn, texts, store.read(session -> session.amendments().reach(null, MOST)));
    }
    Optional<ArticleId> article =
        store.read(
            session -> ArticleHandler.named(session.articles(), turn.words()).map(Article::id));
    return article
        .map(id -> said(turn, texts, store.read(session -> session.amendments().reach(id, MOST))))
        .orElseGet(() -> turn.say(texts.of(Text.ARTICLE_UNKNOWN)));
  }

  private static Reply said(Turn turn, Texts texts, List<Reach> all) {
    return turn.say(
        all.isEmpty()
            ? texts.of(Text.REACH_NONE)
            : all.stream().map(reach -> line(texts, reach)).collect(Collectors.joining("\n")));
  }

  private static String line(Texts texts, Reach reach) {
    return texts.of(
        Text.REACH,
        Map.of(
            "article", reach.article().value(),
            "day", texts.date(Fate.day(reach.at())),
            "edited", reach.edited(),
            "waiting", reach.waiting(),
            "unreachable", reach.unreachable()));
  }
}
