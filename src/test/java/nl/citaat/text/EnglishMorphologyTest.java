package nl.citaat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishMorphologyTest {

  private static List<String> lemmas(String word) {
    return Bundled.LEXICON.lemmas(Language.EN, Normalizer.fold(word));
  }

  @ParameterizedTest
  @CsvSource({
    "halted, halt",
    "halting, halt",
    "halts, halt",
    "refused, refuse",
    "stopped, stop",
    "stopping, stop",
    "hoped, hope",
    "tried, try",
    "denied, deny",
    "dying, die",
    "panicked, panic",
    "running, run",
    "agreed, agree",
    "watches, watch"
  })
  void verbsByRule(String form, String verb) {
    assertThat(lemmas(form)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({"fined, fin", "hoped, hop", "timing, tim"})
  void aConsonantThatWasNotDoubledStoodBeforeAnE(String form, String other) {
    assertThat(lemmas(form)).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource({
    "won, win",
    "fell, fall",
    "said, say",
    "told, tell",
    "went, go",
    "took, take",
    "taken, take",
    "chose, choose",
    "written, write",
    "began, begin",
    "fled, flee",
    "struck, strike",
    "met, meet",
    "led, lead",
    "left, leave",
    "shot, shoot",
    "found, find",
    "fought, fight"
  })
  void irregularVerbs(String form, String verb) {
    assertThat(lemmas(form)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({
    "cities, city",
    "wives, wife",
    "leaves, leaf",
    "buses, bus",
    "boxes, box",
    "crises, crisis",
    "analyses, analysis",
    "airstrikes, airstrike",
    "talks, talk",
    "movies, movie",
    "men, man",
    "women, woman",
    "children, child",
    "people, person",
    "feet, foot",
    "mice, mouse",
    "policemen, policeman"
  })
  void plurals(String plural, String singular) {
    assertThat(lemmas(plural)).contains(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "better, good",
    "best, good",
    "worse, bad",
    "worst, bad",
    "bigger, big",
    "happier, happy",
    "largest, large",
    "heaviest, heavy"
  })
  void comparatives(String form, String adjective) {
    assertThat(lemmas(form)).contains(adjective);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"halt", "city", "wife", "man", "win", "fall", "good", "news", "fell", "left"})
  void aDictionaryFormComesFirst(String word) {
    assertThat(lemmas(word).getFirst()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"blorks, blork", "blorked, blork", "zwieping, zwiep", "Putins, putin"})
  void anUnknownWordIsFoundByItselfAndItsStem(String form, String stem) {
    assertThat(Bundled.LEXICON.knows(Language.EN, Normalizer.fold(form))).isFalse();
    assertThat(lemmas(form)).contains(Normalizer.fold(form), stem);
  }
}
