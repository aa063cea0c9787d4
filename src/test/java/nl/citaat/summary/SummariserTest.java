package nl.citaat.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Sentence;
import nl.citaat.article.Stories;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Tokenizer;
import org.junit.jupiter.api.Test;

class SummariserTest {

  private static final Extent WIDE = new Extent(10, 1000);

  private final Summariser summariser = new Summariser(Archive.ANALYSIS);

  private List<String> summary(Extent extent, Language language, String... parts) {
    return summariser.summary(Stories.article("a", language, parts).current(), extent).stream()
        .map(Quote::text)
        .toList();
  }

  @Test
  void ofEachArticleOfTheArchiveItIsThreeToFiveWholeSentencesInOrderWithinTheLength() {
    List<Article> articles = new GoldEvents().articles();
    assertThat(articles).hasSizeGreaterThan(30);
    for (Article article : articles) {
      List<TextSpan> spans =
          summariser.summary(article.current(), Extent.OF_ARTICLE).stream()
              .map(Quote::span)
              .toList();
      assertThat(spans).as(article.id().value()).hasSizeBetween(3, 5).isSorted();
      assertThat(Sentence.of(article.current().story()))
          .extracting(Sentence::span)
          .containsAll(spans);
      String body = article.current().body();
      assertThat(spans.stream().mapToInt(span -> Tokenizer.tokens(body, span).size()).sum())
          .isLessThanOrEqualTo(Extent.OF_ARTICLE.words());
    }
  }

  @Test
  void aSentenceThatLeansOnAnotherComesOnlyBehindIt() {
    String needed = "Minister Kaag verdedigde dinsdag in Den Haag de begroting van het kabinet.";
    String leaning = "Zij noemde de begroting van het kabinet in Den Haag verstandig.";
    String other = "De oppositie in Den Haag verwierp de begroting van minister Kaag.";
    assertThat(summary(WIDE, Language.NL, needed + " " + leaning, other))
        .containsSequence(needed, leaning);
    // Without room for what it needs, it is left out.
    String longer = needed.replace("dinsdag", "dinsdag na lang aandringen van alle partijen");
    assertThat(summary(new Extent(10, 17), Language.NL, longer + " " + leaning, other))
        .isNotEmpty()
        .doesNotContain(leaning);
  }

  @Test
  void whatIsSaidAlreadyIsNotSaidAgainInOtherForms() {
    String first = "De boeren blokkeerden dinsdag de snelwegen rond Utrecht.";
    String again = "Een boer blokkeerde dinsdag een snelweg rond Utrecht.";
    String other = "De politie in Zwolle deelde later ook boetes uit.";
    assertThat(summary(WIDE, Language.NL, first, again, other)).containsExactly(first, other);
  }

  @Test
  void headingsCaptionsAndLooseQuotationsAreLeftOut() {
    assertThat(
            summary(
                WIDE,
                Language.EN,
                "The council of Leeds has closed the old bridge.",
                "# The bridge of Leeds has been closed",
                "! The old bridge of Leeds in winter",
                "Ask why.",
                "> The bridge of Leeds should never have been closed."))
        .containsExactly("The council of Leeds has closed the old bridge.");
  }

  @Test
  void withoutRoomForAnySentenceItIsEmpty() {
    assertThat(summary(new Extent(3, 2), Language.EN, "The old bridge of Leeds is closed."))
        .isEmpty();
    assertThat(summary(WIDE, Language.EN, "# Nothing but a heading")).isEmpty();
    assertThatThrownBy(() -> new Extent(0, 10)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Extent(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBaselinesTakeTheFirstOrTheMostCentral() {
    String[] parts = {
      "Snow fell in the night.",
      "Judges in Oslo freed the skipper of the trawler.",
      "The trawler and its skipper had been held in Oslo by judges since May."
    };
    Article article = Stories.article("a", Language.EN, parts);
    Extent one = new Extent(1, 1000);
    assertThat(summariser.summary(article.current(), one, Method.LEAD))
        .extracting(Quote::text)
        .containsExactly(parts[0]);
    assertThat(summariser.summary(article.current(), one, Method.CENTROID))
        .extracting(Quote::text)
        .doesNotContain(parts[0])
        .hasSize(1);
  }
}
