package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Amend;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Reach;
import nl.citaat.store.ShownQuote;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowingTest {

  private static final ArticleId NEWS = new ArticleId("news");
  private static final String WORDS = "It snowed in Ede.";
  private static final Chat ANNA = new Chat(101, Chat.Kind.PRIVATE, null);
  private static final Instant NOW = Instant.parse("2024-05-01T09:00:00Z");
  private static final Instant BEFORE = NOW.minus(Duration.ofMinutes(1));

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.fixed(NOW, ZoneOffset.UTC));
    archive.add("news", "title: News\nlanguage: en\n\n" + WORDS + " Nobody fell.");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Send message(String before, String quoted) {
    FormattedText text =
        new FormattedText.Builder().add(before).add(Style.BLOCKQUOTE, quoted).build();
    Shown shown = new Shown(NEWS, 1, new TextSpan(0, quoted.length()));
    return new Send(ANNA, text, null, List.of(), List.of(shown), Language.EN);
  }

  private void arrived(int message, Outgoing outgoing, Instant made) {
    archive.store.write(
        session -> {
          new Showing(session).arrived(row(made), message, outgoing);
          return null;
        });
  }

  private static OutboxRow row(Instant made) {
    Delivery delivery = new Delivery(null, 0, ANNA.id(), Delivery.Kind.ANSWER, 1, "");
    OutboxRow.State state = OutboxRow.State.SENDING;
    return new OutboxRow(1, delivery, state, 1, made, null, false, null, made, made);
  }

  private void tell() {
    try (Amending amending = new Amending(archive.store, () -> {})) {
      amending.catchUp();
    }
  }

  /** What waits to be shown, the oldest first. */
  private List<String> waiting() {
    return amendments().stream().map(amend -> amend.message() + " " + amend.text().text()).toList();
  }

  private List<Amend> amendments() {
    List<OutboxRow> due = archive.store.read(session -> session.outbox().due(NOW, 10));
    return due.stream()
        .map(row -> (Amend) new OutgoingCodec().fromJson(row.delivery().payload()))
        .toList();
  }

  private String counted() {
    List<Reach> all = archive.store.read(session -> session.amendments().reach(NEWS, 10));
    assertThat(all).hasSizeLessThan(2);
    return all.isEmpty()
        ? ""
        : "%d edited, %d waiting, %d unreachable"
            .formatted(
                all.getFirst().edited(), all.getFirst().waiting(), all.getFirst().unreachable());
  }

  @Test
  void whatWasUnderWayWhileItsArticleWasTakenBackIsChangedToo() {
    archive.retract("news");
    tell();
    arrived(5, message("", WORDS), BEFORE);
    assertThat(waiting())
        .containsExactly("5 " + WORDS + "\nThe newspaper has withdrawn this article.");
    tell();
    assertThat(counted()).isEqualTo("0 edited, 1 waiting, 0 unreachable");
  }

  @Test
  void whatContinuesAPostDoesSoWhenItIsChangedToo() {
    arrived(5, message("", WORDS).continuing(), BEFORE);
    archive.retract("news");
    tell();
    assertThat(amendments()).singleElement().matches(Amend::continues);
  }

  @Test
  void whatWasUnderWayWhileItsArticleWasCorrectedIsChangedToo() {
    archive.correct("news", "Ede", "Epe");
    tell();
    arrived(5, message("", WORDS), BEFORE);
    assertThat(waiting())
        .containsExactly("5 It snowed in Epe.\nCorrected by the newspaper on 1 May 2024.");
  }

  @Test
  void anEarlierRevisionThatIsShownOnPurposeStays() {
    archive.correct("news", "Ede", "Epe");
    tell();
    arrived(5, message("", WORDS), NOW);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatShowsSomethingElseByNowIsNotOverwritten() {
    arrived(5, message("", WORDS), BEFORE);
    archive.retract("news");
    tell();
    assertThat(waiting()).hasSize(1);
    arrived(5, new Edit(ANNA, 5, FormattedText.plain("x"), List.of(), List.of()), NOW);
    assertThat(waiting()).isEmpty();
    assertThat(counted()).isEmpty();
  }

  @Test
  void aMessageOfWhichOnlyTheLedgerKnowsIsUnreachableWhenItShowsWhatChanged() {
    for (TextSpan span : List.of(new TextSpan(0, 17), new TextSpan(18, 30))) {
      archive.store.write(
          session -> {
            session.ledger().add(new ShownQuote(101, span.start() + 5, NEWS, 1, span, NOW));
            return null;
          });
    }
    archive.correct("news", "Ede", "Epe");
    tell();
    assertThat(waiting()).isEmpty();
    assertThat(counted()).isEqualTo("0 edited, 0 waiting, 1 unreachable");
  }

  @Test
  void aMessageThatStayedBehindWhenItsGroupMovedIsUnreachable() {
    arrived(5, message("", WORDS), BEFORE);
    archive.store.write(
        session -> {
          session.chats().migrate(ANNA.id(), 102);
          return null;
        });
    archive.retract("news");
    tell();
    assertThat(waiting()).isEmpty();
    assertThat(counted()).isEqualTo("0 edited, 0 waiting, 1 unreachable");
  }

  @Test
  void whatWouldBeTooLongGivesWayToItsNotice() {
    String before = "x".repeat(4090 - WORDS.length());
    arrived(5, message(before, WORDS), BEFORE);
    archive.retract("news");
    tell();
    assertThat(waiting())
        .containsExactly("5 " + before + "The newspaper has withdrawn this article.");
  }

  @Test
  void moreMessagesThanOneBatchAreAllTold() {
    for (int i = 1; i <= 230; i++) {
      arrived(i, message("", WORDS), BEFORE);
    }
    archive.retract("news");
    tell();
    assertThat(counted()).isEqualTo("0 edited, 230 waiting, 0 unreachable");
    tell();
    assertThat(counted()).isEqualTo("0 edited, 230 waiting, 0 unreachable");
  }
}
