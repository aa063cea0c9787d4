package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.citaat.store.LoggedQuestion.Outcome;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept of people, part by part; the schema as a whole is tried with a whole conversation.
 */
class TracesTest {

  private static final long ANNA = 7101;
  private static final long BRAM = 7102;
  private static final Forgotten NOTHING = new Forgotten(0, 0, 0, 0, 0, 0, 0, 0);

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private <T> T write(Function<Session, T> work) {
    return store.write(work);
  }

  private void asks(@Nullable Long reader) {
    Duration took = Duration.ofNanos(4_900_000);
    LoggedQuestion asked =
        new LoggedQuestion("PRIVATE", reader, Language.EN, "who won?", Outcome.REFUSED, null, took);
    write(
        session -> {
          session.questions().add(asked);
          return asked;
        });
  }

  private void chooses(long person) {
    write(
        session -> {
          session.chats().setLanguage(person, Language.NL);
          return person;
        });
  }

  private String ask(String sql) throws SQLException {
    return ByHand.ask(folder, sql);
  }

  @Test
  void theLogHoldsAHashInPlaceOfTheReader() throws SQLException {
    asks(ANNA);
    assertThat(
            ask(
                "SELECT concat_ws('|', at, chat_kind, language, question, outcome, article,"
                    + " took_ms) FROM question"))
        .isEqualTo(clock.millis() + "|PRIVATE|en|who won?|REFUSED|4");
    assertThat(ask("SELECT reader FROM question")).matches("[0-9a-f]{64}");
    assertThatThrownBy(() -> ByHand.run(folder, "UPDATE question SET question = ''"))
        .hasMessageContaining("never changed");
  }

  @Test
  void onesOwnQuestionsAreForgottenAlsoAfterARestartAndNobodyElses() throws SQLException {
    asks(ANNA);
    asks(ANNA);
    asks(BRAM);
    asks(null);
    store.close();
    open();
    assertThat(forget(ANNA)).isEqualTo(new Forgotten(2, 0, 0, 0, 0, 0, 0, 0));
    assertThat(forget(ANNA)).isEqualTo(NOTHING);
    assertThat(ask("SELECT count(*) FROM question")).isEqualTo("2");
  }

  private int purge() {
    return write(session -> session.traces().purge());
  }

  private Forgotten forget(long person) {
    return write(session -> session.traces().forget(person));
  }

  @Test
  void updatesThatWereSetAsideLoseTheirContentWhereTheyNameOne() throws SQLException {
    arrives(1, "{\"message\":{\"from\":{\"id\":7101}}}");
    arrives(
        2, "{\"message\":{\"from\":{\"id\":7102},\"reply_to_message\":{\"from\":{\"id\":7101}}}}");
    arrives(3, "{\"message\":{\"from\":{\"id\":7102},\"text\":\"7101\"}}");
    arrives(4, "no JSON");
    assertThat(forget(ANNA)).isEqualTo(new Forgotten(0, 0, 0, 0, 2, 0, 0, 0));
    assertThat(ask("SELECT group_concat(update_id) FROM inbox WHERE json IS NULL"))
        .isEqualTo("1,2");
    Map<Long, String> aside = store.read(session -> session.inbox().aside());
    assertThat(aside).hasSize(4);
  }

  private void arrives(long update, String json) {
    write(
        session -> {
          session.inbox().add(List.of(new Update(update, json)));
          return session.inbox().setAside(update, "on purpose");
        });
  }

  @Test
  void whatIsBeingSentIsForgottenAtTheEndOfThat() {
    Delivery first = new Delivery(1L, 0, ANNA, Delivery.Kind.ANSWER, 0, "{}");
    Delivery second = new Delivery(2L, 0, ANNA, Delivery.Kind.ANSWER, 0, "{}");
    write(session -> session.outbox().add(first) && session.outbox().add(second));
    step(session -> session.outbox().sending(1));
    assertThat(forget(ANNA)).isEqualTo(new Forgotten(0, 0, 0, 0, 2, 0, 0, 0));
    step(session -> assertThat(session.outbox().sent(1, 5)).isFalse());
    Map<OutboxRow.State, Integer> counts = store.read(session -> session.outbox().counts());
    assertThat(counts.values()).containsOnly(0);
  }

  private void step(Consumer<Session> step) {
    write(
        session -> {
          step.accept(session);
          return "";
        });
  }

  @Test
  void whatIsOldIsPurgedAndWhoIsStillThereKeepsTheirLanguage() throws SQLException {
    asks(ANNA);
    chooses(ANNA);
    chooses(BRAM);
    chooses(-5);
    clock.advance(Traces.KEPT);
    step(session -> session.chats().seen(BRAM));
    assertThat(purge()).isZero();
    clock.advance(Duration.ofMillis(1));
    assertThat(purge()).isEqualTo(2);
    assertThat(ask("SELECT group_concat(id) FROM chat")).isEqualTo("-5,7102");
  }

  @Test
  void updatesThatWaitForEverAreForgotten() {
    write(session -> session.inbox().add(List.of(new Update(1, "{}"))));
    clock.advance(Traces.KEPT.plusMillis(1));
    write(session -> session.inbox().add(List.of(new Update(2, "{}"))));
    assertThat(purge()).isEqualTo(1);
    List<Update> pending = store.read(session -> session.inbox().pending());
    assertThat(pending).containsExactly(new Update(2, "{}"));
  }
}
