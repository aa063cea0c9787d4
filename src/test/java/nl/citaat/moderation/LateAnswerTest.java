package nl.citaat.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.citaat.store.Clusters.Place;
import nl.citaat.store.SteppedClock;
import nl.citaat.store.WaitingReader;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LateAnswerTest {

  private static final String QUESTION = "wie stopte de luchtaanvallen op Aleppo?";
  private static final long ANNA = 7101;

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.filled(folder, new SteppedClock());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static WaitingReader reader(String question, @Nullable Place given) {
    return new WaitingReader(1, ANNA, Language.NL, question, given);
  }

  private List<LateAnswer> found(WaitingReader... readers) {
    return LateAnswer.find(archive.answerer, List.of(readers));
  }

  private boolean holds(LateAnswer late) {
    return archive.store.read(late::holds);
  }

  private static Place place(LateAnswer late) {
    var quote = late.found().quote();
    return new Place(quote.revision().article(), quote.revision().number(), quote.span());
  }

  @Test
  void onlyWhatIsAnsweredNowAndOtherwiseThanBeforeIsTold() {
    List<LateAnswer> first =
        found(reader("wie repareerde de torenklok?", null), reader(QUESTION, null));
    assertThat(first).extracting(late -> late.reader().words()).containsExactly(QUESTION);
    Place given = place(first.getFirst());
    assertThat(found(reader(QUESTION, given))).isEmpty();
    archive.correct("bombardementen-op-aleppo-gestaakt", "Syrische", "Turkse");
    assertThat(found(reader(QUESTION, given))).hasSize(1);
  }

  @Test
  void anAnswerHoldsWhileItIsTheNewspapersWord() {
    LateAnswer late = found(reader(QUESTION, null)).getFirst();
    assertThat(holds(late)).isTrue();
    archive.correct("bombardementen-op-aleppo-gestaakt", "Syrische", "Turkse");
    assertThat(holds(late)).isFalse();
    LateAnswer corrected = found(reader(QUESTION, null)).getFirst();
    assertThat(holds(corrected)).isTrue();
    archive.retract("bombardementen-op-aleppo-gestaakt");
    assertThat(holds(corrected)).isFalse();
  }

  @Test
  void nobodyIsToldWhoCanNotBeReachedOrDoesNotWantToBe() {
    LateAnswer late = found(reader(QUESTION, null)).getFirst();
    archive.store.write(
        session -> {
          session.chats().setTold(ANNA, false);
          return null;
        });
    assertThat(holds(late)).isFalse();
    archive.store.write(
        session -> {
          session.chats().setTold(ANNA, true);
          return null;
        });
    assertThat(holds(late)).isTrue();
    archive.store.write(
        session -> {
          session.chats().deactivate(ANNA, "blocked");
          return null;
        });
    assertThat(holds(late)).isFalse();
  }
}
