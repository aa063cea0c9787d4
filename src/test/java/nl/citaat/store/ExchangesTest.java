package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Exchange.Asked;
import nl.citaat.store.Exchange.Quoted;
import nl.citaat.store.Exchanges.Speaker;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangesTest {

  private static final ArticleId A = new ArticleId("a");
  private static final long GROUP = -5;
  private static final Speaker ANNA = new Speaker(GROUP, null, 101L);
  private static final Speaker BRAM = new Speaker(GROUP, null, 102L);
  private static final Speaker NOBODY = new Speaker(GROUP, null, null);

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
    store.write(session -> session.articles().save(A, Stories.plain("One")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void write(Consumer<Session> work) {
    store.write(
        session -> {
          work.accept(session);
          return null;
        });
  }

  private void add(long update, Speaker speaker, Exchange exchange) {
    write(session -> session.exchanges().add(update, speaker, exchange));
  }

  private Optional<Exchange> last(Speaker speaker) {
    return store.read(session -> session.exchanges().last(speaker));
  }

  private Optional<Exchange> answeredBy(long chat, int message) {
    return store.read(session -> session.exchanges().answeredBy(chat, message));
  }

  private static Exchange exchange(String question) {
    return new Exchange(
        List.of(
            new Asked("Wie won?", "Anna’s \"team\"", null),
            new Asked(question, null, new Quoted(A, 1, new TextSpan(0, 1)))),
        new Quoted(A, 1, new TextSpan(2, 9)));
  }

  private static Exchange unanswered(String question) {
    return new Exchange(List.of(new Asked(question, null, null)), null);
  }

  /** Sends the answer to an update as a message. */
  private void send(long update, long chat, int message) {
    write(
        session ->
            session.outbox().add(new Delivery(update, 0, chat, Delivery.Kind.ANSWER, 0, "{}")));
    OutboxRow row =
        store.read(session -> session.outbox().due(clock.instant(), 9)).stream()
            .filter(due -> due.delivery().chat() == chat)
            .findFirst()
            .orElseThrow();
    write(session -> session.outbox().sending(row.id()));
    write(session -> session.outbox().sent(row.id(), message));
  }

  @Test
  void theLastExchangeOfASpeakerComesBackAsItWasAlsoAfterARestart() {
    add(1, ANNA, unanswered("Waar?"));
    add(2, ANNA, exchange("En wanneer?"));
    store.close();
    store = Store.open(folder, clock);
    assertThat(last(ANNA)).contains(exchange("En wanneer?"));
    add(3, ANNA, unanswered("Hoe?"));
    assertThat(last(ANNA)).contains(unanswered("Hoe?"));
  }

  @Test
  void peopleChatsAndTopicsAreToldApart() {
    add(1, ANNA, unanswered("one"));
    add(2, BRAM, unanswered("two"));
    add(3, new Speaker(GROUP, 7, 101L), unanswered("three"));
    add(4, new Speaker(101, null, 101L), unanswered("four"));
    assertThat(last(ANNA)).contains(unanswered("one"));
    assertThat(last(BRAM)).contains(unanswered("two"));
    assertThat(last(new Speaker(GROUP, 7, 101L))).contains(unanswered("three"));
    assertThat(last(new Speaker(101, null, 101L))).contains(unanswered("four"));
    assertThat(last(new Speaker(GROUP, 8, 101L))).isEmpty();
  }

  @Test
  void whoCannotBeToldFromOthersHasNoLastExchangeButAnAnswerToReplyTo() {
    add(1, NOBODY, unanswered("one"));
    send(1, GROUP, 50);
    assertThat(last(NOBODY)).isEmpty();
    assertThat(answeredBy(GROUP, 50)).contains(unanswered("one"));
  }

  @Test
  void anExchangeIsFoundByTheMessageThatAnswered() {
    add(1, ANNA, exchange("one"));
    send(1, GROUP, 50);
    add(2, ANNA, exchange("two"));
    send(2, GROUP, 51);
    assertThat(answeredBy(GROUP, 50)).contains(exchange("one"));
    assertThat(answeredBy(GROUP, 51)).contains(exchange("two"));
    assertThat(answeredBy(GROUP, 52)).isEmpty();
    assertThat(answeredBy(101, 50)).isEmpty();
  }

  @Test
  void afterHalfAnHourNothingIsGiven() {
    add(1, ANNA, exchange("one"));
    send(1, GROUP, 50);
    clock.advance(Exchanges.KEPT);
    assertThat(last(ANNA)).isPresent();
    assertThat(answeredBy(GROUP, 50)).isPresent();
    clock.advance(Duration.ofMillis(1));
    assertThat(last(ANNA)).isEmpty();
    assertThat(answeredBy(GROUP, 50)).isEmpty();
  }

  @Test
  void whatIsTooOldIsForgottenWhenAnotherIsAdded() throws SQLException {
    add(1, ANNA, exchange("one"));
    clock.advance(Duration.ofMinutes(20));
    add(2, ANNA, exchange("two"));
    clock.advance(Duration.ofMinutes(20));
    add(3, BRAM, exchange("three"));
    assertThat(rows()).isEqualTo("2");
    clock.advance(Duration.ofMinutes(31));
    int purged = store.write(session -> session.exchanges().purge());
    assertThat(purged).isEqualTo(2);
  }

  private @Nullable String rows() throws SQLException {
    return ByHand.ask(folder, "SELECT count(*) FROM exchange");
  }

  @Test
  void aPersonsQuestionsAreForgottenEverywhere() {
    add(1, ANNA, exchange("one"));
    add(2, new Speaker(101, null, 101L), exchange("two"));
    add(3, BRAM, exchange("three"));
    write(session -> session.exchanges().forget(101));
    assertThat(last(ANNA)).isEmpty();
    assertThat(last(new Speaker(101, null, 101L))).isEmpty();
    assertThat(last(BRAM)).contains(exchange("three"));
  }

  @Test
  void aChatThatMovesTakesItsExchangesWithItButNotTheNumbersOfItsMessages() throws SQLException {
    add(1, ANNA, exchange("one"));
    send(1, GROUP, 50);
    write(session -> session.chats().migrate(GROUP, -100));
    assertThat(last(ANNA)).isEmpty();
    assertThat(last(new Speaker(-100, ANNA.topic(), ANNA.person()))).contains(exchange("one"));
    assertThat(answeredBy(-100, 50)).isEmpty();
    assertThat(rows()).isEqualTo("1");
  }

  @Test
  void whatWasAskedBeforeAnUpdateIsKnownThoughMoreWasAskedSince() {
    add(1, ANNA, exchange("one"));
    add(2, ANNA, exchange("two"));
    add(3, ANNA, exchange("three"));
    assertThat(before(2)).contains(exchange("one"));
    assertThat(before(1)).isEmpty();
    write(session -> session.exchanges().remove(1));
    assertThat(before(2)).isEmpty();
    assertThat(last(ANNA)).contains(exchange("three"));
  }

  private Optional<Exchange> before(long update) {
    return store.read(session -> session.exchanges().lastBefore(ANNA, update));
  }

  @Test
  void aQuoteOfNoRevisionIsRefused() {
    Exchange wrong =
        new Exchange(
            List.of(new Asked("secret?", null, null)), new Quoted(A, 2, new TextSpan(0, 1)));
    assertThatThrownBy(() -> add(1, ANNA, wrong))
        .isInstanceOf(StoreException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void anExchangeWithoutAQuestionIsRefused() {
    assertThatThrownBy(() -> new Exchange(List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
