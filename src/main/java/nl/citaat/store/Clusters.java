package nl.citaat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Cluster.State;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The questions in trouble, put together where they are alike. A question is there for as long as
 * the log has it, and a cluster for as long as it has a question.
 */
public final class Clusters {

  private final Handle handle;
  private final Clock clock;

  Clusters(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * By what questions are compared with those of a cluster.
   *
   * @param terms those of its oldest question
   */
  public record Leader(long cluster, Language language, Set<String> terms) {

    public Leader {
      terms = Set.copyOf(terms);
    }
  }

  /** Where a quote stands: its place in a revision. */
  public record Place(ArticleId article, int revision, TextSpan span) {}

  /**
   * The questions in trouble that are in no cluster, or that got into trouble again since theirs
   * was done; the oldest first.
   *
   * @param limit how many at most
   */
  public List<TroubledQuestion> loose(int limit) {
    return handle
        .createQuery(
            """
            SELECT t.* FROM trouble t
            LEFT JOIN clustered m ON m.question = t.id LEFT JOIN cluster c ON c.id = m.cluster
            WHERE m.question IS NULL OR (c.state = 'DONE' AND t.last_at > c.changed_at)
            ORDER BY t.id LIMIT :limit
            """)
        .bind("limit", limit)
        .map((row, context) -> question(row))
        .list();
  }

  /** What clusters are compared by that take further questions. */
  public List<Leader> leaders() {
    return handle
        .createQuery(
            """
            SELECT m.cluster, m.terms, q.language
            FROM clustered m JOIN question q ON q.id = m.question
            WHERE m.question IN (
              SELECT min(n.question) FROM clustered n JOIN cluster c ON c.id = n.cluster
              WHERE c.state <> 'DONE' GROUP BY n.cluster)
            ORDER BY m.cluster
            """)
        .map(
            (row, context) ->
                new Leader(
                    row.getLong("cluster"),
                    language(row),
                    Set.of(row.getString("terms").split(" "))))
        .list();
  }

  /**
   * Begins a cluster with a question.
   *
   * @return its number
   */
  public long begin(long question, Set<String> terms) {
    long cluster =
        handle
            .createQuery(
                "INSERT INTO cluster (state, changed_at) VALUES ('OPEN', :now) RETURNING id")
            .bind("now", clock.millis())
            .mapTo(Long.class)
            .one();
    put(cluster, question, terms);
    return cluster;
  }

  /**
   * Puts a question into a cluster, and out of the one it was in.
   *
   * @param terms by which it is compared with others: words without spaces, at least one
   */
  public void put(long cluster, long question, Set<String> terms) {
    handle.execute("DELETE FROM clustered WHERE question = ?", question);
    handle.execute(
        "INSERT INTO clustered (question, cluster, terms) VALUES (?, ?, ?)",
        question,
        cluster,
        String.join(" ", terms));
  }

  /**
   * The clusters that wait for a moderator, those with the most questions first, then the oldest.
   *
   * @param besides a further one that is among them whatever became of it; 0 for none
   */
  public List<Cluster> open(long besides) {
    return handle
        .createQuery(
            """
            SELECT c.id, c.state, c.person, count(*) AS questions, sum(t.unanswered) AS unanswered,
              sum(t.disliked) AS disliked, sum(t.reported) AS reported, min(t.at) AS since
            FROM cluster c JOIN clustered m ON m.cluster = c.id JOIN trouble t ON t.id = m.question
            WHERE c.state = 'OPEN' OR c.id = :besides
            GROUP BY c.id ORDER BY questions DESC, c.id
            """)
        .bind("besides", besides)
        .map((row, context) -> cluster(row))
        .list();
  }

  /** The questions of a cluster that are in trouble, the latest first. */
  public List<TroubledQuestion> questions(long cluster) {
    return handle
        .createQuery(
            """
            SELECT t.* FROM clustered m JOIN trouble t ON t.id = m.question
            WHERE m.cluster = :cluster ORDER BY t.id DESC
            """)
        .bind("cluster", cluster)
        .map((row, context) -> question(row))
        .list();
  }

  /**
   * The first quote of the last answer in a cluster that readers report, or else dislike; empty
   * when there is none.
   */
  public Optional<Place> doubted(long cluster) {
    return handle
        .createQuery(
            """
            SELECT u.article, u.revision, u.span_start, u.span_end
            FROM clustered m JOIN trouble t ON t.id = m.question
            JOIN answer a ON a.question = t.id JOIN answer_quote u ON u.answer = a.id
            WHERE m.cluster = :cluster AND u.ordinal = 0
            ORDER BY t.reported > 0 DESC, t.id DESC LIMIT 1
            """)
        .bind("cluster", cluster)
        .map((row, context) -> place(row))
        .findOne();
  }

  /**
   * Gives an open cluster that nobody has to a moderator.
   *
   * @return whether it is theirs now; false when it is somebody else's, or not open
   */
  public boolean take(long cluster, long person) {
    return handle.execute(
            """
            UPDATE cluster SET person = ?
            WHERE id = ? AND state = 'OPEN' AND coalesce(person, ?) = ?
            """,
            person,
            cluster,
            person,
            person)
        > 0;
  }

  /** Takes a cluster from a moderator who has it; no effect when that one has not. */
  public void release(long cluster, long person) {
    handle.execute("UPDATE cluster SET person = NULL WHERE id = ? AND person = ?", cluster, person);
  }

  /**
   * Closes an open cluster, whoever has it.
   *
   * @return whether it was open
   */
  public boolean close(long cluster, State state) {
    return handle.execute(
            "UPDATE cluster SET state = ?, changed_at = ? WHERE id = ? AND state = 'OPEN'",
            state.name(),
            clock.millis(),
            cluster)
        > 0;
  }

  private static Cluster cluster(ResultSet row) throws SQLException {
    return new Cluster(
        row.getLong("id"),
        State.valueOf(row.getString("state")),
        taker(row),
        row.getInt("questions"),
        row.getInt("unanswered"),
        row.getInt("disliked"),
        row.getInt("reported"),
        Instant.ofEpochMilli(row.getLong("since")));
  }

  private static @Nullable Long taker(ResultSet row) throws SQLException {
    return Columns.parsed(row, "person", Long::valueOf);
  }

  private static TroubledQuestion question(ResultSet row) throws SQLException {
    return new TroubledQuestion(
        row.getLong("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        language(row),
        row.getString("question"));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        new ArticleId(row.getString("article")),
        row.getInt("revision"),
        new TextSpan(row.getInt("span_start"), row.getInt("span_end")));
  }

  private static Language language(ResultSet row) throws SQLException {
    return Language.ofTag(row.getString("language")).orElseThrow();
  }
}
