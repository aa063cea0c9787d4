package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Press.OfAnswer;
import nl.citaat.store.Articles;
import nl.citaat.store.GivenAnswer;
import nl.citaat.store.GivenAnswer.GivenQuote;
import nl.citaat.store.Session;
import nl.citaat.text.Language;

/**
 * Does what the buttons below an answer ask for. What it shows of the answer takes the place of the
 * answer, and is looked up afresh, so that nothing corrected or taken back is shown again.
 */
final class AnswerHandler {

  /** What happens on a press; an answer that is no longer known is said to be so. */
  Reply pressed(Turn turn, OfAnswer press) {
    return Reply.from(
        session ->
            session
                .answers()
                .find(press.answer(), turn.incoming().chat().id())
                .map(given -> pressed(session, turn, press, given))
                .orElseGet(() -> tell(turn, press, Text.BUTTON_UNKNOWN)));
  }

  private static List<Outgoing> pressed(
      Session session, Turn turn, OfAnswer press, GivenAnswer given) {
    return switch (press) {
      case Press.ShowContext show -> context(session.articles(), turn, show, given);
      case Press.ShowQuotes show -> page(session.articles(), turn, show, given);
      case Press.GiveVoice voice -> voice(session, turn, voice);
      case Press.ReportAnswer report -> report(session, turn, report);
    };
  }

  /** The language of a message that many see does not change with who pressed. */
  private static Language talk(Turn turn, OfAnswer press) {
    return turn.incoming().chat().kind() == Chat.Kind.PRIVATE
        ? turn.language(press.talk())
        : press.talk();
  }

  private static List<Outgoing> page(
      Articles articles, Turn turn, Press.ShowQuotes press, GivenAnswer given) {
    AnswerPage page = AnswerPage.of(articles, given, press.page());
    if (page.isEmpty()) {
      return tell(turn, press, Text.BUTTON_UNKNOWN);
    }
    Language talk = talk(turn, press);
    List<Quote> quotes = page.quotes().stream().map(FoundQuote::quote).toList();
    MessageText text = AnswerWords.of(given, talk, Correction.days(articles, quotes)).text(page);
    List<List<Button>> buttons = new AnswerButtons(talk, press.answer()).below(page, given.meant());
    return seen(turn, turn.send(text.text(), buttons, text.shown()).in(talk));
  }

  private static List<Outgoing> context(
      Articles articles, Turn turn, Press.ShowContext press, GivenAnswer given) {
    if (press.quote() >= given.quotes().size()) {
      return tell(turn, press, Text.BUTTON_UNKNOWN);
    }
    GivenQuote quote = given.quotes().get(press.quote());
    Language talk = talk(turn, press);
    Article article = articles.find(quote.article()).orElseThrow();
    AnswerButtons buttons = new AnswerButtons(talk, press.answer());
    List<Button> row = new ArrayList<>(List.of(buttons.back(quote.page())));
    if (article.isPublished()) {
      row.add(buttons.article(article.id()));
    }
    Send shown = around(turn, talk, articles, quote);
    return seen(turn, turn.send(shown.text(), List.of(row), shown.shown()).in(talk));
  }

  /** The sentences around a quote, or why they are not shown. */
  private static Send around(Turn turn, Language talk, Articles articles, GivenQuote given) {
    Article article = articles.find(given.article()).orElseThrow();
    if (!article.isPublished()) {
      return plain(turn, talk, Text.RETRACTED);
    }
    if (article.current().number() != given.revision()) {
      return plain(turn, talk, Text.QUOTE_CORRECTED);
    }
    Quote quote = new Quote(article.current(), given.span());
    return QuoteContext.show(turn, talk, articles, quote).orElseThrow();
  }

  private static Send plain(Turn turn, Language talk, Text text) {
    return turn.send(FormattedText.plain(new Texts(talk).of(text)), List.of(), List.of());
  }

  private static List<Outgoing> seen(Turn turn, Send instead) {
    Pressed pressed = (Pressed) turn.incoming();
    return List.of(new AnswerPress(pressed.chat(), pressed.press(), null), turn.inPlace(instead));
  }

  private static List<Outgoing> voice(Session session, Turn turn, Press.GiveVoice press) {
    Person from = turn.incoming().from();
    if (from == null) {
      return tell(turn, press, Text.VOICE_OF_NOBODY);
    }
    boolean stands = session.answers().voice(press.answer(), from.id(), press.good());
    session.waiting().update(press.answer(), from.id());
    return tell(turn, press, stands ? Text.VOICE_NOTED : Text.VOICE_TAKEN_BACK);
  }

  private static List<Outgoing> report(Session session, Turn turn, Press.ReportAnswer press) {
    Person from = turn.incoming().from();
    if (from == null) {
      return tell(turn, press, Text.VOICE_OF_NOBODY);
    }
    session.answers().report(press.answer(), from.id());
    session.waiting().update(press.answer(), from.id());
    return tell(turn, press, Text.REPORT_NOTED);
  }

  private static List<Outgoing> tell(Turn turn, OfAnswer press, Text text) {
    return turn.tell(new Texts(turn.language(press.talk())).of(text));
  }
}
