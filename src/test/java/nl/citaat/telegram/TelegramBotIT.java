package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Rules;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.ShownQuote;
import nl.citaat.store.Update;
import nl.citaat.testing.Archive;
import nl.citaat.testing.Logged;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("Its log is read, and others write to it.")
class TelegramBotIT {

  private static final long ANNA = 101;
  private static final long GROUP = -1005;
  private static final String ALEPPO = "bombardementen-op-aleppo-gestaakt";
  private static final String QUESTION = "who halted airstrikes?";

  @TempDir private Path data;
  private final TickingClock clock = new TickingClock();
  private final FakeTelegram telegram = new FakeTelegram();
  private final List<TelegramBot> bots = new ArrayList<>();
  private final List<CompletableFuture<Void>> runs = new ArrayList<>();
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.filled(data, clock);
  }

  @AfterEach
  void close() {
    bots.forEach(TelegramBot::close);
    archive.close();
    telegram.close();
  }

  private TelegramBot bot(TelegramSettings settings) {
    TelegramBot bot =
        new TelegramBot(
            settings,
            archive.store,
            (administrators, waiting) ->
                new Dispatcher(
                    archive.store, archive.answerer, Rules.unlimited(administrators), waiting),
            clock);
    bots.add(bot);
    return bot;
  }

  private void start() {
    start(telegram.settings());
  }

  private void start(TelegramSettings settings) {
    runs.add(CompletableFuture.runAsync(bot(settings)::run, Thread::startVirtualThread));
  }

  private CompletableFuture<Void> run() {
    return runs.getLast();
  }

  private void stop() {
    bots.getLast().close();
  }

  private JsonNode message(long chat) {
    await().until(() -> !telegram.shown(chat).isEmpty());
    return List.copyOf(telegram.shown(chat).values()).getLast();
  }

  private int count(State state) {
    return archive.store.read(session -> session.outbox().counts()).getOrDefault(state, 0);
  }

  private List<Update> pending() {
    return archive.store.read(session -> session.inbox().pending());
  }

  private boolean isActive(long chat) {
    return archive.store.read(session -> session.chats().isActive(chat));
  }

  private void awaitQuiet() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                telegram.unconfirmed().isEmpty()
                    && pending().isEmpty()
                    && count(State.NEW) + count(State.SENDING) == 0);
  }

  @Test
  void aQuestionIsAnsweredWithQuotesThatTheLedgerKnows() {
    start();
    telegram.says(ANNA, QUESTION);
    JsonNode message = message(ANNA);
    awaitQuiet();
    List<ShownQuote> shown = ledger();
    assertThat(shown).isNotEmpty();
    for (ShownQuote quote : shown) {
      assertThat(quote.chat()).isEqualTo(ANNA);
      assertThat(quote.message()).isEqualTo(message.get("message_id").intValue());
      assertThat(message.get("text").textValue()).contains(words(quote));
    }
    assertThat(message.get("entities").get(0).get("type").textValue()).isEqualTo("blockquote");
    assertThat(message.has("parse_mode")).isFalse();
  }

  private List<ShownQuote> ledger() {
    return archive.store.read(
        session -> List.copyOf(session.ledger().showing(new ArticleId(ALEPPO), 0, 100).values()));
  }

  private String words(ShownQuote quote) {
    return archive
        .store
        .read(session -> session.articles().revision(quote.article(), quote.revision()))
        .map(revision -> new Quote(revision, quote.span()).text())
        .orElseThrow();
  }

  @Test
  void inATopicOfAGroupTheAnswerGoesToTheTopicAndRefersToTheQuestion() {
    start();
    telegram.saysIn(GROUP, ANNA, "not for the bot: " + QUESTION, "");
    String command =
        """
        ,"message_thread_id":9,"is_topic_message":true,
        "entities":[{"type":"bot_command","offset":0,"length":14}]\
        """;
    int asked = telegram.saysIn(GROUP, ANNA, "/ask@citaatbot " + QUESTION, command);
    JsonNode message = message(GROUP);
    awaitQuiet();
    assertThat(telegram.shown(GROUP)).hasSize(1);
    assertThat(message.get("message_thread_id").intValue()).isEqualTo(9);
    assertThat(message.get("reply_parameters").get("message_id").intValue()).isEqualTo(asked);
  }

  @Test
  void aPressIsAnsweredAndChangesItsMessage() {
    start();
    telegram.says(ANNA, "/latest");
    JsonNode message = message(ANNA);
    String before = message.get("text").textValue();
    JsonNode rows = message.get("reply_markup").get("inline_keyboard");
    String older = rows.get(rows.size() - 1).get(0).get("callback_data").textValue();
    telegram.presses(ANNA, message.get("message_id").intValue(), older);
    await().until(() -> !telegram.calls("editmessagetext").isEmpty());
    awaitQuiet();
    assertThat(telegram.calls("answercallbackquery")).hasSize(1);
    assertThat(telegram.words(ANNA)).singleElement().isNotEqualTo(before);
  }

  @Test
  void theLedgerFollowsAnAnswerThatGivesWayToItsContextAndComesBack() {
    start();
    int asked = telegram.says(ANNA, QUESTION);
    JsonNode answer = message(ANNA).deepCopy();
    awaitQuiet();
    assertThat(answer.at("/reply_parameters/message_id").intValue()).isEqualTo(asked);
    assertThat(answer.at("/reply_parameters/allow_sending_without_reply").booleanValue()).isTrue();
    assertThat(answer.at("/link_preview_options/is_disabled").booleanValue()).isTrue();
    List<String> quotes = ledger().stream().map(this::words).toList();
    press("Context");
    assertThat(message(ANNA).get("text").textValue()).contains("Version 1");
    assertThat(ledger())
        .isNotEmpty()
        .allSatisfy(
            shown -> assertThat(message(ANNA).get("text").textValue()).contains(words(shown)))
        .extracting(this::words)
        .isNotEqualTo(quotes);
    press("\u2039 Back");
    for (String part : List.of("text", "entities", "reply_markup")) {
      assertThat(message(ANNA).get(part)).isEqualTo(answer.get(part));
    }
    assertThat(ledger()).extracting(this::words).isEqualTo(quotes);
    assertThat(count(State.FAILED)).isZero();
  }

  /** On the last message, and waits for what comes of it. */
  private void press(String label) {
    JsonNode message = message(ANNA);
    String data =
        message.at("/reply_markup/inline_keyboard").findParents("text").stream()
            .filter(button -> button.get("text").textValue().equals(label))
            .map(button -> button.get("callback_data").textValue())
            .findFirst()
            .orElseThrow();
    int before = telegram.calls("answercallbackquery").size();
    telegram.presses(ANNA, message.get("message_id").intValue(), data);
    await().until(() -> telegram.calls("answercallbackquery").size() > before);
    awaitQuiet();
  }

  @Test
  void aPressAsksTheQuestionThatWasMeant() {
    start();
    telegram.says(ANNA, "Who is Sjojgeo?");
    JsonNode message = message(ANNA);
    assertThat(message.get("text").textValue()).contains("Did you mean: Who is Sjojgoe?");
    String ask = message.at("/reply_markup/inline_keyboard/0/0/callback_data").textValue();
    telegram.presses(ANNA, message.get("message_id").intValue(), ask);
    await().until(() -> telegram.words(ANNA).size() == 2);
    awaitQuiet();
    assertThat(telegram.calls("answercallbackquery")).hasSize(1);
    assertThat(telegram.words(ANNA).getLast()).contains("Sergej Sjojgoe");
  }

  @Test
  void onStartTheMenuIsOfferedInBothLanguagesAndAWebhookIsRemovedWithoutItsUpdates() {
    start();
    await().until(() -> telegram.calls("setmycommands").size() == 6);
    assertThat(telegram.calls("setmycommands"))
        .extracting(
            call -> call.at("/scope/type").textValue(),
            call -> call.path("language_code").textValue(),
            call -> call.at("/commands/1/description").textValue())
        .containsExactly(
            tuple("all_group_chats", null, "The latest headlines"),
            tuple("all_group_chats", "nl", "De laatste koppen"),
            tuple("all_chat_administrators", null, "The latest headlines"),
            tuple("all_chat_administrators", "nl", "De laatste koppen"),
            tuple("all_private_chats", null, "The latest headlines"),
            tuple("all_private_chats", "nl", "De laatste koppen"));
    assertThat(telegram.calls("deletewebhook"))
        .singleElement()
        .satisfies(call -> assertThat(call.get("drop_pending_updates").booleanValue()).isFalse());
  }

  @Test
  void aChosenLanguageChangesTheMenuOfItsChatOnly() {
    start();
    await().until(() -> telegram.calls("setmycommands").size() == 6);
    telegram.says(ANNA, "/language nl");
    await().until(() -> telegram.calls("setmycommands").size() == 7);
    JsonNode menu = telegram.calls("setmycommands").getLast();
    assertThat(menu.at("/scope/type").textValue()).isEqualTo("chat");
    assertThat(menu.at("/scope/chat_id").asText()).isEqualTo(String.valueOf(ANNA));
    assertThat(menu.at("/commands/0/description").textValue())
        .isEqualTo("Een vraag over het nieuws");
    telegram.says(ANNA, "/language auto");
    await().until(() -> telegram.calls("deletemycommands").size() == 1);
    awaitQuiet();
    assertThat(count(State.FAILED)).isZero();
  }

  @Test
  void anEditedQuestionGetsItsAnswerInThePlaceOfTheFirst() {
    start();
    int asked = telegram.says(ANNA, QUESTION);
    message(ANNA);
    awaitQuiet();
    telegram.edits(ANNA, asked, "wie won het EK?");
    await().until(() -> telegram.words(ANNA).getFirst().contains("Europees kampioenschap"));
    awaitQuiet();
    assertThat(telegram.words(ANNA)).hasSize(1);
    assertThat(ledger()).isEmpty();
  }

  @Test
  void telegramTellsWhoIsInChargeOfAGroup() {
    telegram.appoint(ANNA);
    start();
    String command = ",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":9}]";
    telegram.saysIn(GROUP, ANNA, "/language nl", command);
    await().until(() -> telegram.words(GROUP).contains("In deze groep praat ik Nederlands."));
    telegram.saysIn(GROUP, ANNA + 1, "/language en", command);
    await().until(() -> telegram.words(GROUP).contains("I talk to you in English."));
    awaitQuiet();
    assertThat(archive.store.<Optional<Language>>read(s -> s.chats().language(GROUP)))
        .contains(Language.NL);
    assertThat(archive.store.<Optional<Language>>read(s -> s.chats().language(ANNA))).isEmpty();
    assertThat(telegram.calls("getchatmember")).hasSize(2);
  }

  @Test
  void aGroupIntoWhichTheBotIsBroughtIsGreeted() {
    start();
    telegram.update(
        membership("member")
            .replace("\"id\":101,\"type\":\"private\"", "\"id\":-1005,\"type\":\"group\""));
    assertThat(message(GROUP).get("text").textValue()).startsWith("Hello. I answer questions");
    awaitQuiet();
    assertThat(telegram.words(GROUP)).hasSize(1);
  }

  @Test
  void aMenuThatCannotBeOfferedIsNoReasonNotToServe() {
    telegram.fail("setmycommands", Fault.HTTP_500, Fault.refusal(400, "Bad Request: no"));
    start();
    telegram.says(ANNA, "/help");
    message(ANNA);
  }

  @Test
  void whatIsPendingIsHandledBeforeThePollBegins() {
    String update =
        """
        {"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"%s",
        "chat":{"id":101,"type":"private"},
        "from":{"id":101,"is_bot":false,"first_name":"Anna","language_code":"en"}}}\
        """;
    long now = clock.instant().getEpochSecond();
    archive.store.write(
        session ->
            session
                .inbox()
                .add(
                    List.of(
                        new Update(990, update.formatted(990, 1, now, "/language nl")),
                        new Update(991, update.formatted(991, 2, now, "/language en")))));
    telegram.fail("getupdates", Fault.tooFast(600));
    start();
    await().until(() -> telegram.shown(ANNA).size() == 2);
    assertThat(telegram.words(ANNA))
        .containsExactly("Ik praat met je in het Nederlands.", "I talk to you in English.");
  }

  @Test
  void oneUpdateThatCannotBeReadStopsNoOther() {
    telegram.update("\"message\":{\"message_id\":\"secret words\"}");
    telegram.says(ANNA, "/help");
    try (Logged logged = new Logged("nl.citaat")) {
      start();
      message(ANNA);
      awaitQuiet();
      assertThat(logged.from(Level.WARN))
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line)
                      .startsWith("WARN Update 1000 cannot be read and is set aside: ")
                      .doesNotContain("secret"));
    }
  }

  @Test
  void aBlockIsNotedAndSoIsItsEnd() {
    start();
    telegram.update(membership("kicked"));
    await().until(() -> !isActive(ANNA));
    telegram.update(membership("member"));
    await().until(() -> isActive(ANNA));
    telegram.update(membership("kicked"));
    await().until(() -> !isActive(ANNA));
    telegram.says(ANNA, "/help");
    message(ANNA);
    assertThat(isActive(ANNA)).isTrue();
    awaitQuiet();
  }

  private static String membership(String status) {
    String user = "\"user\":{\"id\":4217,\"is_bot\":true,\"first_name\":\"C\"}";
    return """
    "my_chat_member":{"chat":{"id":101,"type":"private"},"date":1,
    "from":{"id":101,"is_bot":false,"first_name":"Anna"},
    "old_chat_member":{"status":"left",%s},"new_chat_member":{"status":"%s",%s}}\
    """
        .formatted(user, status, user);
  }

  @Test
  void aGroupThatMovesKeepsItsLanguage() {
    archive.store.write(
        session -> {
          session.chats().setLanguage(-7, Language.NL);
          return null;
        });
    start();
    telegram.update(
        """
        "message":{"message_id":1,"date":1,"chat":{"id":-7,"type":"group","title":"G"},
        "from":{"id":101,"is_bot":false,"first_name":"Anna"},"migrate_to_chat_id":-1009}\
        """);
    await().until(() -> archive.store.read(session -> session.chats().language(-1009).isPresent()));
    awaitQuiet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4217:wrong", "no token at all"})
  void aWrongTokenIsTheEndWithAHint(String token) {
    TelegramBot bot = bot(FakeTelegram.settings(telegram.settings().apiUrl().getPort(), token));
    assertThatThrownBy(bot::run)
        .isInstanceOf(TelegramException.class)
        .hasMessageStartingWith("The token is not accepted: http://127.0.0.1:")
        .hasMessageNotContaining(token);
    bot.close();
  }

  @Test
  void aTokenThatIsRevokedIsTheEnd() {
    start();
    await().until(() -> !telegram.calls("getupdates").isEmpty());
    telegram.fail("getupdates", Fault.refusal(401, "Unauthorized"));
    telegram.says(ANNA, "/help");
    await().until(run()::isCompletedExceptionally);
    assertThat(run())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(TelegramException.class);
  }

  @Test
  void aServerThatIsNotThereYetIsWaitedForWithOneLine() {
    int port = BotApiTest.freePort();
    try (Logged logged = new Logged("nl.citaat.telegram")) {
      start(FakeTelegram.settings(port, FakeTelegram.TOKEN));
      await().until(() -> logged.from(Level.DEBUG).size() >= 3);
      try (FakeTelegram later = new FakeTelegram(port)) {
        later.says(ANNA, "/help");
        await().until(() -> !later.shown(ANNA).isEmpty());
        assertThat(logged.from(Level.WARN)).hasSize(1);
        stop();
      }
    }
  }

  @Test
  void itStopsInTimeThoughNothingAnswers() {
    start();
    telegram.fail("sendmessage", Fault.HANG);
    telegram.says(ANNA, QUESTION);
    await().until(() -> telegram.faultsLeft() == 0);
    telegram.says(ANNA, "/help");
    await().until(() -> count(State.NEW) == 1);
    long before = System.nanoTime();
    stop();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(9));
    assertThat(run()).succeedsWithin(Duration.ofSeconds(5));
    start();
    await().until(() -> telegram.shown(ANNA).size() == 2);
    awaitQuiet();
  }

  @Test
  void itStopsBeforeItHasBegun() {
    start(FakeTelegram.settings(BotApiTest.freePort(), FakeTelegram.TOKEN));
    stop();
    stop();
    assertThat(run()).succeedsWithin(Duration.ofSeconds(5));
    bots.getLast().run();
  }

  @Test
  void anInterruptStopsIt() throws InterruptedException {
    TelegramBot bot = bot(telegram.settings());
    Thread thread = Thread.ofVirtual().start(bot::run);
    await().until(() -> !telegram.calls("getupdates").isEmpty());
    thread.interrupt();
    assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void whatWasTakenInIsAnsweredOnceThoughTheBotEndsAndStartsAgain() {
    start();
    for (int i = 1; i <= 3; i++) {
      telegram.says(ANNA + i, QUESTION);
      stop();
      start();
    }
    awaitQuiet();
    for (int i = 1; i <= 3; i++) {
      assertThat(telegram.shown(ANNA + i)).hasSize(1);
    }
  }

  @Test
  void aQuestionOfWhichTheBotEndsEachTimeIsSetAsideAtLast() {
    List<Update> left = List.of(asked(7, ANNA), asked(8, ANNA + 1));
    archive.store.write(session -> session.inbox().add(left));
    for (int i = 0; i < 3; i++) {
      archive.store.write(session -> session.inbox().failed(7, "on purpose"));
    }
    start();
    awaitQuiet();
    assertThat(telegram.words(ANNA)).singleElement().asString().contains("Incident");
    assertThat(telegram.words(ANNA + 1)).singleElement().asString().contains("luchtaanvallen");
    Map<Long, String> aside = archive.store.read(session -> session.inbox().aside());
    assertThat(aside).containsOnlyKeys(7L);
  }

  private Update asked(long update, long person) {
    return new Update(
        update,
        """
        {"update_id":%1$d,"message":{"message_id":1,"date":%4$d,"text":"%3$s",
         "from":{"id":%2$d,"is_bot":false,"first_name":"A","language_code":"en"},
         "chat":{"id":%2$d,"type":"private","first_name":"A"}}}
        """
            .formatted(update, person, QUESTION, clock.instant().getEpochSecond()));
  }

  @Test
  void whatIsOldIsForgottenOnStart() {
    start();
    telegram.says(ANNA, QUESTION);
    message(ANNA);
    awaitQuiet();
    stop();
    clock.advance(Duration.ofDays(31));
    start();
    await().until(() -> count(State.SENT) == 0);
    assertThat(archive.store.read(session -> session.inbox().last()).isPresent()).isFalse();
    assertThat(ledger()).isEmpty();
  }

  @Test
  void withAllFaultsEachQuestionIsAnsweredAndTheTokenShowsNowhere() {
    telegram.fail("getme", Fault.HTTP_500, Fault.DROP);
    telegram.fail("deletewebhook", Fault.GARBAGE, Fault.tooFast(1));
    telegram.fail("setmycommands", Fault.DROP, Fault.HTTP_502);
    telegram.fail(
        "getupdates",
        Fault.LOSE,
        Fault.CUT,
        Fault.refusal(400, "Bad Request: /bot" + FakeTelegram.TOKEN + " is odd"),
        Fault.refusal(409, "Conflict: terminated by other getUpdates request"));
    telegram.fail("sendmessage", Fault.LOSE, Fault.DROP, Fault.HTTP_502, Fault.tooFast(1));
    try (Logged logged = new Logged("")) {
      start();
      for (int i = 0; i < 5; i++) {
        telegram.says(ANNA + i, QUESTION);
      }
      await().atMost(Duration.ofSeconds(60)).until(() -> telegram.faultsLeft() == 0);
      awaitQuiet();
      for (int i = 0; i < 5; i++) {
        assertThat(telegram.shown(ANNA + i)).isNotEmpty();
      }
      stop();
      assertThat(run()).succeedsWithin(Duration.ofSeconds(5));
      assertThat(logged.everything())
          .contains("is held up")
          .doesNotContain("AAsecret", "airstrikes");
    }
  }
}
