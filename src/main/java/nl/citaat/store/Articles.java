package nl.citaat.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.article.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Articles with all their revisions, which are never changed or deleted. Each step on an article
 * gives it the next change number of the whole store.
 */
public final class Articles {

  private static final String ARTICLES =
      "SELECT * FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision ";

  private final Handle handle;
  private final Clock clock;

  Articles(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** An article as it stands, retracted or not; empty when there is none of that id. */
  public Optional<Article> find(ArticleId id) {
    return one(handle.createQuery(ARTICLES + "WHERE a.id = :id").bind("id", id.value()));
  }

  /** The number of the current revision of a published article; empty for all others. */
  public OptionalInt published(ArticleId id) {
    return handle
        .createQuery("SELECT revision FROM article WHERE id = :id AND status = 'PUBLISHED'")
        .bind("id", id.value())
        .mapTo(Integer.class)
        .findOne()
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /** A revision, current or not; empty when there is none of that number. */
  public Optional<Revision> revision(ArticleId id, int number) {
    return handle
        .createQuery("SELECT * FROM revision WHERE article = :id AND number = :number")
        .bind("id", id.value())
        .bind("number", number)
        .map((row, context) -> revision(row))
        .findOne();
  }

  /** The article that has or once had a public page; of several the one changed last. */
  public Optional<ArticleId> byUrl(URI url) {
    return handle
        .createQuery(
            """
            SELECT a.id FROM revision r JOIN article a ON a.id = r.article
            WHERE r.url = :url ORDER BY a.change DESC LIMIT 1
            """)
        .bind("url", url.toString())
        .map((row, context) -> new ArticleId(row.getString("id")))
        .findOne();
  }

  /**
   * The articles whose last step came after a change number, in the order of those steps; retracted
   * ones too.
   *
   * @param limit how many at most
   */
  public List<Article> changedSince(long change, int limit) {
    return list(
        handle
            .createQuery(ARTICLES + "WHERE a.change > :change ORDER BY a.change LIMIT :limit")
            .bind("change", change)
            .bind("limit", limit));
  }

  /** The change number of the last step on any article; 0 without any. */
  public long lastChange() {
    return handle
        .createQuery("SELECT coalesce(max(change), 0) FROM article")
        .mapTo(Long.class)
        .one();
  }

  /**
   * Published articles, the latest day of publication first; those of an unknown day come last.
   *
   * @param limit how many at most
   * @param offset how many to pass over
   */
  public List<Article> latest(int limit, int offset) {
    return list(
        handle
            // CROSS JOIN makes SQLite walk the revisions by day instead of sorting all articles.
            .createQuery(
                """
                SELECT * FROM revision r CROSS JOIN article a
                WHERE a.id = r.article AND a.revision = r.number AND a.status = 'PUBLISHED'
                ORDER BY r.published DESC NULLS LAST, r.published_at DESC NULLS LAST, a.id
                LIMIT :limit OFFSET :offset
                """)
            .bind("limit", limit)
            .bind("offset", offset));
  }

  /**
   * Published articles of a stretch of days, the latest first.
   *
   * @param first the first day of publication
   * @param last the last one
   * @param limit how many at most
   */
  public List<Article> between(LocalDate first, LocalDate last, int limit) {
    return list(
        handle
            .createQuery(
                ARTICLES
                    + """
                    WHERE r.published BETWEEN :first AND :last AND a.status = 'PUBLISHED'
                    ORDER BY r.published DESC, r.published_at DESC NULLS LAST, a.id
                    LIMIT :limit
                    """)
            .bind("first", first.toString())
            .bind("last", last.toString())
            .bind("limit", limit));
  }

  /** Published articles of the latest day that has any, as above; empty when no day is known. */
  public List<Article> ofLatestDay(int limit) {
    return latest(1, 0).stream()
        .map(article -> article.current().story().published())
        .filter(Objects::nonNull)
        .flatMap(day -> between(day, day, limit).stream())
        .toList();
  }

  /** All articles by id, retracted ones too. */
  public List<Article> all() {
    return list(handle.createQuery(ARTICLES + "ORDER BY a.id"));
  }

  /** The ids of all articles, retracted ones too. */
  public List<ArticleId> ids() {
    return handle
        .createQuery("SELECT id FROM article ORDER BY id")
        .map((row, context) -> new ArticleId(row.getString("id")))
        .list();
  }

  /** The number of articles, retracted ones too. */
  public int count() {
    return handle.createQuery("SELECT count(*) FROM article").mapTo(Integer.class).one();
  }

  /**
   * Stores a story as the first or next revision of an article, which is published by it. Whether
   * the story differs from the current one is for the caller to know.
   *
   * @return the article as stored
   * @throws IllegalArgumentException if the title or body holds half of a surrogate pair, which
   *     cannot be stored
   */
  public Article save(ArticleId id, Story story) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(story.title() + story.body())) {
      throw new IllegalArgumentException("Half of a surrogate pair in " + id);
    }
    long change = lastChange() + 1;
    handle.execute(
        """
        INSERT INTO article (id, revision, status, change) VALUES (?, 1, 'PUBLISHED', ?)
        ON CONFLICT (id) DO UPDATE
        SET revision = article.revision + 1, status = excluded.status, change = excluded.change
        """,
        id.value(),
        change);
    addRevision(id, story);
    return find(id).orElseThrow();
  }

  private void addRevision(ArticleId id, Story story) {
    handle
        .createUpdate(
            """
            INSERT INTO revision (article, number, title, body, blocks, outlet, author, url,
              published, published_at, language, tags, recorded_at)
            SELECT id, revision, :title, :body, :blocks, :outlet, :author, :url,
              :published, :published_at, :language, :tags, :now
            FROM article WHERE id = :id
            """)
        .bindMap(StoredStory.columns(story))
        .bind("now", clock.millis())
        .bind("id", id.value())
        .execute();
  }

  /**
   * Publishes or retracts an article; a step also when it has that status already.
   *
   * @return the article as stored
   * @throws StoreException if there is no such article
   */
  public Article setStatus(ArticleId id, Status status) {
    int changed =
        handle.execute(
            "UPDATE article SET status = ?, change = ? WHERE id = ?",
            status.name(),
            lastChange() + 1,
            id.value());
    if (changed == 0) {
      throw new StoreException("There is no article " + id + ": look its id up with 'articles'");
    }
    return find(id).orElseThrow();
  }

  private static Optional<Article> one(Query query) {
    return query.map((row, context) -> article(row)).findOne();
  }

  private static List<Article> list(Query query) {
    return query.map((row, context) -> article(row)).list();
  }

  static Article article(ResultSet row) throws SQLException {
    return new Article(
        new ArticleId(row.getString("id")),
        revision(row),
        Status.valueOf(row.getString("status")),
        row.getLong("change"));
  }

  static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        new ArticleId(row.getString("article")),
        row.getInt("number"),
        StoredStory.read(row),
        Instant.ofEpochMilli(row.getLong("recorded_at")));
  }
}
