package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.store.StoredDraft.Step;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What moderators are at work on; each draft is kept for a week after its last change. */
public final class Drafts {

  private static final Duration KEPT = Duration.ofDays(7);

  private final Handle handle;
  private final Clock clock;

  Drafts(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Stores a draft anew or as it is now. When it asks for something, no other of that person does
   * so any more; one that has no story yet is removed then.
   *
   * @return the draft with its number
   */
  public StoredDraft save(StoredDraft draft) {
    if (draft.step() != Step.READY) {
      quiet(draft);
    }
    Map<String, @Nullable Object> columns = columns(draft);
    String names = String.join(", ", columns.keySet());
    String values = ":" + String.join(", :", columns.keySet());
    long id =
        handle
            .createQuery(
                "INSERT OR REPLACE INTO draft (" + names + ") VALUES (" + values + ") RETURNING id")
            .bindMap(columns)
            .mapTo(Long.class)
            .one();
    return find(id).orElseThrow();
  }

  private void quiet(StoredDraft draft) {
    handle.execute(
        "DELETE FROM draft WHERE person = ? AND id <> ? AND step IN ('ARTICLE', 'WORDS', 'OTHERS',"
            + " 'REASON')",
        draft.person(),
        draft.id());
    handle.execute(
        "UPDATE draft SET step = 'READY' WHERE person = ? AND id <> ?", draft.person(), draft.id());
  }

  private Map<String, @Nullable Object> columns(StoredDraft draft) {
    ArticleId article = draft.article();
    Story story = draft.story();
    Map<String, @Nullable Object> columns =
        story == null ? new HashMap<>() : StoredStory.columns(story);
    columns.put("id", draft.id() == 0 ? null : draft.id());
    columns.put("person", draft.person());
    columns.put("step", draft.step().name());
    columns.put("article", article == null ? null : article.value());
    columns.put("base", draft.base());
    columns.put("origin", draft.origin());
    columns.put("old_words", draft.words());
    columns.put("new_words", draft.others());
    columns.put("reason", draft.reason());
    columns.put("changed_at", clock.millis());
    return columns;
  }

  /** The draft of a number; empty when it is not kept any more. */
  public Optional<StoredDraft> find(long id) {
    return handle
        .createQuery("SELECT * FROM draft WHERE id = :id AND changed_at >= :oldest")
        .bind("id", id)
        .bind("oldest", oldest())
        .map((row, context) -> draft(row))
        .findOne();
  }

  /** The draft for which something is asked of a person; empty when nothing is. */
  public Optional<StoredDraft> asking(long person) {
    return handle
        .createQuery(
            """
            SELECT * FROM draft
            WHERE person = :person AND step <> 'READY' AND changed_at >= :oldest
            ORDER BY changed_at DESC LIMIT 1
            """)
        .bind("person", person)
        .bind("oldest", oldest())
        .map((row, context) -> draft(row))
        .findOne();
  }

  /** Removes a draft; no effect when it is not there. */
  public void remove(long id) {
    handle.execute("DELETE FROM draft WHERE id = ?", id);
  }

  int purge() {
    return handle.execute("DELETE FROM draft WHERE changed_at < ?", oldest());
  }

  private long oldest() {
    return clock.instant().minus(KEPT).toEpochMilli();
  }

  private static StoredDraft draft(ResultSet row) throws SQLException {
    return new StoredDraft(
        row.getLong("id"),
        row.getLong("person"),
        Step.valueOf(row.getString("step")),
        Columns.parsed(row, "article", ArticleId::new),
        row.getInt("base"),
        row.getString("origin"),
        row.getString("title") == null ? null : StoredStory.read(row),
        row.getString("old_words"),
        row.getString("new_words"),
        row.getString("reason"));
  }
}
