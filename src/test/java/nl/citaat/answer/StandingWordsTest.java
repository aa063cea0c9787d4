package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;

class StandingWordsTest {

  private static final StandingWords WORDS =
      new StandingWords(
          new QuestionReader(Archive.ANALYSIS, Clock.systemUTC()), Archive.ANALYSIS.lexicon());

  /** For each group its alternatives, such as {@code en:air raid}. */
  private static List<Set<String>> groups(String words, Language asker) {
    return WORDS.groups(words, WORDS.language(words, asker)).stream()
        .map(
            group ->
                group.alternatives().stream()
                    .map(each -> each.language().code() + ":" + String.join(" ", each.terms()))
                    .collect(Collectors.toSet()))
        .toList();
  }

  @Test
  void eachWordThatTellsSomethingIsAGroupWithItsFormsAndTranslations() {
    List<Set<String>> groups = groups("the airstrikes in Syria", Language.EN);
    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst()).contains("en:airstrike", "nl:luchtaanval");
    assertThat(groups.getLast()).contains("en:syria", "nl:syrie");
  }

  @Test
  void aWordByItselfIsNotMetByWhatIsOnlyLikeIt() {
    assertThat(groups("storm", Language.EN).getFirst())
        .contains("en:storm", "nl:storm", "nl:~storm")
        .doesNotContain("en:attack", "en:search", "en:hurricane", "nl:razen");
    assertThat(groups("luchtaanvallen", Language.NL).getFirst())
        .contains("nl:luchtaanval", "en:airstrike")
        .doesNotContain("nl:aanval", "en:strike", "en:attack");
  }

  @Test
  void besideAnotherWordSynonymsCount() {
    assertThat(groups("Cameron resigns", Language.EN).getLast())
        .contains("en:resign", "en:quit", "en:resignation", "nl:aftreden");
    assertThat(groups("resigns", Language.EN).getFirst()).doesNotContain("en:quit");
  }

  @Test
  void otherFormsOfANameCount() {
    assertThat(groups("Groningen", Language.NL).getFirst()).contains("nl:groningse");
  }

  @Test
  void theLanguageIsTheOneThatKnowsTheWords() {
    assertThat(WORDS.language("stikstof", Language.EN)).isEqualTo(Language.NL);
    assertThat(WORDS.language("earthquake", Language.NL)).isEqualTo(Language.EN);
    assertThat(WORDS.language("Ajax", Language.NL)).isEqualTo(Language.NL);
  }

  @Test
  void yearsAndWordsThatSayLittleAreAskedForOnlyWhenThereIsNothingElse() {
    assertThat(groups("verkiezingen in 2024", Language.NL)).hasSize(1);
    assertThat(groups("2024", Language.NL)).hasSize(1);
    assertThat(groups("the of", Language.EN)).isEmpty();
  }
}
