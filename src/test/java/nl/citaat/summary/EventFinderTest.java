package nl.citaat.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Stories;
import nl.citaat.article.Story;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;

class EventFinderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static final String FALL =
      "Het kabinet van premier Rutte is woensdag in Den Haag afgetreden. De coalitie kon het over"
          + " asiel niet eens worden.";
  private static final String FELL =
      "The government of prime minister Mark Rutte resigned in The Hague on Wednesday. Rutte's"
          + " coalition could not agree on asylum.";
  private static final String MATCH =
      "Ajax heeft woensdag in Rotterdam met 3-1 van Feyenoord gewonnen.";

  private static Article article(String id, LocalDate day, String outlet, String body) {
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, body.length())));
    Language language = body.startsWith("The ") ? Language.EN : Language.NL;
    Source source = new Source(outlet, null, null);
    return Stories.article(
        id, 1, new Story("Nieuws", body, blocks, source, day, null, language, List.of()));
  }

  private static List<Set<String>> found(List<Article> articles) {
    return EventFinder.events(articles, Archive.ANALYSIS).stream()
        .<Set<String>>map(event -> new TreeSet<>(ids(event).toList()))
        .toList();
  }

  private static Stream<String> ids(Event event) {
    return event.articles().stream().map(article -> article.id().value());
  }

  @Test
  void inTheArchiveExactlyWhatIsAboutTheSameEventComesTogetherAcrossLanguages() {
    GoldEvents gold = new GoldEvents();
    List<Set<String>> expected =
        gold.years().stream()
            .flatMap(year -> gold.events(year).stream())
            .filter(event -> event.size() > 1)
            .toList();
    assertThat(expected).hasSize(6);
    assertThat(found(gold.articles()).stream().filter(event -> event.size() > 1))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(gold.years())
        .allSatisfy(
            year ->
                assertThat(found(gold.articles(year)))
                    .containsExactlyInAnyOrderElementsOf(gold.events(year)));
  }

  @Test
  void twoArticlesThatAreAllThereIsComeTogetherOnlyWhenNearInTime() {
    Article dutch = article("nl", DAY, "Krant", FALL);
    assertThat(found(List.of(dutch, article("en", DAY.plusDays(1), "Daily", FELL)))).hasSize(1);
    assertThat(found(List.of(dutch, article("en", DAY.plusDays(9), "Daily", FELL)))).hasSize(2);
    assertThat(found(List.of(dutch, article("other", DAY, "Krant", MATCH)))).hasSize(2);
  }

  @Test
  void whatMoreNewspapersTellIsMoreImportantThanWhatIsNewer() {
    Article dutch = article("nl", DAY, "Krant", FALL);
    Article english = article("en", DAY, "Daily", FELL);
    Article newer = article("match", DAY.plusDays(1), "Krant", MATCH);
    assertThat(found(List.of(newer, dutch, english)))
        .containsExactly(Set.of("en", "nl"), Set.of("match"));
    assertThat(found(List.of(dutch, newer))).containsExactly(Set.of("match"), Set.of("nl"));
  }

  @Test
  void anArticleWithoutSentencesIsKnownByItsTitle() {
    Article match = article("match", DAY, "Krant", MATCH);
    String title = "Ajax wint in Rotterdam van Feyenoord";
    Article same = Stories.article("same", 1, Stories.story(Language.NL, title, "# Kop"));
    Article other = Stories.article("other", 1, Stories.story(Language.NL, "Den Haag", "# Kop"));
    assertThat(found(List.of(same, match, other)))
        .containsExactlyInAnyOrder(Set.of("match", "same"), Set.of("other"));
    assertThat(found(List.of())).isEmpty();
  }
}
