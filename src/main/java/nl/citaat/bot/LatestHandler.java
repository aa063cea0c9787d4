package nl.citaat.bot;

import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Press.ShowLatest;
import nl.citaat.store.Store;
import nl.citaat.text.Language;

/** Shows the latest headlines, some at a time. */
final class LatestHandler implements Handler {

  private final Store store;

  LatestHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    return Reply.of(send(turn, new ShowLatest(turn.language(), 0)));
  }

  /** Turns the page, in the message with the button. */
  Outgoing pressed(Turn turn, ShowLatest press) {
    return turn.inPlace(send(turn, press));
  }

  private Send send(Turn turn, ShowLatest press) {
    int offset = press.offset();
    List<Article> articles =
        store.read(session -> session.articles().latest(HeadlinePage.FETCHED, offset));
    Language talk = turn.language(press.talk());
    if (articles.isEmpty() && offset > 0) {
      return send(turn, new ShowLatest(talk, 0));
    }
    String heading = new Texts(talk).of(articles.isEmpty() ? Text.LATEST_NONE : Text.LATEST);
    return new HeadlinePage(talk, heading, offset, other -> new ShowLatest(talk, other))
        .in(turn, articles, List.of());
  }
}
