package nl.citaat.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
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
    archive.add(id, "title: " + id + "\npublished: 2024-05-06\nlanguage: en\n\n" + words);
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
  void whatIsTakenBackInTheMeantimeIsNotTold() {
    publish("museum", "The tapestry of Bruges hangs in the north hall of the museum again.");
    add(Plans.CHANNEL, daily("0 9 * * *", true));
    archive.store.write(
        session -> session.articles().setStatus(new ArticleId("museum"), Article.Status.RETRACTED));

    at(NINE);

    assertThat(printed).containsExactly("2024-05-06T09:00 []");
  }

  @Test
  void whatIsTakenBackWhileItIsPutTogetherIsNotTold() {
    publish("museum", "The tapestry of Bruges hangs in the north hall of the museum again.");
    publish("harbour", "The port of Delfzijl gets a new lock that is made of concrete.");
    Schedule schedule = add(Plans.CHANNEL, daily("0 9 * * *", false));
    archive.store.read(
        session -> {
          Slot slot = new Slot(LocalDateTime.parse("2024-05-06T09:00"), NINE);
          Edition composed = new Composer(Archive.ANALYSIS).compose(session, schedule, slot);
          assertThat(composed.summary().items()).hasSize(2);
          archive.retract("museum");
          return archive.store.write(later -> round.post(later, composed));
        });

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
}
