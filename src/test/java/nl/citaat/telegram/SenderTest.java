package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.bot.OutgoingCodec;
import nl.citaat.store.Delivery;
import nl.citaat.store.Delivery.Kind;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Store;
import nl.citaat.testing.Logged;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

  private static final long ANNA = 101;
  private static final long GROUP = -1005;
  private static final ArticleId ARTICLE = new ArticleId("news");
  private static final Duration LONG = Duration.ofMinutes(6);

  @TempDir private Path data;
  private final TickingClock clock = new TickingClock();
  private final FakeTelegram telegram = new FakeTelegram();
  private Store store;
  private Sender sender;
  private int ordinal;

  @BeforeEach
  void open() {
    store = Store.open(data, clock);
    String body = "It snowed. Nobody fell.";
    Block block = new Block(Block.Kind.PARAGRAPH, new TextSpan(0, body.length()));
    Story story =
        new Story("News", body, List.of(block), Source.UNKNOWN, null, null, Language.EN, List.of());
    store.write(session -> session.articles().save(ARTICLE, story));
    sender = sender(telegram.settings());
  }

  private Sender sender(TelegramSettings settings) {
    return new Sender(
        store, new TelegramGateway(new BotApi(settings, Duration.ofSeconds(30))), clock);
  }

  @AfterEach
  void close() {
    sender.close();
    store.close();
    telegram.close();
  }

  private static Send send(long chat, String text, Shown... shown) {
    return new Send(chat(chat), FormattedText.plain(text), null, List.of(), List.of(shown));
  }

  private static Chat chat(long id) {
    return new Chat(id, id < 0 ? Chat.Kind.GROUP : Chat.Kind.PRIVATE, null);
  }

  private static Shown quote(int start, int end) {
    return new Shown(ARTICLE, 1, new TextSpan(start, end));
  }

  private void put(Kind kind, Outgoing outgoing) {
    int priority = outgoing instanceof AnswerPress ? 0 : 1;
    String payload = new OutgoingCodec().toJson(outgoing);
    put(new Delivery(null, ordinal++, outgoing.chat().id(), kind, priority, payload));
  }

  private void put(Delivery delivery) {
    store.write(session -> session.outbox().add(delivery));
    sender.wake();
  }

  private void answer(Outgoing outgoing) {
    put(Kind.ANSWER, outgoing);
  }

  private int count(State state) {
    return store.read(session -> session.outbox().counts()).getOrDefault(state, 0);
  }

  private void awaitCount(State state, int number) {
    await().until(() -> count(state) == number);
  }

  /** The row that waits for its moment. */
  private OutboxRow waiting() {
    await().until(() -> !telegram.calls("sendmessage").isEmpty());
    awaitCount(State.NEW, 1);
    return waitingRows().getFirst();
  }

  private boolean isActive(long chat) {
    return store.read(session -> session.chats().isActive(chat));
  }

  /** What the ledger knows, as chat, message, start and end. */
  private List<String> ledger() {
    return store
        .read(session -> List.copyOf(session.ledger().showing(ARTICLE, 0, 100).values()))
        .stream()
        .map(q -> q.chat() + " " + q.message() + " " + q.span().start() + "-" + q.span().end())
        .toList();
  }

  private int lastMessage(long chat) {
    return List.copyOf(telegram.shown(chat).keySet()).getLast();
  }

  @Test
  void aMessageThatArrivedIsSentAndItsQuotesAreInTheLedger() {
    sender.start();
    answer(send(ANNA, "“It snowed.” “Nobody fell.”", quote(0, 10), quote(11, 23)));
    awaitCount(State.SENT, 1);
    assertThat(telegram.words(ANNA)).containsExactly("“It snowed.” “Nobody fell.”");
    int number = lastMessage(ANNA);
    assertThat(ledger()).containsExactly("101 " + number + " 0-10", "101 " + number + " 11-23");
  }

  @Test
  void anEditReplacesWhatTheMessageShowed() {
    sender.start();
    answer(send(ANNA, "“It snowed.”", quote(0, 10)));
    awaitCount(State.SENT, 1);
    int number = lastMessage(ANNA);
    Edit edit =
        new Edit(
            chat(ANNA),
            number,
            FormattedText.plain("“Nobody fell.”"),
            List.of(),
            List.of(quote(11, 23)));
    answer(edit);
    awaitCount(State.SENT, 2);
    assertThat(telegram.words(ANNA)).containsExactly("“Nobody fell.”");
    assertThat(ledger()).containsExactly("101 " + number + " 11-23");
    answer(edit);
    awaitCount(State.SENT, 3);
    assertThat(telegram.calls("editmessagetext")).as("none that changes nothing").hasSize(1);
    assertThat(ledger()).containsExactly("101 " + number + " 11-23");
  }

  @Test
  void aChatGetsItsMessagesInOrderWhileAnotherWaitsForAnAnswer() {
    telegram.fail("sendmessage", Fault.HANG);
    answer(send(ANNA, "hanging"));
    sender.start();
    await().until(() -> telegram.faultsLeft() == 0);
    answer(send(ANNA, "behind it"));
    answer(send(GROUP, "one"));
    answer(send(GROUP, "two"));
    answer(send(GROUP, "three"));
    awaitCount(State.SENT, 3);
    assertThat(telegram.words(GROUP)).containsExactly("one", "two", "three");
    assertThat(count(State.SENDING)).isEqualTo(1);
    assertThat(telegram.shown(ANNA)).isEmpty();
  }

  @Test
  void whatWaitedBeforeTheStartIsSent() {
    answer(send(ANNA, "early"));
    sender.start();
    awaitCount(State.SENT, 1);
  }

  @Test
  void aPressIsAnsweredThoughItsChatHasHadItsShareOfMessages() {
    sender.start();
    for (int i = 0; i < 5; i++) {
      answer(send(ANNA, "message " + i));
    }
    awaitCount(State.SENT, 3);
    answer(new AnswerPress(chat(ANNA), "q", "Seen"));
    await().until(() -> !telegram.calls("answercallbackquery").isEmpty());
    assertThat(telegram.shown(ANNA)).hasSizeLessThan(5);
    awaitCount(State.SENT, 6);
  }

  @Test
  void aPauseIsKeptAndEndsByItself() {
    telegram.fail("sendmessage", Fault.tooFast(1));
    sender.start();
    long before = System.nanoTime();
    answer(send(ANNA, "patient"));
    assertThat(waiting().attempts()).isZero();
    awaitCount(State.SENT, 1);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(telegram.words(ANNA)).containsExactly("patient");
  }

  static Stream<Fault> unanswered() {
    return Stream.of(
        Fault.HTTP_500, Fault.HTTP_502, Fault.GARBAGE, Fault.DROP, Fault.LOSE, Fault.CUT);
  }

  @ParameterizedTest
  @MethodSource("unanswered")
  void anAnswerThatMayHaveArrivedIsSentAgain(Fault fault) {
    telegram.fail("sendmessage", fault);
    sender.start();
    answer(send(ANNA, "perhaps", quote(0, 10)));
    assertThat(waiting().maybeRepeated()).isTrue();
    clock.advance(LONG);
    sender.wake();
    awaitCount(State.SENT, 1);
    assertThat(telegram.calls("sendmessage")).hasSize(2);
    assertThat(ledger()).containsExactly("101 " + lastMessage(ANNA) + " 0-10");
  }

  @ParameterizedTest
  @MethodSource("unanswered")
  void aPostThatMayHaveArrivedWaitsForAWord(Fault fault) {
    telegram.fail("sendmessage", fault);
    sender.start();
    put(Kind.POST, send(GROUP, "perhaps"));
    awaitCount(State.UNKNOWN, 1);
    clock.advance(LONG);
    put(Kind.POST, send(GROUP, "next"));
    awaitCount(State.SENT, 1);
    assertThat(telegram.calls("sendmessage")).hasSize(2);
  }

  @Test
  void whatNeverGetsAnAnswerIsGivenUpAfterTenTimes() {
    for (int i = 0; i < 11; i++) {
      telegram.fail("sendmessage", Fault.HTTP_502);
    }
    sender.start();
    answer(send(ANNA, "perhaps"));
    await()
        .until(
            () -> {
              clock.advance(LONG);
              sender.wake();
              return count(State.FAILED) == 1;
            });
    assertThat(telegram.calls("sendmessage")).hasSize(10);
  }

  @Test
  void whatCouldNotBeSentIsSentWhenTheServerIsThere() {
    int port = BotApiTest.freePort();
    sender.close();
    sender = sender(FakeTelegram.settings(port, FakeTelegram.TOKEN));
    sender.start();
    answer(send(ANNA, "late"));
    put(Kind.POST, send(GROUP, "late"));
    for (int i = 0; i < 15; i++) {
      await().until(() -> count(State.NEW) == 2);
      clock.advance(LONG);
      sender.wake();
    }
    try (FakeTelegram later = new FakeTelegram(port)) {
      clock.advance(LONG);
      sender.wake();
      awaitCount(State.SENT, 2);
      assertThat(later.words(ANNA)).containsExactly("late");
      assertThat(later.words(GROUP)).containsExactly("late");
    }
  }

  @Test
  void whatCouldNotBeSentForADayIsGivenUp() {
    sender.close();
    sender = sender(FakeTelegram.settings(BotApiTest.freePort(), FakeTelegram.TOKEN));
    answer(send(ANNA, "too late"));
    clock.advance(Duration.ofHours(25));
    sender.start();
    awaitCount(State.FAILED, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "403 Forbidden: bot was blocked by the user",
        "403 Forbidden: user is deactivated",
        "403 Forbidden: bot was kicked from the supergroup chat",
        "400 Bad Request: chat not found"
      })
  void aChatThatCannotBeReachedIsLeftAlone(String refusal) {
    String[] words = refusal.split(" ", 2);
    telegram.fail("sendmessage", Fault.refusal(Integer.parseInt(words[0]), words[1]));
    answer(send(ANNA, "one"));
    answer(send(ANNA, "two"));
    sender.start();
    awaitCount(State.FAILED, 2);
    answer(send(GROUP, "others"));
    awaitCount(State.SENT, 1);
    assertThat(isActive(ANNA)).isFalse();
    assertThat(isActive(GROUP)).isTrue();
  }

  @Test
  void whatAGroupWasToGetGoesToWhereItMoved() {
    telegram.fail("sendmessage", Fault.movedTo(-1009));
    answer(send(GROUP, "one", quote(0, 10)));
    answer(send(GROUP, "two"));
    sender.start();
    awaitCount(State.SENT, 2);
    assertThat(telegram.words(-1009)).containsExactly("one", "two");
    assertThat(ledger().getFirst()).startsWith("-1009 ");
  }

  @Test
  void whatIsRefusedFailsWithTheReasonAndWithoutItsWordsInTheLog() {
    telegram.fail("sendmessage", Fault.refusal(400, "Bad Request: not enough rights"));
    try (Logged logged = new Logged("nl.citaat")) {
      sender.start();
      answer(send(ANNA, "secret words"));
      awaitCount(State.FAILED, 1);
      assertThat(logged.from(Level.WARN))
          .containsExactly("WARN Outbox row 1 is given up: 400 Bad Request: not enough rights");
      assertThat(logged.everything()).doesNotContain("secret words");
    }
    assertThat(isActive(ANNA)).isTrue();
    answer(send(ANNA, "next"));
    awaitCount(State.SENT, 1);
  }

  @Test
  void whatCameTooLateFailsQuietly() {
    telegram.fail(
        "answercallbackquery",
        Fault.refusal(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid"));
    try (Logged logged = new Logged("nl.citaat")) {
      sender.start();
      answer(new AnswerPress(chat(ANNA), "q", null));
      answer(new Edit(chat(ANNA), 99, FormattedText.plain("gone"), List.of(), List.of()));
      awaitCount(State.FAILED, 2);
      assertThat(logged.from(Level.INFO)).isEmpty();
    }
  }

  @Test
  void whatReplacesAMessageThatWasBeingSentIsAnEditOfIt() {
    telegram.fail("sendmessage", Fault.tooFast(1));
    answer(send(ANNA, "old", quote(0, 10)));
    long row = waitingRows().getFirst().id();
    answer(replacing(row, "new", quote(11, 23)));
    sender.start();
    clock.advance(LONG);
    awaitCount(State.SENT, 2);
    assertThat(telegram.words(ANNA)).containsExactly("new");
    assertThat(ledger()).containsExactly("101 " + lastMessage(ANNA) + " 11-23");
  }

  @Test
  void whatReplacesAMessageThatNeverCameIsANewOne() {
    telegram.fail("sendmessage", Fault.refusal(400, "Bad Request: message is too odd"));
    answer(send(ANNA, "old"));
    long row = waitingRows().getFirst().id();
    answer(replacing(row, "new"));
    answer(replacing(99, "gone"));
    sender.start();
    awaitCount(State.SENT, 2);
    assertThat(telegram.words(ANNA)).containsExactly("new", "gone");
  }

  private static Send replacing(long row, String text, Shown... shown) {
    return new Send(
        chat(ANNA),
        FormattedText.plain(text),
        null,
        List.of(),
        List.of(shown),
        Language.EN,
        false,
        row);
  }

  @Test
  void aTokenThatIsRefusedLosesNothing() {
    telegram.fail("sendmessage", Fault.refusal(401, "Unauthorized"));
    sender.start();
    answer(send(ANNA, "wait"));
    assertThat(waiting().attempts()).isZero();
    clock.advance(LONG);
    sender.wake();
    awaitCount(State.SENT, 1);
  }

  @Test
  void whatCannotBeReadFailsAndHoldsUpNothing() {
    sender.start();
    put(new Delivery(null, 0, ANNA, Kind.ANSWER, 1, "{\"kind\":\"dance\"}"));
    put(new Delivery(null, 1, ANNA, Kind.ANSWER, 1, new OutgoingCodec().toJson(send(ANNA, ""))));
    answer(send(ANNA, "next"));
    awaitCount(State.SENT, 1);
    assertThat(count(State.FAILED)).isEqualTo(2);
  }

  @Test
  void whatWasUnderWayWhenTheLastProcessEndedIsSentAgainOrWaits() {
    answer(send(ANNA, "answer"));
    put(Kind.POST, send(GROUP, "post"));
    store.write(
        session -> {
          session.outbox().sending(1);
          session.outbox().sending(2);
          return null;
        });
    sender.start();
    awaitCount(State.SENT, 1);
    assertThat(count(State.UNKNOWN)).isEqualTo(1);
    assertThat(telegram.words(ANNA)).containsExactly("answer");
    assertThat(telegram.words(GROUP)).isEmpty();
  }

  @Test
  void closingBreaksOffWhatHangsAndNotesIt() {
    telegram.fail("sendmessage", Fault.HANG);
    sender.start();
    answer(send(ANNA, "hanging"));
    await().until(() -> telegram.faultsLeft() == 0);
    answer(send(ANNA, "behind it"));
    long before = System.nanoTime();
    sender.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    assertThat(count(State.NEW)).isEqualTo(2);
    assertThat(waitingRows()).extracting(OutboxRow::maybeRepeated).containsExactly(true);
    assertThat(telegram.shown(ANNA)).isEmpty();
  }

  private List<OutboxRow> waitingRows() {
    return store.read(session -> session.outbox().due(clock.instant().plus(Duration.ofDays(1)), 9));
  }

  @Test
  void closedItDoesNotStart() {
    sender.close();
    answer(send(ANNA, "later"));
    sender.start();
    assertThat(count(State.NEW)).isEqualTo(1);
  }
}
