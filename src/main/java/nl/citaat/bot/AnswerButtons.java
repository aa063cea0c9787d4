package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Press.GiveVoice;
import nl.citaat.bot.Press.ReportAnswer;
import nl.citaat.bot.Press.ShowArticle;
import nl.citaat.bot.Press.ShowContext;
import nl.citaat.bot.Press.ShowQuotes;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The buttons below an answer, in three rows at most.
 *
 * @param talk the language of the message
 * @param answer the name of the answer
 */
record AnswerButtons(Language talk, String answer) {

  /**
   * Those below a page.
   *
   * @param meant the question that is offered as the one that was meant; null for none
   */
  List<List<Button>> below(AnswerPage page, @Nullable String meant) {
    boolean first = page.number() == 0;
    boolean quotes = !page.quotes().isEmpty();
    List<List<Button>> rows = new ArrayList<>();
    if (first && meant != null) {
      rows.add(List.of(new MeantQuestion(talk).button(meant)));
    }
    List<Button> source = quotes ? source(page) : List.of();
    List<Button> pages = pages(page);
    // The first page may have a row above these, and only one way to go.
    if (first && quotes) {
      rows.add(between(source.getFirst(), pages, source.getLast()));
    } else {
      rows.add(source);
      rows.add(pages);
    }
    rows.add(quotes ? opinions() : List.of());
    rows.removeIf(List::isEmpty);
    return rows;
  }

  private static List<Button> between(Button before, List<Button> buttons, Button after) {
    List<Button> row = new ArrayList<>(buttons);
    row.addFirst(before);
    row.addLast(after);
    return row;
  }

  private List<Button> source(AnswerPage page) {
    return List.of(
        button(Text.CONTEXT, new ShowContext(talk, page.first(), answer)),
        article(page.quotes().getFirst().quote().revision().article()));
  }

  private List<Button> pages(AnswerPage page) {
    List<Button> row = new ArrayList<>();
    if (page.number() > 0) {
      row.add(back(page.number() - 1));
    }
    if (!page.last()) {
      row.add(button(Text.MORE, new ShowQuotes(talk, page.number() + 1, answer)));
    }
    return row;
  }

  private List<Button> opinions() {
    return List.of(
        button(Text.VOICE_GOOD, new GiveVoice(talk, true, answer)),
        button(Text.VOICE_BAD, new GiveVoice(talk, false, answer)),
        button(Text.REPORT, new ReportAnswer(talk, answer)));
  }

  /** Leads to a page. */
  Button back(int page) {
    return button(Text.BACK, new ShowQuotes(talk, page, answer));
  }

  /** Leads to an article. */
  Button article(ArticleId article) {
    return button(Text.ARTICLE, new ShowArticle(talk, ArticleKey.of(article)));
  }

  private Button button(Text label, Press press) {
    return new Button(new Texts(talk).of(label), press.data());
  }
}
