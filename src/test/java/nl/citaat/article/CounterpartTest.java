package nl.citaat.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;

class CounterpartTest {

  private static final ArticleId ID = new ArticleId("news");

  private static Revision revision(int number, String... blocks) {
    return new Revision(ID, number, Stories.story(Language.EN, "News", blocks), Instant.EPOCH);
  }

  /** What words of the first revision became in the second. */
  private static Optional<String> became(Revision first, String words, Revision second) {
    int start = first.body().indexOf(words);
    Quote quote = new Quote(first, new TextSpan(start, start + words.length()));
    return Counterpart.of(quote, second).map(Quote::text);
  }

  @Test
  void whatStillStandsIsFoundWhereverItStands() {
    Revision first = revision(1, "It snowed. Nobody fell.");
    assertThat(became(first, "Nobody fell.", revision(2, "# Head", "News first.", "Nobody fell.")))
        .contains("Nobody fell.");
  }

  @Test
  void aCorrectedSentenceIsFoundByItsWords() {
    Revision first = revision(1, "The mayor was born in Ede. She is a doctor.", "It snowed.");
    Revision second = revision(2, "It snowed.", "She is a doctor. The mayor was born in Epe.");
    assertThat(became(first, "The mayor was born in Ede.", second))
        .contains("The mayor was born in Epe.");
  }

  @Test
  void oneThatHasLittleInCommonIsFoundInItsPlaceOnly() {
    Revision first = revision(1, "It snowed. The mayor fell on the ice. Nobody laughed.");
    assertThat(
            became(
                first,
                "The mayor fell on the ice.",
                revision(2, "It snowed. A mayor's dog slipped on it. Nobody laughed.")))
        .contains("A mayor's dog slipped on it.");
    assertThat(
            became(
                first,
                "The mayor fell on the ice.",
                revision(2, "A mayor's dog slipped on it. It snowed. Nobody laughed.")))
        .isEmpty();
  }

  @Test
  void anotherSentenceThatStoodThereBeforeIsNoCorrection() {
    Revision first = revision(1, "Ann won the race in Ede. Bob won the race in Epe.");
    assertThat(became(first, "Ann won the race in Ede.", revision(2, "Bob won the race in Epe.")))
        .isEmpty();
  }

  @Test
  void ofSeveralSentencesThoseThatAreLeftAreFound() {
    Revision first = revision(1, "Ann won the race. Bob came second. It rained.");
    assertThat(
            became(
                first, "Ann won the race. Bob came second.", revision(2, "Bob came second. Sun.")))
        .contains("Bob came second.");
  }

  @Test
  void ofEquallyLikeOnesTheNearestIsFound() {
    Revision first = revision(1, "Ann won five medals.", "It snowed.");
    assertThat(
            became(
                first,
                "Ann won five medals.",
                revision(2, "Ann won six medals.", "It snowed.", "Ann won two medals.")))
        .contains("Ann won six medals.");
  }

  @Test
  void headingsAreNoSentences() {
    Revision first = revision(1, "Ann won five medals.");
    assertThat(became(first, "Ann won five medals.", revision(2, "# Ann won six medals.", "Snow.")))
        .isEmpty();
  }
}
