package nl.citaat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.bot.Amending;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Amend;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.bot.OutgoingCodec;
import nl.citaat.bot.Showing;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Reach;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A retraction finds its way to five hundred messages, whatever goes wrong meanwhile. */
class ReachIT {

  private static final ArticleId ARTICLE = new ArticleId("news");
  private static final String WORDS = "Nobody fell.";
  private static final long ANNA = 7;
  private static final int PER_CHAT = 4;

  /** 100 people and 25 groups. */
  private static final List<Long> CHATS =
      LongStream.concat(LongStream.range(101, 201), LongStream.range(-1025, -1000))
          .boxed()
          .toList();

  private static final int MESSAGES = 500;
  private static final Duration LONG = Duration.ofSeconds(80);

  @TempDir private Path data;
  private final TickingClock clock = new TickingClock();
  private final FakeTelegram telegram = new FakeTelegram();
  private Store store;
  private @Nullable Sender sender;
  private @Nullable Amending amending;

  @BeforeEach
  void open() {
    store = Store.open(data, clock);
    String body = "It snowed. " + WORDS;
    Block block = new Block(Block.Kind.PARAGRAPH, new TextSpan(0, body.length()));
    Story story =
        new Story("News", body, List.of(block), Source.UNKNOWN, null, null, Language.EN, List.of());
    store.write(session -> session.articles().save(ARTICLE, story));
  }

  private void start() {
    BotApi api = new BotApi(telegram.settings(), Duration.ofSeconds(30));
    Sender begun = new Sender(store, new TelegramGateway(api), clock);
    sender = begun;
    amending = new Amending(store, begun::wake);
    begun.start();
    amending.start();
  }

  private void stop() {
    Objects.requireNonNull(amending).close();
    Objects.requireNonNull(sender).close();
  }

  @AfterEach
  void close() {
    stop();
    store.close();
    telegram.close();
  }

  private static Chat chat(long id) {
    return new Chat(id, id < 0 ? Chat.Kind.GROUP : Chat.Kind.PRIVATE, null);
  }

  /** The quote was shown in a chat. */
  private void show(long chat) {
    FormattedText text = new FormattedText.Builder().add(Style.BLOCKQUOTE, WORDS).build();
    Shown shown = new Shown(ARTICLE, 1, new TextSpan(11, 23));
    Send send = new Send(chat(chat), text, null, List.of(), List.of(shown), Language.EN);
    int message = telegram.stands(chat, WORDS);
    Instant now = clock.instant();
    Delivery delivery = new Delivery(null, 0, chat, Delivery.Kind.ANSWER, 1, "");
    OutboxRow.State sending = OutboxRow.State.SENDING;
    OutboxRow row = new OutboxRow(1, delivery, sending, 1, now, null, false, null, now, now);
    store.write(
        session -> {
          new Showing(session).arrived(row, message, send);
          return null;
        });
  }

  private Reach reach() {
    List<Reach> all = store.read(session -> session.amendments().reach(ARTICLE, 10));
    assertThat(all).hasSizeLessThan(2);
    return all.isEmpty() ? new Reach(ARTICLE, 0, Instant.EPOCH, 0, 0, 0) : all.getFirst();
  }

  /** As a process leaves it that is killed while requests are under way. */
  private void dieUnderWay() {
    stop();
    List<OutboxRow> due = store.read(session -> session.outbox().due(clock.instant(), 3));
    store.write(
        session -> {
          due.forEach(row -> session.outbox().sending(row.id()));
          return null;
        });
    assertThat(due).hasSize(3);
    store.close();
    store = Store.open(data, clock);
    start();
  }

  @Test
  void eachMessageIsChangedOnceOrListedAsUnreachable() {
    for (long chat : CHATS) {
      Collections.nCopies(PER_CHAT, chat).forEach(this::show);
    }
    telegram.enforceLimits();
    telegram.blocks(110);
    telegram.blocks(150);
    telegram.removes(120, List.copyOf(telegram.shown(120).keySet()).getFirst());
    telegram.fail(
        "editmessagetext",
        Fault.tooFast(1),
        Fault.LOSE,
        Fault.HTTP_502,
        Fault.DROP,
        Fault.LOSE,
        Fault.GARBAGE);
    store.write(
        session -> {
          session.audit().add("7", "retract", ARTICLE, "nobody was there");
          return session.articles().setStatus(ARTICLE, Status.RETRACTED);
        });
    start();
    await().atMost(LONG).until(() -> reach().edited() > 100);
    anAnswerGoesFirst();
    telegram.fail("editmessagetext", Fault.LOSE, Fault.LOSE, Fault.tooFast(2), Fault.CUT);
    await().atMost(LONG).until(() -> reach().edited() > 200);
    dieUnderWay();
    await().atMost(LONG).until(() -> reach().edited() > 300);
    dieUnderWay();
    await().atMost(LONG).until(() -> reach().edited() > 0 && reach().waiting() == 0);
    int unreachable = 2 * PER_CHAT + 1;
    assertThat(reach().edited()).isEqualTo(MESSAGES - unreachable);
    assertThat(reach().unreachable()).isEqualTo(unreachable);
    Map<Integer, Integer> messagesByEdits = new TreeMap<>();
    for (long chat : CHATS) {
      telegram.edits(chat).values().forEach(edits -> messagesByEdits.merge(edits, 1, Integer::sum));
    }
    assertThat(messagesByEdits).isEqualTo(Map.of(0, 2 * PER_CHAT, 1, MESSAGES - unreachable));
    assertThat(telegram.words(199))
        .allMatch(words -> words.startsWith(WORDS + "\nThe newspaper has withdrawn this article"));
  }

  private void anAnswerGoesFirst() {
    Send send = new Send(chat(ANNA), FormattedText.plain("at once"), null, List.of(), List.of());
    String json = new OutgoingCodec().toJson(send);
    store.write(
        session -> session.outbox().add(new Delivery(1L, 0, ANNA, Delivery.Kind.ANSWER, 1, json)));
    Objects.requireNonNull(sender).wake();
    await().until(() -> telegram.words(ANNA).contains("at once"));
    assertThat(reach().waiting()).isGreaterThan(200);
  }

  @Test
  void aMessageThatWasSentInlineIsChangedWhereverItStands() {
    String id = "inline-1";
    telegram.standsInline(id, WORDS);
    FormattedText other = FormattedText.plain("Somebody fell.");
    Amend amend = new Amend(chat(ANNA), null, id, other, List.of(), null, List.of(), Language.EN);
    String json = new OutgoingCodec().toJson(amend);
    store.write(
        session ->
            session.outbox().add(new Delivery(null, 0, ANNA, Delivery.Kind.ANSWER, 2, json)));
    start();
    await().until(() -> telegram.inlineWords(id).equals("Somebody fell."));
  }
}
