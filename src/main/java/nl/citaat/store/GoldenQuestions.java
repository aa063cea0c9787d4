package nl.citaat.store;

import java.time.Clock;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jdbi.v3.core.Handle;

/** The questions of which moderators know the right answer: each is there once. */
public final class GoldenQuestions {

  private final Handle handle;
  private final Clock clock;

  GoldenQuestions(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Adds a question, or gives one that is there another answer. */
  public void put(StoredGolden golden) {
    Quote expected = golden.expected();
    handle
        .createUpdate(
            """
            INSERT INTO golden
              (question, language, article, revision, span_start, span_end, added_at)
            VALUES (:question, :language, :article, :revision, :start, :end, :now)
            ON CONFLICT (question) DO UPDATE
            SET language = excluded.language, article = excluded.article,
              revision = excluded.revision, span_start = excluded.span_start,
              span_end = excluded.span_end, added_at = excluded.added_at
            """)
        .bind("question", golden.question())
        .bind("language", golden.language().code())
        .bind("article", expected.revision().article().value())
        .bind("revision", expected.revision().number())
        .bind("start", expected.span().start())
        .bind("end", expected.span().end())
        .bind("now", clock.millis())
        .execute();
  }

  /**
   * Removes a question.
   *
   * @return whether it was there
   */
  public boolean remove(long id) {
    return handle.execute("DELETE FROM golden WHERE id = ?", id) > 0;
  }

  /** All of them, the oldest first. */
  public List<StoredGolden> all() {
    Articles articles = new Articles(handle, clock);
    return handle
        .createQuery("SELECT * FROM golden ORDER BY id")
        .map(
            (row, context) ->
                new StoredGolden(
                    row.getLong("id"),
                    row.getString("question"),
                    Language.ofTag(row.getString("language")).orElseThrow(),
                    new Quote(
                        articles
                            .revision(
                                new ArticleId(row.getString("article")), row.getInt("revision"))
                            .orElseThrow(),
                        new TextSpan(row.getInt("span_start"), row.getInt("span_end")))))
        .list();
  }
}
