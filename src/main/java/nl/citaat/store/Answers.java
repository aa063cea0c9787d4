package nl.citaat.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.ArticleId;
import nl.citaat.store.GivenAnswer.GivenQuote;
import nl.citaat.store.GivenAnswer.Match;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were given, and what readers think of them. An answer is kept for as long as the
 * question in the log that it answers. Of readers only keyed hashes are kept.
 */
public final class Answers {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int ID_BYTES = 8;

  private final Handle handle;
  private final Clock clock;
  private final ReaderKey key;

  Answers(Handle handle, Clock clock, ReaderKey key) {
    this.handle = handle;
    this.clock = clock;
    this.key = key;
  }

  /**
   * Keeps an answer.
   *
   * @param question the number of the logged question
   * @return the name of the answer: 16 letters and digits that tell nothing and are never given
   *     again
   * @throws StoreException if the question is not there or has an answer, or if a revision is not
   *     there
   */
  public String add(long question, GivenAnswer given) {
    byte[] drawn = new byte[ID_BYTES];
    new SecureRandom().nextBytes(drawn);
    String id = HexFormat.of().formatHex(drawn);
    handle.execute(
        """
        INSERT INTO answer (id, question, chat, language, is_foreign, meant)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        id,
        question,
        place(given.chat()),
        given.language().code(),
        given.foreign() ? 1 : 0,
        given.meant());
    for (int i = 0; i < given.quotes().size(); i++) {
      add(id, i, given.quotes().get(i));
    }
    return id;
  }

  private void add(String answer, int ordinal, GivenQuote quote) {
    TextSpan part = quote.answer();
    handle
        .createUpdate(
            """
            INSERT INTO answer_quote (answer, ordinal, page, article, revision,
              span_start, span_end, answer_start, answer_end, score, matches)
            VALUES (:id, :ordinal, :page, :article, :revision,
              :start, :end, :answerStart, :answerEnd, :score, :matches)
            """)
        .bind("id", answer)
        .bind("ordinal", ordinal)
        .bind("page", quote.page())
        .bind("article", quote.article().value())
        .bind("revision", quote.revision())
        .bind("start", quote.span().start())
        .bind("end", quote.span().end())
        .bind("answerStart", part == null ? null : part.start())
        .bind("answerEnd", part == null ? null : part.end())
        .bind("score", quote.score())
        .bind("matches", json(quote.matches()))
        .execute();
  }

  /**
   * An answer that was given in a chat; empty when it is kept no more, or was given elsewhere: a
   * name that somebody made up opens nobody else's answers.
   */
  public Optional<GivenAnswer> find(String id, long chat) {
    return handle
        .createQuery("SELECT * FROM answer WHERE id = :id AND chat = :chat")
        .bind("id", id)
        .bind("chat", place(chat))
        .map((row, context) -> answer(row, chat))
        .findOne();
  }

  /**
   * Notes what a reader thinks of an answer, in the place of what they thought before. The same
   * once more takes it back.
   *
   * @param id that of an answer that is kept
   * @return whether it stands now; false when it was taken back
   */
  public boolean voice(String id, long reader, boolean good) {
    String hash = key.hash(reader);
    int value = good ? 1 : 0;
    int same =
        handle.execute(
            "DELETE FROM voice WHERE answer = ? AND reader = ? AND good = ?", id, hash, value);
    if (same > 0) {
      return false;
    }
    handle.execute(
        """
        INSERT INTO voice (answer, reader, good, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (answer, reader) DO UPDATE SET good = excluded.good, at = excluded.at
        """,
        id,
        hash,
        value,
        clock.millis());
    return true;
  }

  /**
   * Notes that a reader reports an answer; a second time changes nothing.
   *
   * @param id that of an answer that is kept
   */
  public void report(String id, long reader) {
    handle.execute(
        "INSERT INTO report (answer, reader, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        id,
        key.hash(reader),
        clock.millis());
  }

  /** Forgets what a reader thinks of answers, whoever was given them. */
  int forget(long reader) {
    String hash = key.hash(reader);
    return handle.execute("DELETE FROM voice WHERE reader = ?", hash)
        + handle.execute("DELETE FROM report WHERE reader = ?", hash);
  }

  /** A private chat has the number of its person, who would stand behind the question then. */
  private String place(long chat) {
    return chat < 0 ? Long.toString(chat) : key.hash(chat);
  }

  private GivenAnswer answer(ResultSet row, long chat) throws SQLException {
    return new GivenAnswer(
        chat,
        Language.ofTag(row.getString("language")).orElseThrow(),
        row.getBoolean("is_foreign"),
        row.getString("meant"),
        quotes(row.getString("id")));
  }

  private List<GivenQuote> quotes(String answer) {
    return handle
        .createQuery("SELECT * FROM answer_quote WHERE answer = :answer ORDER BY ordinal")
        .bind("answer", answer)
        .map((row, context) -> quote(row))
        .list();
  }

  private static GivenQuote quote(ResultSet row) throws SQLException {
    return new GivenQuote(
        row.getInt("page"),
        new ArticleId(row.getString("article")),
        row.getInt("revision"),
        new TextSpan(row.getInt("span_start"), row.getInt("span_end")),
        part(row),
        row.getDouble("score"),
        matches(row.getString("matches")));
  }

  private static @Nullable TextSpan part(ResultSet row) throws SQLException {
    Integer start = Columns.parsed(row, "answer_start", Integer::valueOf);
    return start == null ? null : new TextSpan(start, row.getInt("answer_end"));
  }

  private static String json(List<Match> matches) {
    try {
      return JSON.writeValueAsString(matches);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON for matches", e);
    }
  }

  private static List<Match> matches(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<Match>>() {});
    } catch (JsonProcessingException e) {
      // Not the exception's own message, which repeats a reader's words.
      throw new StoreException("Not the JSON of matches: " + e.getClass().getSimpleName());
    }
  }
}
