package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.Explanation;
import nl.citaat.answer.Following;
import nl.citaat.answer.Grounds;
import nl.citaat.article.Quote;
import nl.citaat.store.Exchange;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a question got its answer, or none: that of the answer that a message replies to, else
 * what its speaker asked last.
 */
final class WhyHandler implements Handler {

  private final Recollection recollection;
  private final Answerer answerer;

  WhyHandler(Store store, Answerer answerer) {
    recollection = new Recollection(store);
    this.answerer = answerer;
  }

  @Override
  public Reply handle(Turn turn) {
    Following asked = recollection.before(turn.incoming());
    return asked == null
        ? turn.say(new Texts(turn.language()).of(Text.WHY_FORGOTTEN))
        : explained(turn, asked.exchange());
  }

  private Reply explained(Turn turn, Exchange exchange) {
    String question = exchange.asked().getLast().question();
    Explanation explanation = answerer.explain(question, null, followed(exchange));
    Language talk = turn.language(explanation.reading().language());
    boolean changed = !explanation.answer().exchange().equals(exchange);
    return Reply.of(messages(explanation, new Texts(talk), changed).messages(turn, List.of()));
  }

  /** A question with others before it did follow them up, whatever it would do by itself. */
  private static @Nullable Following followed(Exchange exchange) {
    return exchange.before().map(before -> new Following(before, true)).orElse(null);
  }

  private static MessageTexts messages(Explanation explanation, Texts texts, boolean changed) {
    Reasons reasons = new Reasons(explanation, texts);
    MessageTexts messages = new MessageTexts(texts.language());
    messages.add(FormattedText.plain(head(explanation, texts)), List.of());
    if (changed) {
      messages.add(FormattedText.plain(texts.of(Text.WHY_CHANGED)), List.of());
    }
    for (Grounds grounds : explanation.quotes()) {
      FormattedText block = MessageText.block(grounds.quote().quote(), grounds.quote().answer());
      add(messages, grounds.quote().quote(), block, reasons.answering(grounds));
    }
    if (!explanation.answer().answered()) {
      addNearest(messages, explanation, reasons, texts);
    }
    return messages;
  }

  private static String head(Explanation explanation, Texts texts) {
    Map<String, String> question = Map.of("question", explanation.answer().question());
    Text text = explanation.answer().answered() ? Text.WHY_ANSWERED : Text.WHY_REFUSED;
    return texts.of(text, question);
  }

  private static void addNearest(
      MessageTexts messages, Explanation explanation, Reasons reasons, Texts texts) {
    if (explanation.passedOver() == null) {
      messages.add(FormattedText.plain(texts.of(Text.WHY_NOTHING)), List.of());
    } else {
      messages.add(FormattedText.plain(texts.of(Text.WHY_NEAREST)), List.of());
      Quote quote = explanation.passedOver().grounds().quote().quote();
      FormattedText block = MessageText.block(quote, null);
      add(messages, quote, block, reasons.lacking(explanation.passedOver()));
    }
  }

  /** What is too long to be quoted is explained all the same. */
  private static void add(
      MessageTexts messages, Quote quote, FormattedText block, FormattedText reasons) {
    FormattedText part = new FormattedText.Builder().add(block).add("\n").add(reasons).build();
    if (!messages.add(part, List.of(quote))) {
      messages.add(reasons, List.of());
    }
  }
}
