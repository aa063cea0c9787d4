package nl.citaat.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.citaat.answer.Answer;
import nl.citaat.article.Quote;
import nl.citaat.store.SteppedClock;
import nl.citaat.store.StoredGolden;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTrialTest {

  private static final String QUESTION = "wie stopte de luchtaanvallen op Aleppo?";
  private static final String ALEPPO = "bombardementen-op-aleppo-gestaakt";

  @TempDir private Path folder;
  private Archive archive;
  private StoredGolden golden;

  @BeforeEach
  void open() {
    archive = Archive.filled(folder, new SteppedClock());
    Answer answer = archive.answerer.answer(QUESTION, null);
    Quote expected = answer.quotes().getFirst().quote();
    golden = new StoredGolden(1, QUESTION, Language.NL, expected);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private GoldenTrial trial() {
    return GoldenTrial.run(archive.answerer, List.of(golden)).getFirst();
  }

  @Test
  void theExpectedQuoteIsRightWhenItIsFirst() {
    assertThat(trial().place()).isEqualTo(1);
    assertThat(trial().isRight()).isTrue();
    archive.add(
        "staking",
        "title: Staking\nlanguage: nl\n\nDe Turkse president stopte de luchtaanvallen op Aleppo.");
    assertThat(trial().place()).isEqualTo(2);
    assertThat(trial().isRight()).isFalse();
    archive.retract(ALEPPO);
    assertThat(trial().place()).isZero();
    assertThat(trial().first()).isNotNull();
    archive.retract("staking");
    assertThat(trial().first()).isNull();
  }

  @Test
  void aSentenceThatStillStandsIsExpectedInEachRevision() {
    archive.correct(ALEPPO, "vredesoverleg", "overleg");
    assertThat(trial().first()).isNotEqualTo(golden.expected());
    assertThat(trial().isRight()).isTrue();
    archive.correct(ALEPPO, "Syrische", "Turkse");
    assertThat(trial().isRight()).isFalse();
  }

  @Test
  void worseIsWhatStandsFurtherDownOrIsGone() {
    List<GoldenTrial> all = List.of(at(0), at(1), at(2), at(3));
    assertThat(all.stream().map(trial -> trial.isWorseThan(at(2))))
        .containsExactly(true, false, false, true);
    assertThat(all.stream().map(trial -> trial.isWorseThan(at(0))))
        .containsExactly(false, false, false, false);
    assertThat(GoldenTrial.worse(List.of(at(1), at(0)), List.of(at(1), at(1))))
        .containsExactly(at(0));
  }

  private GoldenTrial at(int place) {
    return new GoldenTrial(golden, place, golden.expected());
  }
}
