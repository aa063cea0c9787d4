package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.digest.DigestPost.Printed;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.SteppedClock;
import nl.citaat.summary.NewsSummary;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestRoundTest {

  private static final Duration WINDOW = Duration.ofHours(2);
  private static final Instant NINE = Instant.parse("2024-05-06T09:00:00Z");

  @TempDir Path data;

  /** Begins at 07:08:09 on 6 May 2024. */
  private final SteppedClock clock = new SteppedClock();

  private final List<String> printed = new ArrayList<>();
  private Archive archive;
  private DigestRound round;

  @BeforeEach
  void open() {
    archive = Archive.open(data, clock);
    round = round(edition -> print(edition));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private DigestRound round(Printer printer) {
    return new DigestRound(archive.store, new Composer(Archive.ANALYSIS), printer, WINDOW);
  }

  /** The slot and the articles told. */
  private List<String> print(Edition edition) {
    List<String> articles =
        edition.summary().items().stream()
            .map(NewsSummary.Item::leading)
            .map(article -> article.id().value())
            .toList();
    printed.add(edition.slot().time() + " " + articles);
    return List.of("{}");
  }

  private Schedule add(Target target, Plan plan) {
    return archive.store.write(session -> session.schedules().add(target, plan));
  }

  private static Plan daily(String time, boolean saysNothing) {
    return Plans.plan(time, "UTC").with(Plans.form(saysNothing));
  }

  private void publish(String id, String words) {
    publish(id, "en", words);
  }

  private void publish(String id, String language, String words) {
    String head = "title: %s\npublished: 2024-05-06\nlanguage: %s\n\n".formatted(id, language);
    archive.add(id, head + words);
  }

  private void at(Instant moment) {
    clock.advance(Duration.between(clock.instant(), moment));
    round.at(moment);
  }

  private List<OutboxRow> outbox() {
    return archive.store.read(session -> session.outbox().due(clock.instant(), 100));
  }

  @Test
  void nothingIsPostedBeforeItsMomentAndOnceThen() {
    add(Plans.CHANNEL, daily("0 9 * * *", true));

    assertThat(round.at(NINE.minusMillis(1)).next()).isEqualTo(NINE);
    assertThat(printed).isEmpty();
    assertThat(round.at(NINE).next()).isEqualTo(NINE.plus(Duration.ofDays(1)));
    at(NINE);
    round = round(this::print);
    at(NINE.plusSeconds(1));

    assertThat(printed).containsExactly("2024-05-06T09:00 []");
    assertThat(outbox()).hasSize(1);
  }

  @Test
  void whatFitsInNoMessageIsNotTakenAsTold() {
    add(Plans.CHANNEL, daily("0 9 * * *", false));
    publish("rain", "It rained in Rotterdam on Monday.");
    round = round(edition -> List.of());
    at(NINE);

    assertThat(outbox()).isEmpty();
    assertThat(archive.store.<Set<String>>read(session -> session.posted().all(Plans.CHANNEL)))
        .isEmpty();
  }

  @Test
  void aMissedSlotIsCaughtUpWithinTheWindowOnly() {
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    add(Plans.CHANNEL, daily("1 9 * * *", true));

    at(NINE.plus(WINDOW).plusSeconds(60));

    assertThat(printed).containsExactly("2024-05-06T09:01 []");
  }

  @Test
  void aSlotThatAWrongClockSkippedIsPostedInTime() {
    add(Plans.CHANNEL, daily("0 9 * * *", true));

    round.at(NINE.plus(Duration.ofDays(10)).plus(WINDOW.multipliedBy(2)));
    at(NINE);

    assertThat(printed).containsExactly("2024-05-06T09:00 []");
  }

  @Test
  void aFailureLeavesTheSlotFreeAndOthersGoOn() {
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    List<Long> tried = new ArrayList<>();
    round =
        round(
            edition -> {
              tried.add(edition.schedule().id());
              if (tried.size() == 1) {
                throw new IllegalStateException("no paper");
              }
              return List.of("{}");
            });

    at(NINE);
    at(NINE.plusSeconds(61));

    assertThat(tried).containsExactly(1L, 2L, 1L);
    Map<OutboxRow.State, Integer> counts = archive.store.read(session -> session.outbox().counts());
    assertThat(counts).containsEntry(OutboxRow.State.NEW, 2);
  }

  @Test
  void aChatThatCanNotBeReachedIsWaitedForWithinTheWindow() {
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    long chat = Plans.CHANNEL.chat();
    archive.store.write(
        session -> {
          session.chats().deactivate(chat, "kicked");
          return null;
        });
    at(NINE);
    assertThat(printed).isEmpty();

    archive.store.write(
        session -> {
          session.chats().activate(chat);
          return null;
        });
    at(NINE.plusSeconds(61));

    assertThat(printed).hasSize(1);
  }

  @Test
  void aStoryIsToldOncePerChatAndForumTopic() {
    Target topic = new Target(-1009L, Place.GROUP, 7, "Krant", null);
    publish("museum", "The tapestry of Bruges hangs in the north hall of the museum again.");
    add(Plans.CHANNEL, daily("0 9 * * *", false));
    add(Plans.CHANNEL, daily("5 9 * * *", false));
    add(topic, daily("10 9 * * *", false));

    at(NINE.plusSeconds(600));

    assertThat(printed).containsExactly("2024-05-06T09:00 [museum]", "2024-05-06T09:10 [museum]");
  }

  @Test
  void theSameWordsInAnotherArticleAreNotToldAgain() {
    String words = "It rained for three weeks, and all of the farmers were worried.";
    publish("rain", words);
    add(Plans.CHANNEL, daily("0 9,10 * * *", false));
    at(NINE);
    archive.add("later", "title: Something else\npublished: 2024-05-06\nlanguage: en\n\n" + words);
    clock.advance(Duration.ofMinutes(1));

    at(NINE.plus(Duration.ofHours(1)));

    assertThat(printed).containsExactly("2024-05-06T09:00 [rain]");
  }

  @Test
  void anotherArticleOnAnEventThatWasToldIsNoNews() {
    publish(
        "fire",
        "nl",
        "Een brand in het stadhuis van Gouda heeft het dak verwoest."
            + " Burgemeester Jansen van Gouda zag de brand ontstaan.");
    add(Plans.CHANNEL, daily("0 9,10 * * *", false));
    at(NINE);
    publish(
        "more-fire",
        "nl",
        "Het dak van het stadhuis van Gouda is verwoest door een brand."
            + " Volgens burgemeester Jansen raakte niemand gewond.");
    publish("rain", "It rained for three weeks, and all of the farmers were worried.");
    clock.advance(Duration.ofMinutes(1));

    at(NINE.plus(Duration.ofHours(1)));

    assertThat(printed).containsExactly("2024-05-06T09:00 [fire]", "2024-05-06T10:00 [rain]");
  }

  @Test
  void whatIsTakenBackInTheMeantimeIsNotTold() {
    publish("museum", "The tapestry of Bruges hangs in the north hall of the museum again.");
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    archive.store.write(
        session -> session.articles().setStatus(new ArticleId("museum"), Article.Status.RETRACTED));

    at(NINE);

    assertThat(printed).containsExactly("2024-05-06T09:00 []");
  }

  @Test
  void whatComesInLateIsToldInTheNextSlot() {
    publish("harbour", "The port of Delfzijl gets a new lock that is made of concrete.");
    add(Plans.CHANNEL, daily("0 8,9 * * *", false));
    at(NINE.minus(Duration.ofHours(1)));
    archive.add(
        "museum",
        "title: museum\npublished: 2024-05-06T07:55:00Z\nlanguage: en\n\n"
            + "The tapestry of Bruges hangs in the north hall of the museum again.");
    archive.add(
        "tower",
        "title: tower\npublished: 2024-05-05\nlanguage: en\n\n"
            + "The church tower of Groningen was struck by lightning twice this year.");

    at(NINE);

    assertThat(printed).hasSize(2);
    assertThat(printed.getFirst()).isEqualTo("2024-05-06T08:00 [harbour]");
    assertThat(printed.getLast()).contains("09:00", "museum", "tower").doesNotContain("harbour");
  }

  @Test
  void theSlotsOfQuietHoursAreOnePostWhenTheyEnd() {
    add(Plans.CHANNEL, Plans.quiet(daily("0 * * * *", true), "22:00", "07:00"));

    at(Instant.parse("2024-05-07T07:00:00Z"));
    at(Instant.parse("2024-05-07T07:00:01Z"));

    assertThat(printed).containsExactly("2024-05-06T22:00 []");
  }

  @Test
  void whatIsTakenBackJustBeforeThePostIsNotTold() {
    publish("museum", "The tapestry of Bruges hangs in the north hall of the museum again.");
    publish("harbour", "The port of Delfzijl gets a new lock that is made of concrete.");
    Schedule schedule = add(Plans.CHANNEL, daily("0 9 * * *", false));
    Slot slot = new Slot(LocalDateTime.parse("2024-05-06T09:00"), NINE);
    Composer composer = new Composer(Archive.ANALYSIS);
    Edition composed = archive.store.read(session -> composer.compose(session, schedule, slot));
    assertThat(composed.summary().items()).hasSize(2);
    archive.retract("museum");

    Printed before = new Printed(schedule, composed, List.of(), List.of());
    archive.store.write(session -> new DigestPost(session, this::print).post(before));

    assertThat(printed).containsExactly("2024-05-06T09:00 [harbour]");
  }

  @Test
  void aChannelsPostAwaitsAWordWhenInDoubtButAReadersIsSentAgain() {
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    add(new Target(101L, Place.PRIVATE, null, "Anna", null), daily("0 9 * * *", true));

    at(NINE);

    assertThat(outbox())
        .extracting(row -> row.delivery().kind())
        .containsExactly(Delivery.Kind.POST, Delivery.Kind.ANSWER);
  }

  private static Target reader(long id) {
    return new Target(id, Place.PRIVATE, null, "", null);
  }

  @Test
  void thousandsThatAreDueAtOnceAreDoneBitByBitAndEachOnce() {
    archive.store.write(
        session -> {
          for (long id = 1; id <= 250; id++) {
            session.schedules().add(reader(id), daily("0 9 * * *", true));
          }
          return null;
        });
    List<Integer> written = new ArrayList<>();

    clock.advance(Duration.between(clock.instant(), NINE));
    int posted =
        round
            .at(
                NINE,
                () -> {
                  assertThat(archive.store.inTransaction()).isFalse();
                  written.add(waiting());
                })
            .posted();
    round.at(NINE);

    assertThat(written).containsExactly(100, 200, 250);
    assertThat(posted).isEqualTo(250);
    assertThat(waiting()).isEqualTo(250);
  }

  private int waiting() {
    return archive
        .store
        .read(session -> session.outbox().counts())
        .getOrDefault(OutboxRow.State.NEW, 0);
  }

  @Test
  void answersGoBeforeChannelsAndChannelsBeforeReaders() {
    add(reader(101), daily("0 9 * * *", true));
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    at(NINE);
    archive.store.write(
        session -> session.outbox().add(new Delivery(null, 0, 102, Delivery.Kind.ANSWER, 1, "{}")));

    assertThat(outbox())
        .extracting(row -> row.delivery().chat())
        .containsExactly(102L, Plans.CHANNEL.chat(), 101L);
  }

  @Test
  void whatIsMissedIsCaughtUpWithInItsOrder() {
    add(reader(101), daily("0 8,9 * * *", true));

    at(NINE.plusSeconds(60));

    assertThat(printed).containsExactly("2024-05-06T08:00 []", "2024-05-06T09:00 []");
  }

  @Test
  void whoWasToldSomethingElseGetsAnotherEdition() {
    publish("museum", "The tapestry of Bruges hangs in the north hall of the museum again.");
    for (long id = 101; id <= 103; id++) {
      add(reader(id), daily("0 9 * * *", true));
    }
    archive.store.write(
        session -> {
          session.posted().add(reader(102), List.of("article museum"), clock.instant());
          return null;
        });

    at(NINE);

    assertThat(printed)
        .containsExactly(
            "2024-05-06T09:00 [museum]", "2024-05-06T09:00 []", "2024-05-06T09:00 [museum]");
  }

  @Test
  void anInterruptedRoundGoesOnInTheNextOne() {
    add(reader(101), daily("0 9 * * *", true));
    clock.advance(Duration.between(clock.instant(), NINE));

    Thread.currentThread().interrupt();
    round.at(NINE);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(printed).isEmpty();
    round.at(NINE);

    assertThat(printed).hasSize(1);
  }
}
