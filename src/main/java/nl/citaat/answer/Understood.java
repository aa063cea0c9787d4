package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.citaat.article.Revision;
import nl.citaat.store.Exchange;
import nl.citaat.store.Exchange.Asked;
import nl.citaat.store.Exchange.Quoted;
import nl.citaat.text.Normalizer;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A question with what it follows up.
 *
 * @param before what was asked and answered before; null when nothing was
 * @param follows whether the question takes something from there; if not, it stands by itself
 */
record Understood(Question question, Signs signs, @Nullable Exchange before, boolean follows) {

  /** Questions about one thing that are remembered: the first, and the last ones. */
  private static final int MOST_ASKED = 8;

  private static final Set<AnswerType> NAMING =
      Set.of(
          AnswerType.PERSON,
          AnswerType.ORGANISATION,
          AnswerType.COUNTRY,
          AnswerType.PLACE,
          AnswerType.ACTOR);

  /** The candidates in the order that what went before gives them. */
  List<Candidate> ordered(List<Candidate> ranked) {
    Quoted last = lastQuoted();
    return last == null
        ? ranked
        : new Preference(question, last, signs.has(Sign.OTHERS)).apply(ranked);
  }

  /** What was quoted last of what it follows up; null when nothing was. */
  @Nullable Quoted lastQuoted() {
    return follows && before != null ? before.quoted() : null;
  }

  /** What the next question can follow up; after a mere "thanks" the same as this one. */
  Exchange exchange(List<FoundQuote> quotes) {
    if (before != null && !follows && quotes.isEmpty() && isChatter()) {
      return before;
    }
    List<Asked> asked = new ArrayList<>(follows && before != null ? before.asked() : List.of());
    if (asked.size() == MOST_ASKED) {
      asked.remove(1);
    }
    asked.add(
        new Asked(
            question.text(), quotes.isEmpty() ? null : name(quotes.getFirst()), lastQuoted()));
    return new Exchange(asked, quotes.isEmpty() ? lastQuoted() : quoted(quotes.getFirst()));
  }

  private boolean isChatter() {
    return !signs.has(Sign.ASKS) && question.keywords().size() < 2;
  }

  private @Nullable String name(FoundQuote first) {
    TextSpan answer = first.answer();
    return answer == null || !NAMING.contains(question.type())
        ? null
        : Normalizer.line(answer.in(first.quote().revision().body()));
  }

  private static Quoted quoted(FoundQuote first) {
    Revision revision = first.quote().revision();
    return new Quoted(revision.article(), revision.number(), first.quote().span());
  }
}
