package nl.citaat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which article a file is of, when several have one name. */
class IdentitiesTest {

  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private void writeTwo() {
    newsroom.write("a/x", "A bridge", "The bridge is open.");
    newsroom.write("b/x", "A tunnel", "The tunnel is open.");
  }

  private Path files(String name) {
    return newsroom.files.resolve(name);
  }

  @Test
  void theLaterOfTwoFilesGetsANumberAndKeepsIt() {
    writeTwo();
    assertThat(newsroom.ingest()).containsExactly("ADDED x", "ADDED x-2");
    assertThat(newsroom.ingest()).containsExactly("UNCHANGED x", "UNCHANGED x-2");
    assertThat(newsroom.ingest(files("b"), files("a")))
        .containsExactly("UNCHANGED x-2", "UNCHANGED x");
    assertThat(newsroom.ingest(files("b"))).containsExactly("UNCHANGED x-2");
  }

  @Test
  void aChangeGoesToTheFilesOwnArticle() {
    writeTwo();
    newsroom.ingest();
    newsroom.write("b/x", "A longer tunnel", "The tunnel is longer.");
    assertThat(newsroom.ingest(files("b"))).containsExactly("CHANGED x-2");
    assertThat(newsroom.body("x")).isEqualTo("The bridge is open.");
  }

  @Test
  void aNewFileBeforeTheOthersTakesNothingFromThem() {
    writeTwo();
    newsroom.ingest();
    newsroom.write("0/x", "A ferry", "The ferry sails.");
    newsroom.write("a/x", "A bridge", "The bridge is closed.");
    assertThat(newsroom.ingest()).containsExactly("ADDED x-3", "CHANGED x", "UNCHANGED x-2");
  }

  @Test
  void aMovedFolderIsRecognised() throws IOException {
    writeTwo();
    newsroom.ingest();
    Files.move(files("a"), files("z"));
    assertThat(newsroom.ingest()).containsExactly("UNCHANGED x-2", "UNCHANGED x");
  }

  @Test
  void aChangedCopyInAnotherFolderIsARevision() {
    newsroom.write("a/x", "A bridge", "The bridge is open.");
    newsroom.ingest();
    newsroom.write("b/x", "A bridge", "The bridge is closed.");
    assertThat(newsroom.ingest(files("b"))).containsExactly("CHANGED x");
  }

  @Test
  void anotherArticleOfThatNameInAnotherFolderIsNone() {
    writeTwo();
    assertThat(newsroom.ingest(files("a"))).containsExactly("ADDED x");
    assertThat(newsroom.ingest(files("b"))).containsExactly("ADDED x-2");
    assertThat(newsroom.body("x")).isEqualTo("The bridge is open.");
  }

  @Test
  void aTranslationIsAnArticleOfItsOwn() throws IOException {
    newsroom.write("en/x", "Brexit", "The people voted to leave.");
    Path dutch = newsroom.write("nl/x", "Brexit", "De kiezers willen weg.");
    Files.writeString(dutch, Files.readString(dutch).replace("language: en", "language: nl"));
    assertThat(newsroom.ingest(files("en"))).containsExactly("ADDED x");
    assertThat(newsroom.ingest(files("nl"))).containsExactly("ADDED x-2");
  }

  @Test
  void oneStoryInTwoFilesIsOneArticle() {
    newsroom.write("a/x", "A bridge", "The bridge is open.");
    newsroom.write("b/x", "A bridge", "The bridge is open.");
    assertThat(newsroom.ingest()).containsExactly("ADDED x", "UNCHANGED x");
    assertThat(newsroom.ingest(files("a"), files("a/x.md")))
        .containsExactly("UNCHANGED x", "UNCHANGED x");
  }

  @Test
  void oneStoryInTwoFilesIsOneArticleAlsoUnderANumber() {
    writeTwo();
    newsroom.write("c/x", "A tunnel", "The tunnel is open.");
    assertThat(newsroom.ingest()).containsExactly("ADDED x", "ADDED x-2", "UNCHANGED x-2");
  }

  @Test
  void ofTwoCopiesTheOneThatStaysKeepsTheArticle() {
    newsroom.write("a/x", "A bridge", "The bridge is open.");
    newsroom.write("b/x", "A bridge", "The bridge is open.");
    newsroom.ingest();
    newsroom.write("a/x", "A bridge", "The bridge is closed.");
    assertThat(newsroom.ingest()).containsExactly("ADDED x-2", "UNCHANGED x");
  }

  @Test
  void aNumberThatMakesAnotherFilesNameIsNotGiven() {
    writeTwo();
    newsroom.write("c/x-2", "A second bridge", "The second bridge is open.");
    assertThat(newsroom.ingest()).containsExactly("ADDED x", "ADDED x-3", "ADDED x-2");
  }

  @Test
  void aLongNameMakesRoomForItsNumber() {
    String name = "n".repeat(100);
    newsroom.write("a/" + name, "A bridge", "The bridge is open.");
    newsroom.write("b/" + name, "A tunnel", "The tunnel is open.");
    assertThat(newsroom.ingest())
        .containsExactly("ADDED " + name, "ADDED " + "n".repeat(98) + "-2");
  }

  @Test
  void linesOfOneTitleKeepTheirArticlesWhenOneIsPutBeforeThem() throws IOException {
    String two =
        """
        {"title": "Weather", "body": "It is dry today."}
        {"title": "Weather", "body": "It was wet on Sunday."}
        """;
    Path file = Files.writeString(folder.resolve("items.jsonl"), two);
    assertThat(newsroom.ingest(file)).containsExactly("ADDED weather", "ADDED weather-2");
    Files.writeString(file, "{\"title\": \"Weather\", \"body\": \"The wind is strong.\"}\n" + two);
    assertThat(newsroom.ingest(file))
        .containsExactly("ADDED weather-3", "UNCHANGED weather", "UNCHANGED weather-2");
  }
}
