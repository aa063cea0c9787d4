package nl.citaat.moderation;

import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Clusters.Place;
import nl.citaat.store.Session;
import nl.citaat.store.ShownQuote;
import nl.citaat.store.StoredGolden;
import nl.citaat.text.Language;

/**
 * The questions of which moderators know the right answer, for somebody with the right to change
 * them. Valid within one transaction; got from {@link Moderation#golden}.
 */
public final class GoldenDesk {

  private final Session session;
  private final long person;

  GoldenDesk(Desk desk) {
    session = desk.session();
    person = desk.person();
  }

  /** All of them, the oldest first. */
  public List<StoredGolden> all() {
    return session.golden().all();
  }

  /**
   * The quote that a message showed first.
   *
   * @throws RefusedException if it showed none, or the newspaper's word is another by now
   */
  public Quote shown(long chat, int message) {
    ShownQuote shown =
        session.ledger().quotes(chat, message).stream()
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.NO_ANSWER));
    Place place = new Place(shown.article(), shown.revision(), shown.span());
    return ReviewQueue.quotable(session, place)
        .orElseThrow(() -> new RefusedException(Refusal.NOT_QUOTED));
  }

  /** Keeps a question with the quote that answers it, in the place of another quote. */
  public void put(String question, Language language, Quote expected) {
    session.golden().put(new StoredGolden(0, question, language, expected));
    note("add-golden", expected.revision().article());
  }

  /**
   * Removes a question; no effect when it is not there.
   *
   * @param id its number
   */
  public void remove(long id) {
    all().stream()
        .filter(golden -> golden.id() == id && session.golden().remove(id))
        .forEach(golden -> note("remove-golden", golden.expected().revision().article()));
  }

  /** Not as a step on the article, which could be undone. */
  private void note(String action, ArticleId article) {
    session.audit().add(Long.toString(person), action, null, article.value());
  }
}
