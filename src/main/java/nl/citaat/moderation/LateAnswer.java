package nl.citaat.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.answer.Answer;
import nl.citaat.answer.Answerer;
import nl.citaat.answer.FoundQuote;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.store.Clusters.Place;
import nl.citaat.store.Session;
import nl.citaat.store.WaitingReader;

/**
 * An answer to a question that had no good one when it was asked.
 *
 * @param found what answers best now
 */
public record LateAnswer(WaitingReader reader, FoundQuote found) {

  /**
   * Asks questions once more. Takes its time, so it is not for use within a transaction.
   *
   * @return what is answered now, and otherwise than before; in the order of the readers
   */
  public static List<LateAnswer> find(Answerer answerer, List<WaitingReader> readers) {
    Map<String, Answer> answers = new HashMap<>();
    return readers.stream()
        .flatMap(
            reader ->
                of(
                    reader,
                    answers.computeIfAbsent(reader.words(), words -> answerer.answer(words, null))))
        .toList();
  }

  private static Stream<LateAnswer> of(WaitingReader reader, Answer answer) {
    return answer.quotes().stream()
        .limit(1)
        .filter(found -> !place(found.quote()).equals(reader.given()))
        .map(found -> new LateAnswer(reader, found));
  }

  private static Place place(Quote quote) {
    Revision revision = quote.revision();
    return new Place(revision.article(), revision.number(), quote.span());
  }

  /** Whether it is still the newspaper's word, and its reader is one that can be told. */
  public boolean holds(Session session) {
    Optional<Quote> current = ReviewQueue.quotable(session, place(found.quote()));
    return current.isPresent()
        && session.chats().isActive(reader.person())
        && session.chats().settings(reader.person()).told();
  }
}
