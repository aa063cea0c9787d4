package nl.citaat.store;

import java.time.LocalDate;
import java.util.List;
import nl.citaat.article.Article;
import org.jdbi.v3.core.Handle;

/** The topics of the newspaper: the tags of its published articles as they stand now. */
public final class Topics {

  private static final String PUBLISHED =
      "a.id = r.article AND a.revision = r.number AND a.status = 'PUBLISHED'";

  private final Handle handle;

  Topics(Handle handle) {
    this.handle = handle;
  }

  /**
   * A topic.
   *
   * @param articles how many published articles have it, at least one
   */
  public record Topic(String name, int articles) {}

  /** All topics, the one of the latest article first, then the one of more articles. */
  public List<Topic> all() {
    return handle
        .createQuery(
            """
            SELECT t.value AS name, count(DISTINCT a.id) AS articles
            FROM article a JOIN revision r ON %s, json_each(r.tags) t
            GROUP BY t.value
            ORDER BY max(r.published) DESC NULLS LAST, count(DISTINCT a.id) DESC, t.value
            """
                .formatted(PUBLISHED))
        .map((row, context) -> new Topic(row.getString("name"), row.getInt("articles")))
        .list();
  }

  /**
   * The topics of the articles of a stretch of days, those of the most articles first, then by
   * name; counted are the articles of these days.
   *
   * @param first the first day of publication
   * @param last the last one
   */
  public List<Topic> between(LocalDate first, LocalDate last) {
    return handle
        .createQuery(
            """
            SELECT t.value AS name, count(DISTINCT a.id) AS articles
            FROM article a JOIN revision r ON %s, json_each(r.tags) t
            WHERE r.published BETWEEN :first AND :last
            GROUP BY t.value
            ORDER BY count(DISTINCT a.id) DESC, t.value
            """
                .formatted(PUBLISHED))
        .bind("first", first.toString())
        .bind("last", last.toString())
        .map((row, context) -> new Topic(row.getString("name"), row.getInt("articles")))
        .list();
  }

  /**
   * The published articles with a topic, in the order of {@link Articles#latest}.
   *
   * @param limit how many at most
   * @param offset how many to pass over
   */
  public List<Article> articles(String topic, int limit, int offset) {
    return handle
        .createQuery(
            """
            SELECT * FROM revision r CROSS JOIN article a
            WHERE %s AND EXISTS (SELECT 1 FROM json_each(r.tags) t WHERE t.value = :topic)
            ORDER BY r.published DESC NULLS LAST, r.published_at DESC NULLS LAST, a.id
            LIMIT :limit OFFSET :offset
            """
                .formatted(PUBLISHED))
        .bind("topic", topic)
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> Articles.article(row))
        .list();
  }
}
