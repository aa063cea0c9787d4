package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Incoming.Inline;
import nl.citaat.bot.Person;
import nl.citaat.bot.Rules;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.ShownQuote;
import nl.citaat.store.Update;
import nl.citaat.testing.Archive;
import nl.citaat.testing.Logged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Quotes in any chat, behind the bot's name. */
@Isolated("Its log is read, and others write to it.")
class InlineIT {

  private static final long ANNA = 101;
  private static final String ANSWER = "answerinlinequery";
  private static final String QUESTION = "who halted airstrikes?";
  private static final ArticleId ALEPPO = new ArticleId("bombardementen-op-aleppo-gestaakt");

  @TempDir private Path data;
  private final TickingClock clock = new TickingClock();
  private final FakeTelegram telegram = new FakeTelegram();
  private Archive archive;
  private TelegramBot bot;
  private CompletableFuture<Void> run = new CompletableFuture<>();

  @BeforeEach
  void open() {
    archive = Archive.filled(data, clock);
    // The first question of all takes longest, and an inline query must not wait.
    assertThat(archive.answerer.answer(QUESTION, null).answered()).isTrue();
    bot =
        new TelegramBot(
            telegram.settings(),
            archive.store,
            (administrators, waiting) ->
                new Dispatcher(
                    archive.store, archive.answerer, Rules.unlimited(administrators), waiting),
            clock);
  }

  @AfterEach
  void close() {
    bot.close();
    archive.close();
    telegram.close();
  }

  private void start() {
    run = CompletableFuture.runAsync(bot::run, Thread::startVirtualThread);
  }

  private JsonNode answer() {
    await().until(() -> !telegram.calls(ANSWER).isEmpty());
    return telegram.calls(ANSWER).getLast();
  }

  private List<Update> pending() {
    return archive.store.read(session -> session.inbox().pending());
  }

  private void awaitQuiet() {
    await().until(() -> telegram.unconfirmed().isEmpty() && pending().isEmpty());
    Map<Long, String> aside = archive.store.read(session -> session.inbox().aside());
    assertThat(aside).isEmpty();
  }

  private List<ShownQuote> shown() {
    return archive.store.read(
        session -> List.copyOf(session.ledger().showing(ALEPPO, 0, 100).values()));
  }

  @Test
  void aQuestionInAnyChatIsAnsweredWithQuotesToChooseFrom() {
    start();
    telegram.types(ANNA, QUESTION);
    JsonNode answer = answer();
    assertThat(answer.get("inline_query_id").textValue()).isEqualTo("query1000");
    assertThat(answer.get("is_personal").booleanValue()).isTrue();
    assertThat(answer.get("results")).hasSizeBetween(1, 5);
    JsonNode content = answer.at("/results/0/input_message_content");
    assertThat(content.get("message_text").textValue()).contains("luchtaanvallen");
    assertThat(content.at("/entities/0/type").textValue()).isEqualTo("blockquote");
    assertThat(content.has("parse_mode")).isFalse();
    assertThat(answer.at("/results/0/reply_markup/inline_keyboard/0/0/url").textValue())
        .isEqualTo("https://t.me/citaatbot?start=a_" + ALEPPO);
    awaitQuiet();
    assertThat(telegram.methods()).doesNotContain("sendmessage");
    Map<State, Integer> outbox = archive.store.read(session -> session.outbox().counts());
    assertThat(outbox.values()).containsOnly(0);
  }

  @Test
  void aQuoteThatWasSentIsInTheLedger() {
    start();
    telegram.types(ANNA, QUESTION);
    String result = answer().at("/results/0/id").textValue();
    telegram.chooses(ANNA, result, "inline-message-1");
    telegram.chooses(ANNA, "s_9-0-5-no-such-article", "inline-message-2");
    telegram.chooses(ANNA, "none of the bot's", "inline-message-3");
    awaitQuiet();
    assertThat(shown())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.inlineMessage()).isEqualTo("inline-message-1");
              assertThat(quote.message()).isNull();
              assertThat(quote.chat()).isEqualTo(ANNA);
            });
  }

  @Test
  void whoSendsAQuoteInlineMayHaveClosedTheChatWithTheBot() {
    start();
    archive.store.write(
        session -> {
          session.chats().deactivate(ANNA, "the bot is kicked");
          return null;
        });
    telegram.types(ANNA, QUESTION);
    telegram.chooses(ANNA, answer().at("/results/0/id").textValue(), "m");
    await().until(() -> !shown().isEmpty());
    boolean active = archive.store.read(session -> session.chats().isActive(ANNA));
    assertThat(active).isFalse();
  }

  @Test
  void neitherInlineQueriesNorMessagesHoldUpTheOthers() {
    telegram.fail(ANSWER, Fault.HANG);
    telegram.fail("sendmessage", Fault.HANG);
    start();
    telegram.types(ANNA, QUESTION);
    await().until(() -> telegram.calls(ANSWER).size() == 1);
    telegram.says(ANNA, "/help");
    await().until(() -> telegram.faultsLeft() == 0);
    telegram.says(ANNA + 1, "/help");
    telegram.types(ANNA, QUESTION + " in Aleppo");
    await().until(() -> telegram.calls(ANSWER).size() == 2);
    await().until(() -> !telegram.shown(ANNA + 1).isEmpty());
  }

  @Test
  void anAnswerThatIsTooLateIsNoErrorAndIsNotGivenAgain() {
    String refusal =
        "Bad Request: query is too old and response timeout expired or query ID is invalid";
    telegram.fail(ANSWER, Fault.refusal(400, refusal));
    try (Logged logged = new Logged("nl.citaat")) {
      start();
      telegram.types(ANNA, QUESTION);
      awaitQuiet();
      await().until(() -> logged.from(Level.DEBUG).toString().contains("too late"));
      assertThat(logged.from(Level.WARN)).isEmpty();
      assertThat(telegram.calls(ANSWER)).hasSize(1);
    }
  }

  @Test
  void anAnswerThatGotLostIsGivenAgain() {
    telegram.fail(ANSWER, Fault.DROP, Fault.HTTP_502);
    start();
    telegram.types(ANNA, QUESTION);
    await().until(() -> telegram.calls(ANSWER).size() == 3);
    awaitQuiet();
  }

  @Test
  void anAnswerIsNotGivenAgainWhenItsPersonHasTypedOn() {
    telegram.fail(ANSWER, Fault.DROP);
    start();
    telegram.types(ANNA, "who halted");
    await().until(() -> telegram.faultsLeft() == 0);
    telegram.types(ANNA, QUESTION);
    await().until(() -> telegram.calls(ANSWER).size() == 2);
    assertThat(answer().get("inline_query_id").textValue()).isEqualTo("query1001");
  }

  @Test
  void anOldQueryIsDropped() {
    Inline old =
        new Inline(
            5,
            new Person(ANNA, null),
            clock.instant().minus(InlineDesk.FRESH),
            "old",
            QUESTION,
            "citaatbot");
    archive.store.write(session -> session.inbox().add(List.of(new Update(5, "{}"))));
    TelegramGateway gateway =
        new TelegramGateway(new BotApi(telegram.settings(), InlineDesk.FRESH));
    try (Logged logged = new Logged(InlineDesk.class);
        Dispatcher dispatcher = new Dispatcher(archive.store, archive.answerer, () -> {});
        InlineDesk desk = new InlineDesk(archive.store, dispatcher, gateway, clock)) {
      desk.take(old);
      await().until(() -> logged.from(Level.DEBUG).toString().contains("late or overtaken"));
    }
    assertThat(telegram.calls(ANSWER)).isEmpty();
    assertThat(pending()).isEmpty();
  }

  @Test
  void whatWasTypedBeforeTheStartIsNotAnsweredAnyMore() {
    String typed =
        """
        {"update_id":990,"inline_query":{"id":"old","query":"who","offset":"",
        "from":{"id":101,"is_bot":false,"first_name":"Anna"}}}""";
    archive.store.write(session -> session.inbox().add(List.of(new Update(990, typed))));
    start();
    telegram.types(ANNA, QUESTION);
    assertThat(answer().get("inline_query_id").textValue()).isEqualTo("query1000");
    awaitQuiet();
    assertThat(telegram.calls(ANSWER)).hasSize(1);
  }

  @Test
  void itStopsInTimeThoughNothingAnswers() {
    telegram.fail(ANSWER, Fault.HANG);
    start();
    telegram.types(ANNA, QUESTION);
    await().until(() -> telegram.faultsLeft() == 0);
    long before = System.nanoTime();
    bot.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    assertThat(run).succeedsWithin(Duration.ofSeconds(5));
  }
}
