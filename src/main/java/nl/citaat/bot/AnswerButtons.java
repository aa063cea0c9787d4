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
    List<List<Button>> rows = new ArrayList<>();
    if (page.number() == 0 && meant != null) {
      rows.add(List.of(new MeantQuestion(talk).button(meant)));
    }
    List<Button> ways = ways(page);
    if (!ways.isEmpty()) {
      rows.add(ways);
    }
    if (!page.quotes().isEmpty()) {
      rows.add(opinions());
    }
    return rows;
  }

  private List<Button> ways(AnswerPage page) {
    boolean first = page.number() == 0;
    boolean quotes = !page.quotes().isEmpty();
    List<Button> row = new ArrayList<>();
    if (!first) {
      row.add(back(page.number() - 1));
    }
    if (first && quotes) {
      row.add(button(Text.CONTEXT, new ShowContext(talk, answer)));
    }
    if (!page.last()) {
      row.add(button(Text.MORE, new ShowQuotes(talk, page.number() + 1, answer)));
    }
    if (first && quotes) {
      row.add(article(page.quotes().getFirst().quote().revision().article()));
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
