package nl.citaat.store;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import org.jdbi.v3.core.Handle;

/**
 * Which stories the alerts were told of. A story goes by the name of the article that was the first
 * to tell it.
 */
public final class Told {

  private final Handle handle;
  private final Clock clock;

  Told(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** How an alert is told of a story. */
  public enum How {
    /** In a message of its own. */
    MESSAGE,
    /** Not yet: it waits for a line that tells how many there were. */
    WAITING,
    /** In a line that told how many there were. */
    LINE
  }

  /**
   * Notes which story an article tells; said again, it has no effect.
   *
   * @param first the article that was the first to tell it, which can be itself
   */
  public void addStory(ArticleId article, ArticleId first) {
    handle.execute(
        "INSERT INTO alert_story (article, first, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        article.value(),
        first.value(),
        clock.millis());
  }

  /** The article that was the first to tell the story of an article; empty when none is noted. */
  public Optional<ArticleId> story(ArticleId article) {
    return handle
        .createQuery("SELECT first FROM alert_story WHERE article = :article")
        .bind("article", article.value())
        .mapTo(String.class)
        .findOne()
        .map(ArticleId::new);
  }

  /**
   * The articles of the stories that were first told after a moment, oldest first, each with the
   * first one of its story.
   */
  public Map<ArticleId, ArticleId> stories(Instant since) {
    Map<ArticleId, ArticleId> stories = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT s.article, s.first FROM alert_story s JOIN alert_story f ON f.article = s.first
            WHERE s.at > :since AND f.at > :since ORDER BY s.at, s.article
            """)
        .bind("since", since.toEpochMilli())
        .map(
            (row, context) ->
                Map.entry(
                    new ArticleId(row.getString("article")), new ArticleId(row.getString("first"))))
        .forEach(entry -> stories.put(entry.getKey(), entry.getValue()));
    return stories;
  }

  /** Whether any alert of a chat has been told of a story, or is going to be. */
  public boolean has(long chat, ArticleId story) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT 1 FROM alert a JOIN alert_told t ON t.alert = a.id
              WHERE a.chat = :chat AND t.story = :story)
            """)
        .bind("chat", chat)
        .bind("story", story.value())
        .mapTo(Boolean.class)
        .one();
  }

  /** Notes that an alert is told of a story; one that is noted already stays as it is. */
  public void add(long alert, ArticleId story, How how) {
    handle.execute(
        "INSERT INTO alert_told (alert, story, how, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        alert,
        story.value(),
        how.name(),
        clock.millis());
  }

  /** How many stories a chat was told of in messages after a moment. */
  public int messages(long chat, Instant since) {
    return handle
        .createQuery(
            """
            SELECT count(DISTINCT t.story) FROM alert a JOIN alert_told t ON t.alert = a.id
            WHERE a.chat = :chat AND t.how = 'MESSAGE' AND t.at > :since
            """)
        .bind("chat", chat)
        .bind("since", since.toEpochMilli())
        .mapTo(Integer.class)
        .one();
  }

  /** The chats for which stories wait for a line, and that can be written to. */
  public List<Long> waiting() {
    return handle
        .createQuery(
            """
            SELECT DISTINCT a.chat FROM alert_told t JOIN alert a ON a.id = t.alert
            WHERE t.how = 'WAITING' AND a.chat NOT IN (SELECT id FROM chat WHERE active = 0)
            ORDER BY a.chat
            """)
        .mapTo(Long.class)
        .list();
  }

  /**
   * Takes the stories of a chat that wait for a line.
   *
   * @return by alert, how many there were
   */
  public Map<Long, Integer> take(long chat) {
    Map<Long, Integer> waiting = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT t.alert, count(*) AS n FROM alert_told t JOIN alert a ON a.id = t.alert
            WHERE a.chat = :chat AND t.how = 'WAITING' GROUP BY t.alert ORDER BY t.alert
            """)
        .bind("chat", chat)
        .map((row, context) -> Map.entry(row.getLong("alert"), row.getInt("n")))
        .forEach(entry -> waiting.put(entry.getKey(), entry.getValue()));
    waiting
        .keySet()
        .forEach(
            alert ->
                handle.execute(
                    "UPDATE alert_told SET how = 'LINE' WHERE alert = ? AND how = 'WAITING'",
                    alert));
    return waiting;
  }

  /** By then the articles are too old to be told again. */
  int purge(Instant before) {
    return handle.execute("DELETE FROM alert_told WHERE at < ?", before.toEpochMilli())
        + handle.execute("DELETE FROM alert_story WHERE at < ?", before.toEpochMilli());
  }
}
