package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.ingest.Steps;
import nl.citaat.store.Delivery;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.SteppedClock;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

  private static final long CHAT = -1001234567890L;
  private static final ArticleId BRITAIN = new ArticleId("britain-votes-to-leave");

  @TempDir private Path data;
  private final SteppedClock clock = new SteppedClock();
  private final Notices notices = new Notices(CHAT);
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.filled(data, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Article retract(Notices by, String why) {
    return archive.store.write(
        session -> by.telling(session, now -> new Steps(now, "operator").retract(BRITAIN, why)));
  }

  private List<OutboxRow> waiting() {
    return archive.store.read(session -> session.outbox().due(clock.instant(), 10));
  }

  private Send told() {
    return (Send) new OutgoingCodec().fromJson(waiting().getFirst().delivery().payload());
  }

  @Test
  void aStepIsToldWithWhoWhatWhichAndWhy() {
    retract(notices, "the count was wrong");
    FormattedText text = told().text();
    assertThat(text.text())
        .isEqualTo(
            "operator · took back · Britain votes to leave the European Union"
                + " (britain-votes-to-leave) · the count was wrong");
    assertThat(text.entities())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.style()).isEqualTo(Style.LINK);
              assertThat(link.url()).isEqualTo("https://news.example/politics/referendum");
              assertThat(link.span().in(text.text()))
                  .isEqualTo("Britain votes to leave the European Union");
            });
  }

  @Test
  void itIsToldInTheLanguageThatWasChosenThere() {
    archive.store.write(
        session -> {
          session.chats().setLanguage(CHAT, Language.NL);
          return CHAT;
        });
    retract(notices, "fout");
    assertThat(told().text().text()).startsWith("operator · trok terug · Britain");
  }

  @Test
  void anAnswerThatCameLaterGoesFirst() {
    retract(notices, "");
    archive.store.write(
        session ->
            session.outbox().add(new Delivery(5L, 0, 101, Delivery.Kind.ANSWER, 1, "{}", 101L)));
    assertThat(waiting()).extracting(row -> row.delivery().chat()).containsExactly(101L, CHAT);
  }

  @Test
  void whatIsNotCommittedIsNotTold() {
    assertThatThrownBy(
            () ->
                archive.store.write(
                    session ->
                        notices.telling(
                            session,
                            now -> {
                              new Steps(now, "7").retract(BRITAIN, "");
                              throw new IllegalStateException("the power fails");
                            })))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                archive.store.write(
                    session -> {
                      notices.telling(session, now -> new Steps(now, "7").retract(BRITAIN, ""));
                      throw new IllegalStateException("the power fails");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(waiting()).isEmpty();
    OptionalInt published = archive.store.read(session -> session.articles().published(BRITAIN));
    assertThat(published).isPresent();
  }

  @Test
  void workWithoutStepsIsNotTold() {
    retract(Notices.NONE, "before");
    archive.store.write(session -> notices.telling(session, now -> now.articles().count()));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aChatThatRefusesIsLeftAloneUntilTheNextStart() {
    archive.store.write(
        session -> {
          session.chats().deactivate(CHAT, "Forbidden: bot was kicked from the channel chat");
          return CHAT;
        });
    assertThat(retract(notices, "").isPublished()).isFalse();
    Map<State, Integer> counts = archive.store.read(session -> session.outbox().counts());
    assertThat(counts).containsEntry(State.NEW, 0);
    notices.begin(archive.store);
    archive.store.write(
        session -> notices.telling(session, now -> new Steps(now, "7").restore(BRITAIN, "")));
    assertThat(told().text().text()).startsWith("7 · published again · ");
  }

  @Test
  void aLongReasonIsCut() {
    retract(notices, "because ".repeat(600));
    assertThat(told().text().text()).endsWith("…").hasSizeLessThan(1000);
  }
}
