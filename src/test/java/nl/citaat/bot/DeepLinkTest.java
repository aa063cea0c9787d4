package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.citaat.article.Article;
import nl.citaat.article.Quote;
import nl.citaat.article.Sentence;
import nl.citaat.bot.DeepLink.ToQuote;
import nl.citaat.testing.Archive;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkTest {

  private static final String STORY = "title: Tulpen\nlanguage: nl\n\nEr staan tulpen. In Lisse.";

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static List<String> ids() {
    return List.of(
        "a",
        "2016-11-01_x",
        "a".repeat(44),
        "a".repeat(45),
        "a".repeat(100),
        "b".repeat(99) + "-",
        "met.punten",
        "café-brûlé",
        "日本");
  }

  @Test
  void theLinksOfAllIdsAreShortPlainDifferentAndLeadBack() {
    List<Article> articles = ids().stream().map(id -> archive.save(id, STORY)).toList();
    assertThat(articles.stream().map(article -> DeepLink.to(article.id()).parameter()))
        .allSatisfy(parameter -> assertThat(parameter).matches("[A-Za-z0-9_-]{1,64}"))
        .doesNotHaveDuplicates();
    for (Article article : articles) {
      DeepLink link = parsed(DeepLink.to(article.id()).parameter());
      assertThat(article(link)).contains(article);
    }
  }

  @Test
  void theLinksOfQuotesLeadBackToTheirRevision() {
    for (String id : ids()) {
      Article first = archive.save(id, STORY);
      archive.save(id, STORY.replace("Lisse", "Hillegom"));
      for (Sentence sentence : Sentence.of(first.current().story())) {
        Quote quote = new Quote(first.current(), sentence.span());
        String parameter = DeepLink.to(quote).parameter();
        assertThat(parameter).matches("[A-Za-z0-9_-]{1,64}");
        ToQuote link = (ToQuote) parsed(parameter);
        assertThat(quote(link)).contains(quote);
      }
    }
  }

  @Test
  void theGreatestNumbersAndTheLongestIdFillTheParameter() {
    int greatest = Integer.parseInt("zzzzz", 36);
    TextSpan span = new TextSpan(greatest, greatest * 2);
    DeepLink link = new ToQuote("a".repeat(44), greatest, span);
    assertThat(link.parameter()).hasSize(64);
    assertThat(DeepLink.parse(link.parameter())).contains(link);
  }

  @Test
  void theFormStaysForLinksThatAreOutInTheWorld() {
    assertThat(parsed("s_1-2s-26-tulpen"))
        .isEqualTo(new ToQuote("tulpen", 1, new TextSpan(100, 178)));
    assertThat(parsed("a_tulpen").url("citaatbot"))
        .isEqualTo("https://t.me/citaatbot?start=a_tulpen");
    Article dotted = archive.save("met.punten", STORY);
    assertThat(DeepLink.to(dotted.id()).parameter())
        .isEqualTo("a_-c77025b498cda4a31550e9a97ab7672e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a_",
        "a_A",
        "a_a.b",
        "a_ a",
        "s_",
        "s_1-0-5",
        "s_1-0-5-",
        "s_1-0--tulpen",
        "s_123456-0-5-tulpen",
        "s_1-zzzzzz-5-tulpen",
        "s_+1-0-5-tulpen",
        "S_1-0-5-tulpen",
        "x_tulpen",
        "s_1-0-5-tulpen\n",
        "a_\u0000",
        "a_\ud800"
      })
  void whatIsNoLinkIsNone(String parameter) {
    assertThat(DeepLink.parse(parameter)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s_1-0-0-tulpen",
        "s_0-0-5-tulpen",
        "s_3-0-5-tulpen",
        "s_1-0-zzzzz-tulpen",
        "s_1-zzzzz-zzzzz-tulpen",
        "s_1-0-5-rozen",
        "s_1-0-5--rozen",
        "s_1-0-5--",
        "s_1-0-5-_"
      })
  void aLinkToNowhereHasNoQuote(String parameter) {
    archive.save("tulpen", STORY);
    ToQuote link = (ToQuote) parsed(parameter);
    assertThat(quote(link)).isEmpty();
  }

  @Test
  void nothingThatCanStandInALinkFails() {
    archive.save("tulpen", STORY);
    Random random = new Random(7);
    String letters = "as_-_-019zZ.é \n\ud83d\ude00tulpen";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder parameter = new StringBuilder(random.nextBoolean() ? "s_1-" : "a_");
      for (int length = random.nextInt(20); length > 0; length--) {
        parameter.append(letters.charAt(random.nextInt(letters.length())));
      }
      DeepLink.parse(parameter.toString())
          .ifPresent(
              link -> {
                assertThat(link.parameter().length()).isLessThanOrEqualTo(64);
                article(link);
              });
    }
  }

  private Optional<Article> article(DeepLink link) {
    return archive.store.read(session -> link.article(session.articles()));
  }

  private Optional<Quote> quote(ToQuote link) {
    return archive.store.read(session -> link.quote(session.articles()));
  }

  private static DeepLink parsed(String parameter) {
    return DeepLink.parse(parameter).orElseThrow();
  }
}
