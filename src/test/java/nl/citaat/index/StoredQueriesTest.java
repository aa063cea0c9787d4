package nl.citaat.index;

import static nl.citaat.index.Queries.en;
import static nl.citaat.index.Queries.nl;
import static nl.citaat.index.Queries.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.citaat.article.Stories;
import nl.citaat.article.Story;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;

class StoredQueriesTest {

  private static final TermGroup STRIKES =
      word(en("airstrike"), en("air", "raid"), nl("luchtaanval"));
  private static final TermGroup ALEPPO = word(en("aleppo"), nl("aleppo"));
  private static final TermGroup HALT = word(en("halt"), nl("stoppen"));

  private final StoredQueries queries = new StoredQueries(Archive.ANALYSIS);

  private static Story english(String title, String... sentences) {
    return Stories.story(Language.EN, title, sentences);
  }

  /** The numbers of the queries that a story meets, each with the number of its sentence. */
  private List<String> met(Story story) {
    return queries.match(story).stream()
        .map(match -> match.query() + "@" + match.sentence().ordinal())
        .toList();
  }

  @Test
  void aSentenceMeetsAQueryThatHasAllOfItsGroupsInAnyLanguageAndForm() {
    queries.put(1, List.of(STRIKES, ALEPPO));
    queries.put(2, List.of(ALEPPO));
    assertThat(met(english("War", "It rained.", "Airstrikes on Aleppo went on.")))
        .containsExactly("1@1", "2@1");
    Story dutch = Stories.story(Language.NL, "Oorlog", "De luchtaanvallen op Aleppo gaan door.");
    assertThat(met(dutch)).containsExactly("1@0", "2@0");
    assertThat(met(english("War", "Airstrikes went on.", "Aleppo is a city.")))
        .containsExactly("2@1");
    assertThat(met(english("War", "Nothing of it."))).isEmpty();
  }

  @Test
  void theSentenceThatSaysMostIsTakenAndOfSeveralTheFirst() {
    queries.put(1, List.of(STRIKES, ALEPPO));
    Story story =
        english(
            "Airstrikes on Aleppo",
            "Aleppo is a city.",
            "The airstrikes on Aleppo went on.",
            "More airstrikes on Aleppo followed.");
    assertThat(met(story)).containsExactly("1@1");
    assertThat(queries.match(story).getFirst().words()).isEqualTo(2);
  }

  @Test
  void wordsOfTheTitleStandForUpToHalfOfThoseOfTheSentence() {
    queries.put(2, List.of(STRIKES, ALEPPO));
    queries.put(3, List.of(STRIKES, ALEPPO, HALT));
    Story two = english("Fighting in Aleppo", "There were airstrikes at dawn.");
    assertThat(met(two)).containsExactly("2@0");
    Story three = english("Aleppo: halt called", "There were airstrikes at dawn.");
    assertThat(met(three)).containsExactly("2@0");
  }

  @Test
  void whatTheTitleHasAsAWholeIsMetByTheFirstSentence() {
    queries.put(1, List.of(STRIKES, ALEPPO));
    assertThat(met(english("Airstrikes on Aleppo", "Forty people died.", "It rained.")))
        .containsExactly("1@0");
    assertThat(met(english("Airstrikes on Aleppo", "# Forty people died"))).isEmpty();
  }

  @Test
  void thePartsOfAPhraseStandOneBehindTheOther() {
    queries.put(1, List.of(word(en("air", "raid"))));
    assertThat(met(english("War", "An air raid began."))).containsExactly("1@0");
    assertThat(met(english("War", "A raid by air began.", "In the air, no raid was seen.")))
        .isEmpty();
  }

  @Test
  void aQueryThatALanguageHasNoWordsForIsNotMetByItsStories() {
    queries.put(1, List.of(ALEPPO, word(nl("luchtaanval"))));
    assertThat(met(english("Aleppo", "Airstrikes on Aleppo."))).isEmpty();
  }

  @Test
  void nothingAsksForNothing() {
    queries.put(1, List.of());
    queries.put(2, List.of(word()));
    assertThat(met(english("Aleppo", "Airstrikes on Aleppo."))).isEmpty();
    assertThat(queries.size()).isEqualTo(2);
  }

  @Test
  void aQueryThatIsPutAgainTakesThePlaceOfTheOld() {
    queries.put(1, List.of(STRIKES));
    queries.put(1, List.of(ALEPPO));
    assertThat(met(english("War", "Airstrikes went on."))).isEmpty();
    assertThat(met(english("War", "Aleppo is a city."))).containsExactly("1@0");
    assertThat(queries.size()).isEqualTo(1);
  }

  @Test
  void aQueryThatWasRemovedIsMetNoMoreAndAllOthersStay() {
    queries.put(1, List.of(ALEPPO));
    queries.put(2, List.of(ALEPPO));
    assertThat(queries.remove(1)).isTrue();
    assertThat(queries.remove(1)).isFalse();
    assertThat(queries.ids()).containsExactly(2L);
    assertThat(met(english("War", "Aleppo is a city."))).containsExactly("2@0");
  }
}
