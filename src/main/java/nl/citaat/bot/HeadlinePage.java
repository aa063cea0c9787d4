package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.citaat.article.Article;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.text.Language;

/**
 * Headlines on one page of many, with buttons that show the articles and turn the page.
 *
 * @param heading the line above
 * @param offset how many articles stand on the pages before
 * @param to what asks for the page behind so many
 */
record HeadlinePage(Language talk, String heading, int offset, IntFunction<Press> to) {

  static final int SIZE = 5;

  /** One more than fits on a page tells whether there is another. */
  static final int FETCHED = SIZE + 1;

  /**
   * @param fetched the articles from the offset on, at most {@link #FETCHED}
   * @param last a button below the others, none when empty
   */
  Send in(Turn turn, List<Article> fetched, List<Button> last) {
    Texts texts = new Texts(talk);
    List<Article> page = fetched.subList(0, Math.min(SIZE, fetched.size()));
    MessageText message = new MessageText();
    message.add(FormattedText.plain(heading), List.of());
    for (Article article : page) {
      message.add(new SourceLine(texts).of(article.current().story(), talk), List.of());
    }
    List<List<Button>> buttons = new ArrayList<>(Headlines.buttons(page, talk));
    buttons.add(new Turning(texts, SIZE, to).buttons(offset, fetched.size() > SIZE));
    buttons.add(last);
    buttons.removeIf(List::isEmpty);
    return turn.send(message.text(), buttons, List.of());
  }
}
