package nl.citaat.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Exchange.Asked;
import nl.citaat.store.Exchange.Quoted;
import nl.citaat.text.TextSpan;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the last half hour with their answers. They are in readers' words, so older ones
 * are neither given nor, once another is added, kept.
 */
public final class Exchanges {

  /** For so long a question can be followed up. */
  public static final Duration KEPT = Duration.ofMinutes(30);

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  private final Handle handle;
  private final Clock clock;

  Exchanges(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Who asks where.
   *
   * @param topic the forum topic within the chat; null outside forums
   * @param person null for one who cannot be told from others, whose questions follow up nothing
   */
  public record Speaker(long chat, @Nullable Integer topic, @Nullable Long person) {}

  /**
   * Notes a question and its answer, and forgets those that are too old.
   *
   * @param update the number of the update that brought the question
   * @throws StoreException if there is no such revision as was quoted
   */
  public void add(long update, Speaker speaker, Exchange exchange) {
    purge();
    Quoted quoted = exchange.quoted();
    handle
        .createUpdate(
            """
            INSERT INTO exchange (update_id, chat, topic, person, asked,
              article, revision, span_start, span_end, at)
            VALUES (:update, :chat, :topic, :person, :asked, :article, :revision, :start, :end, :at)
            """)
        .bind("update", update)
        .bind("chat", speaker.chat())
        .bind("topic", speaker.topic())
        .bind("person", speaker.person())
        .bind("asked", json(exchange.asked()))
        .bind("article", quoted == null ? null : quoted.article().value())
        .bind("revision", quoted == null ? null : quoted.revision())
        .bind("start", quoted == null ? null : quoted.span().start())
        .bind("end", quoted == null ? null : quoted.span().end())
        .bind("at", clock.millis())
        .execute();
  }

  /** The last one of a speaker. */
  public Optional<Exchange> last(Speaker speaker) {
    return lastBefore(speaker, Long.MAX_VALUE);
  }

  /** The last one of a speaker before that which an update brought. */
  public Optional<Exchange> lastBefore(Speaker speaker, long update) {
    return handle
        .createQuery(
            """
            SELECT * FROM exchange
            WHERE chat = :chat AND topic IS NOT DISTINCT FROM :topic AND person = :person AND at >= :from
              AND update_id < :update
            ORDER BY id DESC LIMIT 1
            """)
        .bind("chat", speaker.chat())
        .bind("topic", speaker.topic())
        .bind("person", speaker.person())
        .bind("from", oldest())
        .bind("update", update)
        .map((row, context) -> exchange(row))
        .findOne();
  }

  /** The one whose answer was sent as a certain message; empty for every other message. */
  public Optional<Exchange> answeredBy(long chat, int message) {
    return handle
        .createQuery(
            """
            SELECT * FROM exchange e
            WHERE e.chat = :chat AND e.at >= :from AND EXISTS (
              SELECT 1 FROM outbox o WHERE o.update_id = e.update_id AND o.message = :message)
            ORDER BY e.id DESC LIMIT 1
            """)
        .bind("chat", chat)
        .bind("message", message)
        .bind("from", oldest())
        .map((row, context) -> exchange(row))
        .findOne();
  }

  /** Forgets what an update brought, as when its question was edited. */
  public void remove(long update) {
    handle.execute("DELETE FROM exchange WHERE update_id = ?", update);
  }

  /**
   * Forgets what a person asked, wherever that was.
   *
   * @return how many were forgotten
   */
  public int forget(long person) {
    return handle.execute("DELETE FROM exchange WHERE person = ?", person);
  }

  /**
   * Forgets those that are too old.
   *
   * @return how many were forgotten
   */
  public int purge() {
    return handle.execute("DELETE FROM exchange WHERE at < ?", oldest());
  }

  private long oldest() {
    return clock.millis() - KEPT.toMillis();
  }

  private static Exchange exchange(ResultSet row) throws SQLException {
    String article = row.getString("article");
    return new Exchange(
        asked(row.getString("asked")),
        article == null
            ? null
            : new Quoted(
                new ArticleId(article),
                row.getInt("revision"),
                new TextSpan(row.getInt("span_start"), row.getInt("span_end"))));
  }

  private static String json(List<Asked> asked) {
    try {
      return JSON.writeValueAsString(asked);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON for what was asked", e);
    }
  }

  private static List<Asked> asked(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<Asked>>() {});
    } catch (JsonProcessingException e) {
      // Not the exception's own message, which repeats a reader's words.
      throw new StoreException("Not the JSON of questions: " + e.getClass().getSimpleName());
    }
  }
}
