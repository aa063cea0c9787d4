package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.index.IndexContents;
import nl.citaat.index.PassageIndex;
import nl.citaat.ingest.Outcome.Kind;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;
import nl.citaat.ingest.fetch.Website;
import nl.citaat.testing.Archive;
import nl.citaat.testing.InMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand times a file of articles or a feed is damaged, read and published, while moderators
 * retract, restore, edit and delete articles. Each file gives articles or lines for people, and at
 * the end the index is the one that the store alone gives.
 */
@Timeout(300)
class DamagedSourcesIT {

  private static final int INPUTS = 10_000;
  private static final long SEED = Long.getLong("citaat.seed", 20261127);
  private static final int MOST_AT_ONCE = 600;
  private static final int FEED_ITEMS = 2;

  /** In bytes: of most articles only the beginning is taken, for the sake of time. */
  private static final int BEGINNING = 300;

  private static final int ONE_IS_WHOLE = 100;

  private static final String LINE = "\\S.{0,600}: error: \\S.{5,400}";

  private final Random random = new Random(SEED);
  private final Website site = new Website();
  private final StorySources sources =
      new StorySources(new StoryFiles(Clock.systemUTC()), site.fetcher());
  private final Map<String, byte[]> originals = new TreeMap<>();
  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);

  @TempDir(factory = InMemory.class)
  private Path folder;

  private Newsroom newsroom;
  private int inputs;
  private int problems;

  @BeforeEach
  void collect() throws IOException {
    newsroom = new Newsroom(folder);
    Files.createDirectories(newsroom.files);
    try (Stream<Path> content = Files.list(Archive.CONTENT).sorted()) {
      for (Path file : Stream.concat(content, GoldenFilesTest.files().stream()).toList()) {
        boolean whole = originals.size() % ONE_IS_WHOLE == 0;
        String text = Files.readString(file, ISO_8859_1);
        originals.put(
            String.valueOf(file.getFileName()),
            (whole ? text : beginning(text)).getBytes(ISO_8859_1));
      }
    }
    List<Draft> drafts = Newsroom.read(Archive.CONTENT);
    for (int i = 0; i + FEED_ITEMS <= drafts.size(); i += 4 * FEED_ITEMS) {
      List<Draft> items = drafts.subList(i, i + FEED_ITEMS);
      // Only one leads to a page, which takes longer than all else.
      String more = i == 0 ? linked() : "";
      originals.put("feed-" + i + ".xml", rss(items, more).getBytes(UTF_8));
      originals.put("feed-" + i + ".atom", atom(items).getBytes(UTF_8));
    }
    originals.put(
        "feed.json",
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"De Krant","items":[
        {"id":"1","url":"%1$s","title":"Fog over the harbour","content_text":"%2$s"},
        {"id":"2","title":"Sun over the harbour","content_html":"<p>%2$s</p><p>It was warm.</p>"}]}
        """
            .formatted(page(), "The harbour was closed on Monday because of the fog. ".repeat(20))
            .getBytes(UTF_8));
    site.serve("/page", "text/html", requireNonNull(originals.get("page-readable.html")));
  }

  private static String beginning(String text) {
    int end = text.indexOf("\n\n", BEGINNING);
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private String page() {
    return "http://krant.example:" + site.port() + "/page";
  }

  private String linked() {
    return "<item>\n<title>Linked</title>\n<link>" + page() + "</link>\n</item>\n";
  }

  private static String rss(List<Draft> drafts, String more) {
    StringBuilder items = new StringBuilder();
    for (Draft draft : drafts) {
      items.append(
          "<item>\n<title><![CDATA[%s]]></title>\n<guid>%s</guid>\n<description><![CDATA[<p>%s</p>]]></description>\n</item>\n"
              .formatted(draft.story().title(), draft.wanted(), html(draft)));
    }
    return "<?xml version='1.0' encoding='UTF-8'?>\n<rss version='2.0'>\n<channel>\n<title>De Krant"
        + "</title>\n<link>https://krant.example/</link>\n<description>News</description>\n"
        + items
        + more
        + "</channel>\n</rss>\n";
  }

  private static String atom(List<Draft> drafts) {
    StringBuilder items = new StringBuilder();
    for (Draft draft : drafts) {
      items.append(
          "<entry>\n<id>urn:%s</id>\n<title><![CDATA[%s]]></title>\n<updated>2019-05-05T10:00:00Z</updated>\n<content type='html'><![CDATA[<p>%s</p>]]></content>\n</entry>\n"
              .formatted(draft.wanted(), draft.story().title(), html(draft)));
    }
    return "<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>\n"
        + "<title>De Krant</title>\n<id>urn:krant</id>\n<updated>2019-05-05T10:00:00Z</updated>\n"
        + items
        + "</feed>\n";
  }

  private static String html(Draft draft) {
    return beginning(draft.story().body()).replace("\n\n", "</p>\n<p>");
  }

  @AfterEach
  void close() {
    newsroom.close();
    site.close();
  }

  @Test
  void whateverComesTheIndexIsWhatTheStoreAloneGives() throws IOException {
    try {
      while (inputs < INPUTS) {
        publish(1 + random.nextInt(MOST_AT_ONCE));
        moderate();
      }
      assertThat(kinds.keySet()).contains(Kind.values());
      assertThat(problems).isBetween(INPUTS / 20, 21 * INPUTS);
      assertEveryQuoteIsStored();
      assertSameAsRebuilt();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("With -Dcitaat.seed=%d, by input %d".formatted(SEED, inputs), e);
    }
  }

  private void publish(int count) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drafts.addAll(read(damaged()));
    }
    long before = newsroom.lastChange();
    List<Outcome> outcomes = newsroom.publisher.publish(drafts, "operator");
    outcomes.forEach(outcome -> kinds.merge(outcome.kind(), 1, Integer::sum));
    assertThat(newsroom.lastChange() - before)
        .isEqualTo(
            outcomes.stream()
                .filter(outcome -> outcome.kind() == Kind.ADDED || outcome.kind() == Kind.CHANGED)
                .count());
    assertThat(newsroom.index.reached()).isEqualTo(newsroom.lastChange());
    for (int i = 0; i < outcomes.size(); i++) {
      assertStored(drafts.get(i), outcomes.get(i));
    }
  }

  /** What was published is stored as it was read. */
  private void assertStored(Draft draft, Outcome outcome) {
    if (outcome.kind() == Kind.ADDED || outcome.kind() == Kind.CHANGED) {
      Story stored =
          newsroom
              .store
              .read(
                  session ->
                      session
                          .articles()
                          .revision(outcome.article().id(), outcome.article().current().number()))
              .orElseThrow()
              .story();
      assertThat(stored).isEqualTo(draft.story());
      assertThat(Sentence.of(stored)).isNotEmpty();
    }
  }

  private Path damaged() throws IOException {
    List<String> names = List.copyOf(originals.keySet());
    String name = names.get(random.nextInt(names.size()));
    inputs++;
    return Files.write(
        newsroom.files.resolve(name), Damage.byChance(requireNonNull(originals.get(name)), random));
  }

  private List<Draft> read(Path file) {
    List<Read> reads = sources.read(file.toString()).toList();
    assertThat(reads).isNotEmpty();
    List<Draft> drafts = new ArrayList<>();
    for (Read read : reads) {
      switch (read) {
        case Found found -> drafts.add(found.draft());
        case Bad bad -> {
          problems++;
          assertThat(bad.problem()).matches(LINE);
        }
      }
    }
    return drafts;
  }

  /** Somebody does something to an article. */
  private void moderate() {
    List<ArticleId> ids = newsroom.store.read(session -> session.articles().ids());
    for (int i = 0; i < 3 && !ids.isEmpty(); i++) {
      ArticleId id = ids.get(random.nextInt(ids.size()));
      newsroom.store.write(
          session -> {
            step(new Steps(session, "7"), session.articles().find(id).orElseThrow());
            return id;
          });
    }
    newsroom.publisher.catchUp();
  }

  private void step(Steps steps, Article article) {
    int chance = random.nextInt(20);
    if (chance == 0) {
      steps.delete(article.id(), "For ever");
    } else if (article.status() == Status.RETRACTED) {
      steps.restore(article.id(), "");
    } else if (article.isPublished() && chance < 10) {
      steps.retract(article.id(), "Not true");
    } else if (article.isPublished()) {
      steps.revise(article.id(), article.current().story(), "edit", "");
    }
  }

  private void assertEveryQuoteIsStored() {
    SortedSet<String> quotable = new TreeSet<>();
    for (Article article : newsroom.store.read(session -> session.articles().all())) {
      List<Sentence> sentences =
          article.isPublished() ? Sentence.of(article.current().story()) : List.of();
      for (Sentence sentence : sentences) {
        String words = new Quote(article.current(), sentence.span()).text();
        assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("\n");
        quotable.add(article.id() + "/" + article.current().number() + "/" + sentence.ordinal());
      }
    }
    IndexContents indexed = IndexContents.of(folder.resolve("data/index"));
    assertThat(indexed.passages().keySet()).isEqualTo(quotable);
    assertThat(newsroom.index.size()).isEqualTo(quotable.size());
  }

  private void assertSameAsRebuilt() {
    Path other = folder.resolve("rebuilt");
    try (PassageIndex rebuilt = PassageIndex.open(other, Archive.ANALYSIS)) {
      new Publisher(newsroom.store, rebuilt).catchUp();
    }
    IndexContents now = IndexContents.of(folder.resolve("data/index"));
    IndexContents anew = IndexContents.of(other);
    assertThat(now.commit()).isEqualTo(anew.commit()).containsValue("" + newsroom.lastChange());
    assertThat(now.passages().keySet()).isEqualTo(anew.passages().keySet());
    anew.passages().forEach((name, terms) -> assertThat(now.passages()).containsEntry(name, terms));
  }
}
