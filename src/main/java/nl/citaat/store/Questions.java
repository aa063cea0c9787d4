package nl.citaat.store;

import java.time.Clock;
import java.time.Instant;
import nl.citaat.article.ArticleId;
import org.jdbi.v3.core.Handle;

/** The log of what was asked; rows are added and in time removed, and never changed. */
public final class Questions {

  private final Handle handle;
  private final Clock clock;
  private final ReaderKey key;

  Questions(Handle handle, Clock clock, ReaderKey key) {
    this.handle = handle;
    this.clock = clock;
    this.key = key;
  }

  /**
   * Notes a question that was asked now. Of the reader's number only a keyed hash is kept.
   *
   * @return the number of the question
   */
  public long add(LoggedQuestion asked) {
    Long reader = asked.reader();
    ArticleId quoted = asked.quoted();
    return handle
        .createQuery(
            """
            INSERT INTO question (at, chat_kind, reader, language, question, outcome, article, took_ms,
              follows)
            VALUES (:at, :kind, :reader, :language, :question, :outcome, :article, :took,
              :follows)
            RETURNING id
            """)
        .bind("at", clock.millis())
        .bind("kind", asked.chatKind())
        .bind("reader", reader == null ? null : key.hash(reader))
        .bind("language", asked.language().code())
        .bind("question", asked.question())
        .bind("outcome", asked.outcome().name())
        .bind("article", quoted == null ? null : quoted.value())
        .bind("took", asked.took().toMillis())
        .bind("follows", asked.follows() ? 1 : 0)
        .mapTo(Long.class)
        .one();
  }

  /** With the answers to them, and with what anybody thinks of those. */
  int forget(long reader) {
    return handle.execute("DELETE FROM question WHERE reader = ?", key.hash(reader));
  }

  int purge(Instant before) {
    return handle.execute("DELETE FROM question WHERE at < ?", before.toEpochMilli());
  }
}
