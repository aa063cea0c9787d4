package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
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
import nl.citaat.testing.Archive;
import nl.citaat.testing.Logged;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatcherTest {

  private static final Chat CHAT = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final Person ANNA = new Person(101, "en");

  private final AtomicInteger woken = new AtomicInteger();
  @TempDir private Path data;
  private Archive archive;
  private Post post;
  private Dispatcher dispatcher;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
    post = new Post(archive.store);
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
    assertThat(post.due(CHAT)).isEmpty();
    assertThat(chosenLanguage()).isNull();
    assertThat(woken).hasValue(0);
  }

  @Test
  void theAnswerIsInTheOutboxWhenTheUpdateIsDone() {
    Said help = arrived(said(1, CHAT, "/help"));
    dispatcher.handle(help);
    dispatcher.handle(help);
    assertThat(post.pending()).isEmpty();
    assertThat(post.due(CHAT)).hasSize(1);
    assertThat(woken).hasValue(1);
  }

  @Test
  void silenceWakesNobody() {
    Chat group = new Chat(-5, Chat.Kind.GROUP, null);
    Said chatter =
        new Said(1, group, ANNA, Instant.now(), 1, "who halted airstrikes?", false, null);
    dispatcher.handle(arrived(chatter));
    assertThat(post.pending()).isEmpty();
    assertThat(woken).hasValue(0);
  }

  @Test
  void aHandlerThatFailsApologisesWithAnIncidentThatStandsInTheLog() {
    archive.index.close();
    List<String> lines;
    String everything;
    try (Logged logged = new Logged(Attempts.class)) {
      dispatcher.handle(arrived(said(1, CHAT, "who halted airstrikes?")));
      lines = logged.from(Level.WARN);
      everything = logged.everything();
    }
    assertThat(post.pending()).isEmpty();
    assertThat(post.due(CHAT)).hasSize(1);
    String apology = Post.text(post.due(CHAT).getFirst());
    Matcher incident = Pattern.compile("Incident (\\w{6})").matcher(apology);
    assertThat(incident.find()).isTrue();
    String failed = "ERROR Incident " + incident.group(1) + ": update 1 ";
    assertThat(lines)
        .containsExactly(
            failed + "failed", failed + "failed", failed + "failed", failed + "is set aside");
    assertThat(everything).contains("IndexException").doesNotContain("airstrikes");
    assertThat(post.aside())
        .containsExactly(
            entry(1L, "IndexException, incident " + incident.group(1) + ": see the log"));
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
    await().until(() -> post.pending().isEmpty());
    List<String> once =
        List.of(
            "Ik praat met je in het Nederlands.",
            "I talk to you in English.",
            "I talk to you in the language of your question.");
    for (long chat : chats) {
      List<String> texts =
          post.drained(new Chat(chat, Chat.Kind.PRIVATE, null)).stream().map(Post::text).toList();
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
        .first()
        .satisfies(
            send -> assertThat(Post.text(send)).isEqualTo("Ik praat met je in het Nederlands."));
    assertThat(chosenLanguage()).isEqualTo(Language.NL);
    assertThat(post.due(CHAT)).isEmpty();
  }

  @Test
  void thePressIsAnsweredBeforeWhatElseWaits() {
    dispatcher.handle(arrived(said(1, CHAT, "/help")));
    Pressed press = new Pressed(2, CHAT, ANNA, Instant.now(), "p", 5, null, "l:en:0");
    dispatcher.handle(arrived(press));
    assertThat(post.drained(CHAT).getFirst()).isEqualTo(new AnswerPress(CHAT, "p", null));
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

  @Test
  void quotesThatDoNotFitIntoOneMessageGoIntoSeveralEachWhole() {
    List<String> sentences =
        List.of(
            "De tuinman plantte " + "zeer ".repeat(600) + "veel tulpen in Lisse.",
            "De rest " + "wacht en ".repeat(300) + "bloeit.",
            "Dat is alles.");
    archive.add("tulpen", "title: Tulpen\nlanguage: nl\n\n" + String.join("\n\n", sentences));
    List<Outgoing> all = dispatcher.reply(said(1, CHAT, "/article tulpen"));
    assertThat(all)
        .extracting(Post::text)
        .containsExactly(
            "Tulpen\nin Dutch\nVersion 1 · current\n\n" + sentences.get(0),
            sentences.get(1) + "\n\n" + sentences.get(2));
    assertThat(all).extracting(outgoing -> ((Send) outgoing).shown().size()).containsExactly(1, 2);
  }

  @Test
  void aFloodInOneChatHoldsUpNoOther() {
    Chat bram = new Chat(102, Chat.Kind.PRIVATE, null);
    List<Said> flood = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      flood.add(arrived(said(i, CHAT, "/help")));
    }
    Said one = arrived(said(501, bram, "/help"));
    flood.forEach(dispatcher::submit);
    dispatcher.submit(one);
    await().until(() -> post.pending().isEmpty());
    List<Long> inOrder = post.answered();
    assertThat(inOrder).hasSize(501);
    assertThat(inOrder.indexOf(501L)).isLessThan(250);
  }

  @Test
  void anAnswerThatStillWaitsGivesWayToThatOfTheEditedQuestion() {
    dispatcher.handle(arrived(said(1, CHAT, "/ask")));
    dispatcher.handle(arrived(edited(2, "who won?")));
    assertThat(post.drained(CHAT))
        .singleElement()
        .satisfies(send -> assertThat(Post.text(send)).startsWith("I found no sentence"));
  }

  @Test
  void aQuestionThatIsEditedTwiceInHasteHasItsLastAnswerInPlace() {
    dispatcher.handle(arrived(said(1, CHAT, "/ask")));
    post.sendAs(CHAT, 77);
    dispatcher.handle(arrived(edited(2, "who won?")));
    dispatcher.handle(arrived(edited(3, "/ask who lost?")));
    assertThat(post.drained(CHAT))
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.Edit.class, edit -> assertThat(edit.message()).isEqualTo(77));
  }

  @Test
  void aQuestionThatIsEditedWhileItsAnswerIsBeingSentGetsTheNextInItsPlace() {
    dispatcher.handle(arrived(said(1, CHAT, "/ask")));
    long row = post.begin(CHAT);
    dispatcher.handle(arrived(edited(2, "who won?")));
    dispatcher.handle(arrived(edited(3, "/ask who lost?")));
    post.arrives(row, 77);
    assertThat(post.drained(CHAT))
        .singleElement()
        .isInstanceOfSatisfying(Send.class, send -> assertThat(send.replaces()).isEqualTo(row));
  }

  @Test
  void aQuestionThatIsEditedAgainWhileItsAnswerChangesHasTheNextInTheSameMessage() {
    dispatcher.handle(arrived(said(1, CHAT, "/ask")));
    post.sendAs(CHAT, 77);
    dispatcher.handle(arrived(edited(2, "who won?")));
    long edit = post.begin(CHAT);
    dispatcher.handle(arrived(edited(3, "/ask who lost?")));
    post.arrives(edit, 77);
    assertThat(post.drained(CHAT))
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.Edit.class, next -> assertThat(next.message()).isEqualTo(77));
  }

  @Test
  void anAnswerThatTakesThePlaceOfAnotherIsReplacedItselfWhileItIsBeingSent() {
    dispatcher.handle(arrived(said(1, CHAT, "/ask")));
    long first = post.begin(CHAT);
    dispatcher.handle(arrived(edited(2, "who won?")));
    post.arrives(first, 77);
    long second = post.begin(CHAT);
    dispatcher.handle(arrived(edited(3, "/ask who lost?")));
    post.arrives(second, 77);
    assertThat(post.drained(CHAT))
        .singleElement()
        .isInstanceOfSatisfying(Send.class, send -> assertThat(send.replaces()).isEqualTo(second));
  }

  /** The first message, with other words. */
  private static Incoming edited(long update, String text) {
    Instant now = Instant.now();
    return new Incoming.Edited(new Said(update, CHAT, ANNA, now, 1, text, true, null), now);
  }

  private static Said said(long update, Chat chat, String text) {
    Person from = new Person(chat.id(), "en");
    return new Said(update, chat, from, Instant.now(), (int) update, text, true, null);
  }

  private <T extends Incoming> T arrived(T incoming) {
    return post.arrived(incoming);
  }

  private @Nullable Language chosenLanguage() {
    return archive.store.read(session -> session.chats().language(CHAT.id())).orElse(null);
  }
}
