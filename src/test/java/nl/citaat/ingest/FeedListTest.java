package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.citaat.store.FollowedFeed;
import nl.citaat.store.FollowedFeed.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedListTest {

  @TempDir private Path folder;

  private FeedList.Listed read(String opml) throws IOException {
    return FeedList.read(Files.writeString(folder.resolve("feeds.opml"), opml));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<Plan> plans =
        List.of(
            FeedPlans.plan(
                URI.create("https://a.example/rss?x=1&y=2"),
                Duration.ofHours(2),
                "Krant \"A\" & <B>",
                Stream.of("haven", "nieuws")),
            FeedPlans.plan(URI.create("http://b.example/"), FeedPlans.USUAL, null, Stream.of()));
    FollowedFeed.State state =
        new FollowedFeed.State(false, Instant.EPOCH, null, null, 0, null, null);
    String opml =
        FeedList.write(plans.stream().map(plan -> new FollowedFeed(1, plan, state)).toList());
    assertThat(read(opml)).isEqualTo(new FeedList.Listed(plans, List.of()));
  }

  @Test
  void listsOfOtherProgramsAreRead() throws IOException {
    FeedList.Listed listed =
        read(
            """
            <?xml version="1.0"?>
            <opml version="1.1"><body><outline text="Kranten">
            <outline text="A" type="rss" xmlUrl="https://a.example/rss" category="/nieuws,sport"/>
            <outline text="B" xmlUrl="ftp://b.example/"/></outline></body></opml>
            """);
    assertThat(listed.plans())
        .containsExactly(
            new Plan(
                URI.create("https://a.example/rss"),
                FeedPlans.USUAL,
                null,
                List.of("nieuws", "sport")));
    assertThat(listed.problems())
        .containsExactly(
            folder.resolve("feeds.opml") + ": error: not a feed's address: ftp://b.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no list", "<opml/>", "<rss><channel/></rss>", "<opml><body>"})
  void whatIsNoListIsAProblem(String text) throws IOException {
    assertThat(read(text).problems()).singleElement().asString().contains("feeds.opml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0m", "15", "15 m", "-1h", "31d", "99999999m", "", "m", "1w"})
  void otherIntervalsAreRefused(String text) {
    assertThat(FeedPlans.interval(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1m", "15m", "2h", "1d", "30d", "90m"})
  void anIntervalIsWrittenAsItIsRead(String text) {
    assertThat(FeedPlans.interval(text).map(FeedPlans::interval)).contains(text);
  }
}
