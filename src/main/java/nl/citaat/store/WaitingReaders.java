package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Clusters.Place;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told when there is an answer to a question after all: kept for as long as the
 * question at most, and of nobody who does not want to be told.
 */
public final class WaitingReaders {

  private final Handle handle;
  private final ReaderKey key;

  WaitingReaders(Handle handle, ReaderKey key) {
    this.handle = handle;
    this.key = key;
  }

  /**
   * Notes that somebody waits for an answer to a question, unless they want to be told nothing, or
   * never talked with the bot in private.
   *
   * @param question the number of a logged question that follows up no other
   */
  public void add(long question, long person) {
    if (person <= 0) {
      return; // Whoever sits at the terminal can't be written to.
    }
    handle.execute(
        """
        INSERT INTO waiting (question, person)
        SELECT q.id, ? FROM question q
        WHERE q.id = ? AND coalesce(q.follows, 0) = 0
          AND NOT EXISTS (SELECT 1 FROM chat WHERE id = ? AND told = 0)
          AND (q.chat_kind = 'PRIVATE'
            OR EXISTS (SELECT 1 FROM chat WHERE id = ?)
            OR EXISTS (SELECT 1 FROM outbox WHERE state = 'SENT' AND chat = ?))
        ON CONFLICT DO NOTHING
        """,
        person,
        question,
        person,
        person,
        person);
  }

  /**
   * Brings up to date whether somebody waits for a better answer: the one who asked does, while
   * they find the answer no good or report it.
   *
   * @param answer the name of an answer that is kept
   */
  public void update(String answer, long person) {
    String reader = key.hash(person);
    handle.execute(
        "DELETE FROM waiting WHERE person = ? AND question IN"
            + " (SELECT question FROM answer WHERE id = ?)",
        person,
        answer);
    handle
        .createQuery(
            """
            SELECT q.id FROM answer a JOIN question q ON q.id = a.question
            WHERE a.id = :answer AND q.reader = :reader
              AND (EXISTS (SELECT 1 FROM report WHERE answer = a.id AND reader = q.reader)
                OR EXISTS
                  (SELECT 1 FROM voice WHERE answer = a.id AND reader = q.reader AND good = 0))
            """)
        .bind("answer", answer)
        .bind("reader", reader)
        .mapTo(Long.class)
        .findOne()
        .ifPresent(question -> add(question, person));
  }

  /** Those who wait for an answer to a question of a cluster, the longest waiting first. */
  public List<WaitingReader> of(long cluster) {
    return handle
        .createQuery(
            """
            SELECT w.question, w.person, q.language, q.question AS words,
              u.article, u.revision, u.span_start, u.span_end
            FROM clustered m JOIN waiting w ON w.question = m.question
            JOIN question q ON q.id = w.question
            LEFT JOIN answer a ON a.question = q.id
            LEFT JOIN answer_quote u ON u.answer = a.id AND u.ordinal = 0
            WHERE m.cluster = :cluster ORDER BY w.question
            """)
        .bind("cluster", cluster)
        .map((row, context) -> reader(row))
        .list();
  }

  /** Nobody waits for an answer to a question of a cluster any more. */
  public void settle(long cluster) {
    handle.execute(
        "DELETE FROM waiting WHERE question IN (SELECT question FROM clustered WHERE cluster = ?)",
        cluster);
  }

  /** Somebody waits for nothing any more. */
  public int forget(long person) {
    return handle.execute("DELETE FROM waiting WHERE person = ?", person);
  }

  private static WaitingReader reader(ResultSet row) throws SQLException {
    return new WaitingReader(
        row.getLong("question"),
        row.getLong("person"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getString("words"),
        given(row));
  }

  private static @Nullable Place given(ResultSet row) throws SQLException {
    String article = row.getString("article");
    return article == null
        ? null
        : new Place(
            new ArticleId(article),
            row.getInt("revision"),
            new TextSpan(row.getInt("span_start"), row.getInt("span_end")));
  }
}
