package nl.citaat.index;

import static nl.citaat.article.Stories.article;
import static nl.citaat.index.Queries.en;
import static nl.citaat.index.Queries.english;
import static nl.citaat.index.Queries.nl;
import static nl.citaat.index.Queries.query;
import static nl.citaat.index.Queries.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Stories;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Analysis;
import nl.citaat.text.Bundled;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, and in which order. */
class PassageIndexTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);

  @TempDir private Path folder;
  private PassageIndex index;

  @BeforeEach
  void open() {
    index = PassageIndex.open(folder.resolve("index"), ANALYSIS);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void add(Article... articles) {
    index.update(List.of(articles), 1);
  }

  /** What is found, as {@code article:ordinal}. */
  private List<String> found(PassageQuery query) {
    return index.search(query).stream()
        .map(passage -> passage.article() + ":" + passage.ordinal())
        .toList();
  }

  @Test
  void anEmptyIndexFindsNothing() {
    assertThat(index.search(english("airstrike"))).isEmpty();
    assertThat(index.size()).isZero();
    assertThat(index.reached()).isZero();
  }

  @Test
  void aSearchIsCutOffWhenTheIndexWasToldSo() {
    add(article("a", Language.EN, "Russia halted its airstrikes."));
    index.close();
    index = PassageIndex.open(folder.resolve("index"), ANALYSIS, Duration.ZERO);
    assertThat(found(english("airstrike"))).isEmpty();
    index.close();
    index = PassageIndex.open(folder.resolve("index"), ANALYSIS, Duration.ofDays(1));
    assertThat(found(english("airstrike"))).containsExactly("a:0");
  }

  @Test
  void aSentenceIsFoundByTheDictionaryFormsOfItsWords() {
    add(article("a", Language.EN, "Russia halted its airstrikes. It rained."));
    assertThat(found(english("halt", "airstrike")).getFirst()).isEqualTo("a:0");
    assertThat(found(english("halted"))).isEmpty();
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void aPassageSaysWhichRevisionAndSentenceItIs() {
    Article third =
        Stories.article("a", 3, Stories.story(Language.EN, "T", "# Head.", "One here. Two there."));
    add(third);
    Passage best = index.search(english("there")).getFirst();
    assertThat(best.article()).isEqualTo(new ArticleId("a"));
    assertThat(best.revision()).isEqualTo(3);
    assertThat(best.ordinal()).isEqualTo(1);
    assertThat(best.score()).isPositive();
  }

  @Test
  void theBestComeFirstAndNoMoreThanAskedFor() {
    add(
        article("one", Language.EN, "Rain fell."),
        article("two", Language.EN, "Rain fell in Aleppo."),
        article("three", Language.EN, "Rain fell in Aleppo on Monday."));
    PassageQuery query = english("rain", "aleppo", "monday");
    assertThat(found(query)).containsExactly("three:0", "two:0", "one:0");
    assertThat(found(new PassageQuery(query.groups(), 2))).containsExactly("three:0", "two:0");
    assertThat(index.search(query))
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void aWordThatMattersMoreDecides() {
    add(article("rain", Language.EN, "Rain fell."), article("snow", Language.EN, "Snow fell."));
    TermGroup rain = new TermGroup(1, List.of(en("rain")));
    assertThat(found(query(rain, new TermGroup(3, List.of(en("snow")))))).startsWith("snow:0");
    assertThat(found(query(rain, new TermGroup(0.3, List.of(en("snow")))))).startsWith("rain:0");
  }

  @Test
  void alternativesCountAsOneWord() {
    add(
        article("same", Language.EN, "The raid and the bombing went on."),
        article("both", Language.EN, "The raid on Aleppo went on."));
    assertThat(found(query(word(en("raid"), en("bombing")), word(en("aleppo")))).getFirst())
        .isEqualTo("both:0");
    assertThat(found(english("raid", "bombing")).getFirst()).isEqualTo("same:0");
  }

  @Test
  void aLesserAlternativeWeighsLess() {
    add(
        article("near", Language.EN, "A raid began."),
        article("far", Language.EN, "A visit began."));
    Alternative less = new Alternative(List.of("visit"), Language.EN, 0.3);
    assertThat(found(query(word(en("raid"), less)))).containsExactly("near:0", "far:0");
  }

  @Test
  void aQuestionFindsArticlesInEitherLanguage() {
    add(
        article("english", Language.EN, "Russia halted its airstrikes."),
        article("dutch", Language.NL, "Rusland staakt de luchtaanvallen."));
    assertThat(found(query(word(en("airstrike"), nl("luchtaanval")))))
        .containsExactlyInAnyOrder("english:0", "dutch:0");
    assertThat(found(query(word(nl("luchtaanval"))))).containsExactly("dutch:0");
    assertThat(found(query(word(en("luchtaanval"))))).isEmpty();
  }

  @Test
  void aPhraseIsFoundWhereItsWordsStandTogether() {
    add(
        article("together", Language.EN, "The air raid came."),
        article("apart", Language.EN, "The raid came out of a sky without any cloud in the air."));
    assertThat(found(query(word(en("air", "raid"))))).containsExactly("together:0");
  }

  @Test
  void aPhraseStandsBesideSingleWords() {
    add(
        article("word", Language.NL, "Het bombardement kwam."),
        article("phrase", Language.NL, "De aanval uit de lucht kwam."));
    assertThat(found(query(word(nl("bombardement"), nl("aanval", "uit", "de", "lucht")))))
        .containsExactlyInAnyOrder("word:0", "phrase:0");
  }

  @Test
  void aCompoundIsFoundByItsParts() {
    add(article("a", Language.NL, "De luchtaanvallen gaan door."));
    assertThat(found(query(word(nl("~lucht"))))).containsExactly("a:0");
    assertThat(found(query(word(nl("~aanval"))))).containsExactly("a:0");
    assertThat(found(query(word(nl("lucht"))))).isEmpty();
  }

  @Test
  void aVerbIsFoundByItsWholeWhenItsParticleStandsApart() {
    add(article("a", Language.NL, "Rusland stelde het overleg weer uit."));
    assertThat(found(query(word(nl("uitstellen"))))).containsExactly("a:0");
  }

  @Test
  void headingsAndCaptionsAreNotFoundButHelpTheSentencesBelowThem() {
    add(
        article(
            "a",
            Language.EN,
            "! Photo of a volcano.",
            "One came here.",
            "# Earthquake",
            "Two came there.",
            "# Flood",
            "Three went home."));
    assertThat(found(english("earthquake"))).containsExactly("a:1");
    assertThat(found(english("flood"))).containsExactly("a:2");
    assertThat(found(english("volcano"))).containsExactlyInAnyOrder("a:0", "a:1", "a:2");
  }

  @Test
  void aSentenceIsFoundByItsSurroundingsButBehindTheOneThatSaysIt() {
    add(article("a", Language.EN, "Lead.", "He spoke. Aleppo burned. They left.", "Far away."));
    assertThat(found(english("aleppo"))).startsWith("a:2").containsOnly("a:1", "a:2", "a:3");
  }

  @Test
  void theTitleHelpsAllSentences() {
    add(
        Stories.article(
            "a", 1, Stories.story(Language.EN, "Truce in Aleppo", "One. Two.", "Three.")));
    assertThat(found(english("truce"))).hasSize(3);
  }

  @Test
  void aNumberIsFoundHoweverItIsWritten() {
    add(
        article("english", Language.EN, "They found 1,200 people."),
        article("dutch", Language.NL, "Zij vonden 1.200 mensen."));
    assertThat(found(query(word(en("1200"), nl("1200"))))).hasSize(2);
  }

  @Test
  void frequencyCountsTheSentencesThatSayIt() {
    add(article("a", Language.EN, "Aleppo burned. Aleppo fell. It rained."));
    assertThat(index.frequency(Language.EN, "aleppo")).isEqualTo(2);
    assertThat(index.frequency(Language.NL, "aleppo")).isZero();
    assertThat(index.frequency(Language.EN, "xyzzy")).isZero();
  }

  @Test
  void queriesThatAskForNothingFindNothing() {
    add(article("a", Language.EN, "Aleppo burned."));
    assertThat(index.search(new PassageQuery(List.of(), 10))).isEmpty();
    assertThat(index.search(query(word()))).isEmpty();
  }

  @Test
  void theLongestQueryIsAnswered() {
    add(article("a", Language.EN, "Aleppo burned on Monday."));
    TermGroup[] words = new TermGroup[300];
    Arrays.setAll(words, PassageIndexTest::manyPhrases);
    words[0] = word(en("aleppo"));
    assertThat(found(query(words))).containsExactly("a:0");
  }

  private static TermGroup manyPhrases(int word) {
    return word(
        IntStream.range(0, 10)
            .mapToObj(phrase -> en("x" + word, "y" + phrase))
            .toArray(Alternative[]::new));
  }

  @Test
  void odditiesInAnArticleAreIndexedLikeAnythingElse() {
    add(
        article("blob", Language.NL, "Rome " + "x".repeat(100_000) + " brandt."),
        article("caption", Language.NL, "! Foto."),
        article("signs", Language.NL, "?! … ."),
        article("long", Language.NL, "Aleppo brandt. ".repeat(3000).strip()));
    assertThat(found(query(word(nl("rome"))))).containsExactly("blob:0");
    assertThat(index.size()).isEqualTo(3002);
  }
}
