package nl.citaat.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

  static List<Press> all() {
    return List.of(
        new Press.ShowArticle(Language.NL, "wie-won.2016_1"),
        new Press.ShowLatest(Language.EN, 0),
        new Press.ShowLatest(Language.NL, 999_999),
        new Press.ShowTopics(Language.NL, 24),
        new Press.ShowTopic(Language.EN, 5, "klimaat: parijs"),
        new Press.ShowTimeline(Language.NL, 3),
        new Press.ChooseLanguage(Language.EN),
        new Press.ChooseLanguage(null),
        new Press.AskMeant(Language.NL),
        new Press.ShowContext(Language.NL, 9, "0123456789abcdef"),
        new Press.ShowQuotes(Language.EN, 0, "0123456789abcdef"),
        new Press.ShowQuotes(Language.EN, 999_999, "0123456789abcdef"),
        new Press.GiveVoice(Language.NL, true, "0123456789abcdef"),
        new Press.GiveVoice(Language.EN, false, "0123456789abcdef"),
        new Press.ReportAnswer(Language.NL, "0123456789abcdef"),
        new Press.AskLate(Language.EN),
        new Press.DecideHeld(Language.NL, true, 987654321L),
        new Press.Change(Language.NL, Setting.ASK_ADMINISTRATORS),
        new Press.Change(Language.EN, Setting.LANGUAGE_AUTO),
        new Press.Forget(Language.EN, 1_714_554_000),
        new Press.OfDraft(Language.EN, Deed.PUBLISH, 999_999_999_999L),
        new Press.OfDraft(Language.NL, Deed.BACK, 1),
        new Press.OfCluster(Language.NL, QueueDeed.TAKE, 999_999_999_999L),
        new Press.ShowGolden(Language.EN, 5),
        new Press.RemoveGolden(Language.NL, 7),
        new Press.StopTelling(Language.EN),
        new Press.ShowAlerts(Language.EN, 10),
        new Press.RemoveAlert(Language.NL, true, 7),
        new Press.RemoveAlert(Language.EN, false, 999_999_999_999L),
        new Press.Subscribe(Language.EN, SubscriptionChoice.WEEKLY),
        new Press.Subscribe(Language.NL, SubscriptionChoice.NEW_YORK),
        new Press.Unsubscribe(Language.NL, true, 999_999_999_999L),
        new Press.Unsubscribe(Language.EN, false, 1),
        new Press.Announce(Language.EN, true, 3),
        new Press.Keep(Language.NL));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aButtonMeansWhatItWasMadeFor(Press press) {
    assertThat(Press.of(press.data())).contains(press);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "a",
        "a:nl",
        "a:fr:x",
        "l:en:-1",
        "l:en:1234567",
        "s",
        "s:fr",
        "m",
        "m:auto",
        "m:fr",
        "f:en",
        "f:en:-1",
        "f:en:1234567890123",
        "k",
        "k:auto",
        "j:en:x",
        "y:en:one",
        "y:en:2:7",
        "y:en:1:x",
        "d:en:p",
        "d:en:p:x",
        "d:en:z:1",
        "p:en:x",
        "o:en:5",
        "o:en::x",
        "t:en:",
        "c:en:0123456789abcdef",
        "c:en:0:0123456789ABCDEF",
        "c:en:0:0123456789abcde",
        "q:en:0123456789abcdef",
        "q:en:x:0123456789abcdef",
        "v:en:2:0123456789abcdef",
        "v:en:1",
        "r:en:",
        "su:en:x",
        "un:en:2:1",
        "un:en:1",
        "an:en:1:x",
        "j:en:one"
      })
  void otherDataMeansNothing(String data) {
    assertThat(Press.of(data)).isEmpty();
  }

  @Test
  void theLongestIdsFitIntoAButtonAndFindTheirArticle(@TempDir Path data) {
    String dutch = "\u00e9".repeat(99);
    try (Archive archive = Archive.open(data, Clock.systemUTC())) {
      for (String id : List.of(dutch + "a", dutch + "b", "x".repeat(56), "y".repeat(57))) {
        Article article = archive.add(id, "title: T\n\nEen zin.");
        String key = ArticleKey.of(article.id());
        assertThat(new Press.ShowArticle(Language.NL, key).data().getBytes(UTF_8))
            .hasSizeLessThanOrEqualTo(64);
        assertThat(find(archive, key)).isEqualTo(article.id());
      }
    }
  }

  @Test
  void theLongestTopicsFitIntoAButtonAndHaveKeysOfTheirOwn() {
    String dutch = "\u00e9".repeat(99);
    List<String> keys =
        Stream.of(dutch + "a", dutch + "b", "x".repeat(50), "y".repeat(51), "#a")
            .map(ButtonKey::of)
            .toList();
    assertThat(keys).doesNotHaveDuplicates().contains("x".repeat(50), "#a");
    for (String key : keys) {
      assertThat(new Press.ShowTopic(Language.NL, 999_999, key).data().getBytes(UTF_8))
          .hasSizeLessThanOrEqualTo(64);
    }
  }

  private static ArticleId find(Archive archive, String key) {
    return archive
        .store
        .read(session -> ArticleKey.find(session.articles(), key))
        .orElseThrow()
        .id();
  }
}
