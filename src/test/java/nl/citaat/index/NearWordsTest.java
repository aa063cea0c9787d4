package nl.citaat.index;

import static nl.citaat.article.Stories.article;
import static nl.citaat.article.Stories.retracted;
import static nl.citaat.article.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Stories;
import nl.citaat.text.Analysis;
import nl.citaat.text.Bundled;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words the archive has, and which are nearly like another. */
class NearWordsTest {

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

  private List<String> near(String word, int most) {
    return index.near(word, most).stream().map(NearWord::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "airstirkes, 1",
    "iarstrikes, 1",
    "airstikes, 1",
    "airstrikkes, 1",
    "airstrykes, 1",
    "airstirkse, 2",
    "airstrks, 2"
  })
  void aNearWordIsFoundAsItIsWritten(String typed, int distance) {
    add(article("a", Language.EN, "Russia halted its Airstrikes. It rained."));
    NearWord airstrikes = new NearWord("airstrikes", Language.EN, distance, 1);
    assertThat(index.near(typed, 2)).containsExactly(airstrikes);
    assertThat(index.near(typed, distance)).containsExactly(airstrikes);
    assertThat(index.near(typed, distance - 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"airstrikes", "airstxxxes", "rain", "zzzz", "", "~it"})
  void neitherTheWordItselfNorWhatIsUnlikeItIsNear(String typed) {
    add(article("a", Language.EN, "Russia halted its airstrikes. It rained."));
    assertThat(index.near(typed, 1)).isEmpty();
    assertThat(index.near(typed.repeat(5000), 2)).isEmpty();
  }

  @Test
  void aDiacriticCountsForNothing() {
    add(article("a", Language.NL, "Het overleg over Syri\u00eb ging niet door."));
    assertThat(index.near("syrie", 0))
        .containsExactly(new NearWord("syri\u00eb", Language.NL, 0, 1));
    assertThat(near("syrei", 1)).containsExactly("syri\u00eb");
  }

  @Test
  void theNearestComesFirstAndThenTheOneOfMostArticles() {
    add(
        article("a", Language.EN, "The canal froze."),
        article("b", Language.EN, "The canal was long."),
        article("c", Language.EN, "The camel froze. The camel, a camel, ran."),
        article("d", Language.EN, "The cameo was lost."));
    assertThat(near("camal", 2)).containsExactly("canal", "camel", "cameo");
  }

  @Test
  void wordsOfBothLanguagesAreFound() {
    add(article("a", Language.EN, "Russia spoke."), article("b", Language.NL, "Rusland sprak."));
    assertThat(near("russai", 2)).containsExactly("russia");
    assertThat(near("ruslnad", 2)).containsExactly("rusland");
  }

  @Test
  void theWordsOfTitlesHeadingsAndCaptionsAreFound() {
    Article article =
        Stories.article(
            "a", 1, story(Language.EN, "Volcano", "! The harbour.", "# Earthquake", "It rained."));
    add(article);
    assertThat(near("volcanoo", 1)).containsExactly("volcano");
    assertThat(near("harbuor", 1)).containsExactly("harbour");
    assertThat(near("earthqake", 1)).containsExactly("earthquake");
    assertThat(index.contains(Language.EN, "volcano")).isTrue();
    assertThat(index.contains(Language.EN, "harbour")).isTrue();
    assertThat(index.contains(Language.EN, "earthquake")).isTrue();
    assertThat(index.contains(Language.NL, "volcano")).isFalse();
    assertThat(index.contains(Language.EN, "flood")).isFalse();
  }

  @Test
  void twoWordsWithCapitalsAreFoundTogether() {
    add(
        article("a", Language.EN, "Then Theresa May spoke, Theresa May of Maidenhead, in May."),
        article("b", Language.EN, "She saw Theresa, May and others."));
    assertThat(index.near("theresa mey", 1))
        .containsExactly(new NearWord("theresa may", Language.EN, 1, 1));
    assertThat(near("may spoek", 2)).isEmpty();
    assertThat(near("maidenhead inn", 2)).isEmpty();
  }

  @Test
  void aWordOfARetractedArticleIsNotFound() {
    Article article = article("a", Language.EN, "Russia halted its airstrikes.");
    // Enough sentences beside it for the index to keep what was taken out of it for a while.
    add(article, article("b", Language.EN, "It rained. ".repeat(30).strip()));
    index.update(List.of(retracted(article)), 2);
    assertThat(index.near("airstirkes", 2)).isEmpty();
  }

  @Test
  void aWordThatWasCorrectedIsFoundAsItNowIs() {
    add(article("a", Language.EN, "Shoigo spoke. It rained."));
    index.update(List.of(article("a", Language.EN, "It rained. Shoigu spoke.")), 2);
    assertThat(near("shoiga", 1)).containsExactly("shoigu");
  }
}
