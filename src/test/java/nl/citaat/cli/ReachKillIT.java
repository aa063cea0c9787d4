package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
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
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Reach;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.telegram.FakeTelegram;
import nl.citaat.telegram.Fault;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bot is killed while a retraction finds its way to five hundred messages, and started again.
 *
 * <pre>
 * 125 people, each with four messages that show the quote
 *   101–145  have turned the bot away before the retraction
 *   224      has removed one of the messages since
 *   225      has blocked it since, which it does not know
 * </pre>
 */
class ReachKillIT {

  private static final ArticleId ARTICLE = new ArticleId("bombardementen-op-aleppo-gestaakt");
  private static final int PER_PERSON = 4;
  private static final List<Long> PEOPLE = LongStream.range(101, 226).boxed().toList();
  private static final List<Long> GONE = PEOPLE.subList(0, 45);
  private static final long BLOCKING = 225;
  private static final long REMOVING = 224;
  private static final int MESSAGES = PER_PERSON * PEOPLE.size();
  private static final int UNREACHABLE = PER_PERSON * (GONE.size() + 1) + 1;
  private static final int REACHABLE = MESSAGES - UNREACHABLE;

  /** So many changes take effect without an answer before each kill. */
  private static final int UNANSWERED = 2;

  @TempDir private Path home;
  private final FakeTelegram telegram = new FakeTelegram();
  private Program program;

  /** Where a message stands. */
  private record Place(long chat, int message) {}

  @BeforeEach
  void prepare() {
    Archive.filled(home.resolve("data"), Clock.systemUTC()).close();
    withoutBot(
        session -> {
          PEOPLE.forEach(person -> show(session, person));
          GONE.forEach(person -> session.chats().deactivate(person, "Forbidden"));
          return session.articles().setStatus(ARTICLE, Status.RETRACTED);
        });
    telegram.blocks(BLOCKING);
    telegram.removes(REMOVING, telegram.edits(REMOVING).keySet().iterator().next());
    program = new Program(home).talkingTo(telegram);
  }

  @AfterEach
  void close() {
    program.close();
    telegram.close();
  }

  private <T> T withoutBot(Function<Session, T> work) {
    try (Store store = Store.open(home.resolve("data"), Clock.systemUTC())) {
      return store.write(work);
    }
  }

  private void show(Session session, long person) {
    String body = session.articles().find(ARTICLE).orElseThrow().current().story().body();
    TextSpan first = new TextSpan(0, body.indexOf('.') + 1);
    FormattedText text = new FormattedText.Builder().add(Style.BLOCKQUOTE, first.in(body)).build();
    Shown shown = new Shown(ARTICLE, 1, first);
    Chat chat = new Chat(person, Chat.Kind.PRIVATE, null);
    Send send = new Send(chat, text, null, List.of(), List.of(shown), Language.EN);
    Instant now = session.now();
    Delivery delivery = new Delivery(null, 0, person, Delivery.Kind.ANSWER, 1, "");
    OutboxRow row = new OutboxRow(1, delivery, State.SENDING, 1, now, null, false, null, now, now);
    for (int i = 0; i < PER_PERSON; i++) {
      new Showing(session).arrived(row, telegram.stands(person, text.text()), send);
    }
  }

  @Test
  void eachMessageIsChangedOnceOrListedAsUnreachableHoweverOftenTheBotIsKilled() throws Exception {
    Set<Place> underWay = startAndKill(0);
    Set<Place> unanswered = changedAmong(underWay);
    Set<Place> later = startAndKill(REACHABLE / 2);
    underWay.addAll(later);
    unanswered.addAll(changedAmong(later));
    Process bot = start();
    atLast(() -> changed().size() == REACHABLE && calls(BLOCKING) > 0);
    stop(bot);

    assertThat(changes().values()).containsOnly(0, 1);
    assertThat(changed()).noneMatch(ReachKillIT::isUnreachable);
    Reach reach = withoutBot(session -> session.amendments().reach(ARTICLE, 2)).getFirst();
    assertThat(reach.edited()).isEqualTo(REACHABLE);
    assertThat(reach.waiting()).isZero();
    assertThat(reach.unreachable()).isEqualTo(UNREACHABLE);
    // Only of these the bot could not know whether they had arrived.
    assertThat(unanswered).hasSizeGreaterThanOrEqualTo(2 * UNANSWERED);
    assertThat(calledTwice()).containsAll(unanswered).isSubsetOf(underWay);
  }

  private static boolean isUnreachable(Place place) {
    return GONE.contains(place.chat()) || place.chat() == BLOCKING;
  }

  private Process start() {
    return program.start("run").process();
  }

  /**
   * Starts the bot, and kills it in the midst of its work.
   *
   * @param calls how many changes Telegram is asked for before
   * @return the messages whose changes were under way
   */
  private Set<Place> startAndKill(int calls) throws InterruptedException {
    Process bot = start();
    atLast(() -> telegram.calls("editmessagetext").size() >= calls);
    telegram.fail(
        "editmessagetext", Collections.nCopies(UNANSWERED, Fault.KEEP).toArray(Fault[]::new));
    atLast(() -> telegram.faultsLeft() == 0);
    bot.destroyForcibly();
    assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(changed().size()).isBetween(1, REACHABLE - 1);
    return withoutBot(ReachKillIT::underWay);
  }

  private static Set<Place> underWay(Session session) {
    OutgoingCodec codec = new OutgoingCodec();
    return LongStream.rangeClosed(1, MESSAGES)
        .mapToObj(id -> session.outbox().find(id))
        .flatMap(Optional::stream)
        .filter(row -> row.state() == State.SENDING)
        .map(row -> (Amend) codec.fromJson(row.delivery().payload()))
        .map(amend -> new Place(amend.chat().id(), Objects.requireNonNull(amend.message())))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<Place> changedAmong(Set<Place> places) {
    Set<Place> changed = changed();
    changed.retainAll(places);
    return changed;
  }

  private Set<Place> changed() {
    return placesWith(changes(), 1);
  }

  /** How often each message was changed. */
  private Map<Place, Integer> changes() {
    Map<Place, Integer> changes = new HashMap<>();
    for (long person : PEOPLE) {
      telegram
          .edits(person)
          .forEach((message, edits) -> changes.put(new Place(person, message), edits));
    }
    return changes;
  }

  /** Twice is asked for what was done already; Telegram says so, and all is well. */
  private Set<Place> calledTwice() {
    Map<Place, Integer> calls =
        calls().stream().collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum));
    assertThat(calls.values()).allMatch(count -> count <= 2);
    return placesWith(calls, 2);
  }

  private static Set<Place> placesWith(Map<Place, Integer> counts, int count) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == count)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Place> calls() {
    return telegram.calls("editmessagetext").stream().map(ReachKillIT::place).toList();
  }

  private long calls(long person) {
    return calls().stream().filter(place -> place.chat() == person).count();
  }

  private static Place place(JsonNode call) {
    return new Place(call.get("chat_id").asLong(), call.get("message_id").asInt());
  }

  private static void stop(Process bot) throws InterruptedException {
    bot.destroy();
    assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private static void atLast(Callable<Boolean> condition) {
    await()
        .pollInterval(Duration.ofMillis(50))
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofSeconds(60))
        .until(condition);
  }
}
