package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.Role;
import nl.citaat.store.Reach;
import nl.citaat.store.Session;

/**
 * Tells the owners how far corrections have reached the readers who saw the old words; without
 * words of the latest corrections, else of one article.
 */
final class ReachHandler implements Handler {

  private static final int MOST = 10;

  private final Moderation moderation;

  ReachHandler(Moderation moderation) {
    this.moderation = moderation;
  }

  @Override
  public Reply handle(Turn turn) {
    Texts texts = new Texts(turn.language());
    return Reply.from(
        session ->
            moderation.role(session, KeeperHandler.number(turn.incoming().from())) == Role.OWNER
                ? turn.tell(told(session, turn, texts))
                : turn.tell(texts.of(Text.COMMAND_UNKNOWN)));
  }

  private static String told(Session session, Turn turn, Texts texts) {
    if (turn.words().isEmpty()) {
      return lines(texts, session.amendments().reach(null, MOST));
    }
    return ArticleHandler.named(session.articles(), turn.words())
        .map(article -> lines(texts, session.amendments().reach(article.id(), MOST)))
        .orElseGet(() -> texts.of(Text.ARTICLE_UNKNOWN));
  }

  private static String lines(Texts texts, List<Reach> all) {
    return all.isEmpty()
        ? texts.of(Text.REACH_NONE)
        : all.stream().map(reach -> line(texts, reach)).collect(Collectors.joining("\n"));
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
