package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.StoreException;
import nl.citaat.store.Update;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DispatcherTest {

  private static final Chat CHAT = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final Person ANNA = new Person(101, "en");

  private final AtomicInteger woken = new AtomicInteger();
  private final OutgoingCodec codec = new OutgoingCodec();
  @TempDir private Path data;
  private Archive archive;
  private Dispatcher dispatcher;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
    dispatcher = new Dispatcher(archive.store, archive.answerer, woken::incrementAndGet);
  }

  @AfterEach
  void close() {
    dispatcher.close();
    archive.close();
  }

  @Test
  void anUpdateThatIsNotInTheInboxHasNoEffect() {
    dispatcher.handle(said(1, CHAT, "/language nl"));
    assertThat(sent(CHAT)).isEmpty();
    assertThat(chosenLanguage()).isNull();
    assertThat(woken).hasValue(0);
  }

  @Test
  void theAnswerIsInTheOutboxWhenTheUpdateIsDone() {
    Said help = arrived(said(1, CHAT, "/help"));
    dispatcher.handle(help);
    dispatcher.handle(help);
    assertThat(pending()).isEmpty();
    assertThat(sent(CHAT)).hasSize(1);
    assertThat(woken).hasValue(1);
  }

  @Test
  void silenceWakesNobody() {
    Chat group = new Chat(-5, Chat.Kind.GROUP, null);
    Said chatter =
        new Said(1, group, ANNA, Instant.EPOCH, 1, "who halted airstrikes?", false, null);
    dispatcher.handle(arrived(chatter));
    assertThat(pending()).isEmpty();
    assertThat(woken).hasValue(0);
  }

  @Test
  void aHandlerThatFailsApologisesWithAnIncidentThatStandsInTheLog() {
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Dispatcher.class);
    logged.start();
    logger.addAppender(logged);
    try {
      archive.index.close();
      dispatcher.handle(arrived(said(1, CHAT, "who halted airstrikes?")));
    } finally {
      logger.detachAppender(logged);
    }
    assertThat(pending()).isEmpty();
    assertThat(sent(CHAT)).hasSize(1);
    Matcher incident = Pattern.compile("Incident (\\w{6})").matcher(text(sent(CHAT).getFirst()));
    assertThat(incident.find()).isTrue();
    assertThat(logged.list)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getFormattedMessage()).contains(incident.group(1), "update 1");
              assertThat(event.getFormattedMessage()).doesNotContain("airstrikes");
              assertThat(event.getThrowableProxy()).isNotNull();
            });
  }

  @Test
  void anEffectThatCannotBeCommittedLeavesTheUpdatePending() {
    Said wanted = arrived(said(1, CHAT, "/language nl"));
    archive.store.close();
    assertThatThrownBy(() -> dispatcher.handle(wanted)).isInstanceOf(StoreException.class);
    archive.index.close();
    archive = Archive.open(data, Clock.systemUTC());
    assertThat(pending()).hasSize(1);
    assertThat(chosenLanguage()).isNull();
  }

  @Test
  void aChatIsServedInOrderWhileOthersAreServedToo() {
    List<Long> chats = List.of(1L, 2L, 3L);
    List<String> languages = List.of("/language nl", "/language en", "/language auto");
    List<Incoming> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Chat chat = new Chat(chats.get(i % 3), Chat.Kind.PRIVATE, null);
      all.add(arrived(said(i + 1, chat, languages.get((i / 3) % 3))));
    }
    all.forEach(dispatcher::submit);
    await().until(() -> pending().isEmpty());
    List<String> once =
        List.of(
            "Ik praat met je in het Nederlands.",
            "I talk to you in English.",
            "I talk to you in the language of your question.");
    for (long chat : chats) {
      List<String> texts =
          drained(new Chat(chat, Chat.Kind.PRIVATE, null)).stream().map(this::text).toList();
      assertThat(texts).hasSize(10);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(texts.get(i)).isEqualTo(once.get(i % 3));
      }
    }
  }

  @Test
  void withoutAnOutboxTheReplyIsGivenBack() {
    List<Outgoing> reply = dispatcher.reply(said(1, CHAT, "/language nl"));
    assertThat(reply)
        .singleElement()
        .satisfies(send -> assertThat(text(send)).isEqualTo("Ik praat met je in het Nederlands."));
    assertThat(chosenLanguage()).isEqualTo(Language.NL);
    assertThat(sent(CHAT)).isEmpty();
  }

  @Test
  void thePressIsAnsweredBeforeWhatElseWaits() {
    dispatcher.handle(arrived(said(1, CHAT, "/help")));
    Pressed press = new Pressed(2, CHAT, ANNA, Instant.EPOCH, "p", 5, null, "l:en:0");
    dispatcher.handle(arrived(press));
    assertThat(drained(CHAT).getFirst()).isEqualTo(new AnswerPress(CHAT, "p", null));
  }

  @Test
  void aSentenceTooLongForAMessageIsNotCut() {
    String sentence = "De tuinman plantte " + "zeer ".repeat(900) + "veel tulpen in Lisse.";
    archive.add("tulpen", "title: Tuinman plant tulpen in Lisse\nlanguage: nl\n\n" + sentence);
    Send reply = (Send) dispatcher.reply(said(1, CHAT, "wie plantte tulpen in Lisse?")).getFirst();
    assertThat(reply.text().text())
        .isEqualTo(
            "De zin die hierop antwoordt is te lang voor een bericht. Hij staat in:\n\n"
                + "Tuinman plant tulpen in Lisse");
    assertThat(reply.shown()).isEmpty();
  }

  private static Said said(long update, Chat chat, String text) {
    Person from = new Person(chat.id(), "en");
    return new Said(update, chat, from, Instant.EPOCH, (int) update, text, true, null);
  }

  private <T extends Incoming> T arrived(T incoming) {
    archive.store.write(
        session -> session.inbox().add(List.of(new Update(incoming.update(), "{}"))));
    return incoming;
  }

  private List<Update> pending() {
    return archive.store.read(session -> session.inbox().pending());
  }

  private @Nullable Language chosenLanguage() {
    return archive.store.read(session -> session.chats().language(CHAT.id())).orElse(null);
  }

  /** What may be sent to a chat now, at most one thing. */
  private List<Outgoing> sent(Chat chat) {
    return due(chat).stream().map(row -> codec.fromJson(row.delivery().payload())).toList();
  }

  private List<OutboxRow> due(Chat chat) {
    return archive
        .store
        .read(session -> session.outbox().due(Instant.now().plusSeconds(60), 100))
        .stream()
        .filter(row -> row.delivery().chat() == chat.id())
        .toList();
  }

  /** All that waits for a chat, in the order in which it is sent. */
  private List<Outgoing> drained(Chat chat) {
    List<Outgoing> all = new ArrayList<>();
    for (List<OutboxRow> rows = due(chat); !rows.isEmpty(); rows = due(chat)) {
      OutboxRow row = rows.getFirst();
      all.add(codec.fromJson(row.delivery().payload()));
      archive.store.write(
          session -> {
            session.outbox().sending(row.id());
            session.outbox().sent(row.id(), null);
            return row;
          });
    }
    return all;
  }

  private String text(Outgoing outgoing) {
    return outgoing instanceof Send send ? send.text().text() : "";
  }
}
