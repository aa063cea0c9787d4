package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Press.ShowLatest;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/** Shows the latest headlines, some at a time. */
final class LatestHandler implements Handler {

  private static final int PAGE = 5;

  private final Store store;

  LatestHandler(Store store) {
    this.store = store;
  }

  @Override
  public Reply handle(Turn turn) {
    return Reply.of(send(turn, new ShowLatest(turn.language(), 0)));
  }

  /**
   * Turns the page.
   *
   * @param message the message that shows the page before; null to show this one in a new message
   */
  Outgoing turnPage(Turn turn, ShowLatest press, @Nullable Integer message) {
    Outgoing.Send page = send(turn, press);
    return message == null
        ? page
        : new Edit(page.chat(), message, page.text(), page.buttons(), page.shown());
  }

  private Outgoing.Send send(Turn turn, ShowLatest press) {
    List<Article> articles =
        store.read(session -> session.articles().latest(PAGE + 1, press.offset()));
    List<Article> page = articles.subList(0, Math.min(PAGE, articles.size()));
    Language talk = turn.language(press.talk());
    List<List<Button>> buttons = new ArrayList<>(Headlines.buttons(page, talk));
    buttons.add(turning(talk, press.offset(), articles.size() > PAGE));
    buttons.removeIf(List::isEmpty);
    return turn.send(headlines(page, talk), buttons, List.of());
  }

  private static FormattedText headlines(List<Article> articles, Language talk) {
    Texts texts = new Texts(talk);
    if (articles.isEmpty()) {
      return FormattedText.plain(texts.of(Text.LATEST_NONE));
    }
    MessageText message = new MessageText();
    message.add(FormattedText.plain(texts.of(Text.LATEST)), List.of());
    for (Article article : articles) {
      message.add(new SourceLine(texts).of(article.current().story(), talk), List.of());
    }
    return message.text();
  }

  private static List<Button> turning(Language talk, int offset, boolean more) {
    Texts texts = new Texts(talk);
    List<Button> buttons = new ArrayList<>();
    if (offset > 0) {
      ShowLatest newer = new ShowLatest(talk, Math.max(0, offset - PAGE));
      buttons.add(new Button(texts.of(Text.NEWER), newer.data()));
    }
    if (more) {
      ShowLatest older = new ShowLatest(talk, offset + PAGE);
      buttons.add(new Button(texts.of(Text.OLDER), older.data()));
    }
    return buttons;
  }
}
