package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Talks with the bot in all ways that leave something behind, and looks for that in every row of
 * every table, also in tables that a later schema has.
 */
class TracesOfAReaderTest {

  private static final String ANNA = "7100200300";
  private static final String BRAM = "7100200301";
  private static final String WORD = "zonnebloemkwestie";

  /** What the newspaper and its staff wrote, and the database's own. */
  private static final Set<String> NOT_OF_READERS =
      Set.of("article", "revision", "origin", "audit", "told", "alert_progress", "sqlite_sequence");

  @TempDir private Path data;
  private Conversation conversation;

  @BeforeEach
  void talk() {
    conversation = new Conversation(data);
    play(
        "clock 2024-05-01T09:00:00Z",
        "person anna " + ANNA + " en",
        "person bram " + BRAM + " en",
        "anna: who halted airstrikes?",
        "anna presses 👍",
        "anna presses Report",
        "anna presses Context",
        "anna: who wrote the " + WORD + "?",
        "anna in group to bot: /ask Who is Sjojgeo of the " + WORD + "?",
        "anna: /language nl",
        "anna: /why",
        "anna: /timeline Aleppo",
        "anna: /alert Aleppo " + WORD,
        "anna: /alert wolf",
        "anna: /subscribe 09:05 UTC " + WORD,
        "anna: /subscribe 09:05 UTC",
        "bram: /alert wolf",
        "publish wolves 2024-05-01 De wolf is terug op de Veluwe.",
        "news",
        "clock 2024-05-01T09:05:00Z",
        "digests",
        "clock 2024-05-01T09:00:00Z",
        "anna inline: the inline " + WORD,
        "anna inline: who halted airstrikes?",
        "anna chooses s_1-0-26-bombardementen-op-aleppo-gestaakt",
        "bram: who halted airstrikes?",
        "bram in group to bot: /ask who halted airstrikes?",
        "bram in group presses 👎",
        "anna in group presses 👎",
        "bram chooses s_1-0-26-bombardementen-op-aleppo-gestaakt",
        "bram: /language nl",
        "break",
        "anna: the other " + WORD,
        "anna in group to bot: /ask the other " + WORD,
        "bram: who won?",
        "restart");
  }

  @AfterEach
  void close() {
    conversation.close();
  }

  private void play(String... steps) {
    for (String step : steps) {
      conversation.play(step);
    }
  }

  @Test
  void nothingIsLeftOfWhoWantsToBeForgottenAndAllOfTheOthers() throws SQLException {
    assertThat(rowsWith(ANNA))
        .containsOnlyKeys(
            "alert",
            "asked",
            "chat",
            "exchange",
            "inbox",
            "ledger",
            "outbox",
            "schedule",
            "sent",
            "told_bundle",
            "waiting");
    assertThat(rowsWith(WORD))
        .containsOnlyKeys("alert", "exchange", "inbox", "question", "schedule", "sent");
    assertThat(rowsWith("inline-")).isEqualTo(Map.of("ledger", 2, "sent", 1));
    Map<String, Integer> others = rowsWith(BRAM);
    assertThat(others)
        .containsOnlyKeys(
            "alert", "asked", "chat", "exchange", "inbox", "ledger", "outbox", "sent", "waiting");
    assertThat(rowsWith("")).containsEntry("alert", 3).containsEntry("alert_told", 2);
    assertThat(rowsWith("")).containsEntry("voice", 3).containsEntry("report", 1);
    play("anna: /forget", "anna presses Ja, wis het");
    assertThat(rowsWith(ANNA)).isEmpty();
    assertThat(rowsWith(WORD)).isEmpty();
    assertThat(rowsWith(BRAM)).isEqualTo(others);
    assertThat(rowsWith("inline-")).isEqualTo(Map.of("ledger", 1));
    assertThat(rowsWith("airstrikes"))
        .isEqualTo(Map.of("answer_quote", 2, "exchange", 2, "question", 2, "sent", 2));
    assertThat(rowsWith("")).containsEntry("voice", 1).doesNotContainKey("report");
    assertThat(rowsWith("")).containsEntry("alert", 1).containsEntry("alert_told", 1);
  }

  @Test
  void nothingButAlertsAndSubscriptionsIsLeftAfterThirtyDays() throws SQLException {
    play("clock 2024-05-31T09:00:00Z", "tidy");
    assertThat(rowsWith("").keySet()).contains("chat", "ledger", "outbox", "question");
    assertThat(rowsWith(WORD)).containsOnlyKeys("alert", "question", "schedule", "sent");
    play("clock 2024-05-31T09:00:01Z", "tidy");
    assertThat(rowsWith(WORD)).isEqualTo(Map.of("alert", 1, "schedule", 1));
    play("anna: /unsubscribe all");
    play("anna: /alerts", "anna presses Wis 1", "anna presses Wis 1");
    play("bram: /alerts", "bram presses Wis 1");
    play("clock 2024-07-01T09:00:00Z", "tidy");
    assertThat(rowsWith("").keySet()).isSubsetOf(NOT_OF_READERS);
  }

  @Test
  void whoIsStillThereKeepsTheLanguageAlertsAndSubscriptionsOnly() throws SQLException {
    play("clock 2024-05-20T09:00:00Z", "anna in group: just talking");
    play("clock 2024-06-15T09:00:00Z", "tidy");
    assertThat(rowsWith(ANNA)).isEqualTo(Map.of("alert", 2, "chat", 1, "schedule", 2));
    assertThat(rowsWith(BRAM)).isEqualTo(Map.of("alert", 1, "chat", 1));
  }

  /** By table, how many rows have a value that contains something. */
  private Map<String, Integer> rowsWith(String part) throws SQLException {
    Map<String, Integer> found = new TreeMap<>();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("citaat.db"))) {
      for (String table :
          values(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        long rows =
            values(connection, "SELECT * FROM " + table).stream()
                .filter(row -> row.contains(part))
                .count();
        if (rows > 0) {
          found.put(table, (int) rows);
        }
      }
    }
    return found;
  }

  /** The values of each row on a line. */
  private static List<String> values(Connection connection, String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        all.add(String.join("|", row));
      }
    }
    return all;
  }
}
