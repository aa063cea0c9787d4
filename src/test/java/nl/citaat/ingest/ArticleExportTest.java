package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExportTest {

  private static final String ALL =
      """
      ---
      title: "Haven & \\"dam\\" <open>"
      published: 2016-06-24T00:30:00+02:00
      outlet: De Krant
      author: A. Bos, B. Dijk
      url: https://krant.example/haven?a=1&b=2
      language: nl
      tags: [haven, het weer]
      caption: "De haven <van boven>"
      ---

      De haven is open; 3 < 5 & dat is "waar".

      ## Kop & staart

      > Wij zijn blij, zei de havenmeester.

      Het schip voer om 10 uur binnen.
      """;

  @TempDir private Path folder;
  private Newsroom newsroom;
  private ArticleExport export;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(folder);
    newsroom.ingest(Path.of("src/test/resources/archive"));
    Files.createDirectories(newsroom.files);
    Files.writeString(newsroom.files.resolve("haven.md"), ALL);
    newsroom.ingest();
    export = new ArticleExport(newsroom.store);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private static Map<ArticleId, Story> stories(Newsroom newsroom) {
    Map<ArticleId, Story> stories = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    newsroom
        .store
        .read(session -> session.articles().all())
        .forEach(article -> stories.put(article.id(), article.current().story()));
    return stories;
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.json", "all.jsonl"})
  void whatWasExportedIsReadAsTheSameArticles(String name) {
    Path file = folder.resolve(name);
    Map<ArticleId, Story> stories = stories(newsroom);
    assertThat(export.write(file)).isEqualTo(stories.size()).isGreaterThan(3);
    try (Newsroom other = new Newsroom(folder.resolve("other"))) {
      other.ingest(file);
      assertThat(stories(other)).containsOnlyKeys(stories.keySet());
      stories(other).forEach((id, story) -> assertThat(story).isEqualTo(stories.get(id)));
    }
    assertThat(newsroom.ingest(file)).allMatch(outcome -> outcome.startsWith("UNCHANGED"));
  }

  @Test
  void retractedArticlesAreLeftOut() throws IOException {
    newsroom.publisher.retract(new ArticleId("haven"), "operator", "wrong");
    Path file = folder.resolve("all.jsonl");
    assertThat(export.write(file)).isEqualTo(stories(newsroom).size() - 1);
    assertThat(Files.readString(file)).doesNotContain("havenmeester");
  }

  @Test
  void aPageWithTheSchemaTellsTheSameArticle() throws Exception {
    JsonNode node = schema("haven");
    String page =
        """
        <html><head><script type="application/ld+json">%s</script></head><body></body></html>
        """
            .formatted(node.toString().replace("</", "<\\/"));
    Story story = newsroom.article("haven").orElseThrow().current().story();
    Story read = PageReader.read(page.getBytes(StandardCharsets.UTF_8), "UTF-8", null);
    assertThat(read.title()).isEqualTo(story.title());
    assertThat(read.body()).isEqualTo(story.body());
    assertThat(read.source().outlet()).isEqualTo(story.source().outlet());
    assertThat(read.source().author()).isEqualTo(story.source().author());
    assertThat(read.published()).isEqualTo(story.published());
    assertThat(read.publishedAt()).isEqualTo(story.publishedAt());
    assertThat(read.language()).isEqualTo(story.language());
    assertThat(read.tags()).isEqualTo(story.tags());
  }

  private JsonNode schema(String id) throws IOException {
    Path file = folder.resolve("all.jsonld");
    export.write(file);
    JsonNode all = new JsonMapper().readTree(file.toFile());
    assertThat(all.path("@context").asText()).isEqualTo("https://schema.org");
    for (JsonNode node : all.path("@graph")) {
      assertThat(node.path("@type").asText()).isEqualTo("NewsArticle");
      if (node.path("identifier").asText().equals(id)) {
        return node;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void correctionsAreTold() throws IOException {
    Files.writeString(newsroom.files.resolve("haven.md"), ALL.replace("10 uur", "11 uur"));
    newsroom.ingest();
    Article article = newsroom.article("haven").orElseThrow();
    JsonNode corrections = schema("haven").path("correction");
    assertThat(corrections).hasSize(1);
    assertThat(corrections.path(0).path("@type").asText()).isEqualTo("CorrectionComment");
    assertThat(corrections.path(0).path("datePublished").asText())
        .isEqualTo(article.current().recorded().toString());
  }

  @Test
  void anotherEndingOrAFileThatIsThereIsRefused() throws IOException {
    Path there = Files.writeString(folder.resolve("there.json"), "mine");
    assertThatThrownBy(() -> export.write(there))
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("already");
    assertThat(Files.readString(there)).isEqualTo("mine");
    assertThatThrownBy(() -> export.write(folder.resolve("all.csv")))
        .isInstanceOf(IngestException.class)
        .hasMessageContaining(".jsonld");
    assertThatThrownBy(() -> export.write(folder.resolve("none").resolve("all.json")))
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("folder");
  }
}
