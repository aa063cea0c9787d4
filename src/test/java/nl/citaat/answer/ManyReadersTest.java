package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.testing.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyReadersTest {

  private static final int READERS = 16;

  private static final List<String> QUESTIONS =
      List.of(
          "wie stopte de luchtaanvallen op Aleppo?",
          "Hoeveel doelpunten maakte Miedema?",
          "Which country landed on the Moon?",
          "title:foo AND (");

  @TempDir private Path data;
  private Archive archive;

  @BeforeEach
  void fill() {
    archive = Archive.filled(data, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private record Said(String question, double confidence, List<FoundQuote> quotes) {}

  private List<Said> askAll() {
    List<Said> said = new ArrayList<>();
    for (String question : QUESTIONS) {
      Answer answer = archive.answerer.answer(question, null);
      said.add(new Said(question, answer.confidence(), answer.quotes()));
    }
    return said;
  }

  @Test
  void manyAtOnceAreAnsweredLikeOne() throws Exception {
    List<Said> alone = askAll();
    assertThat(alone).anyMatch(said -> !said.quotes().isEmpty());
    CountDownLatch together = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Said>>> all = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        all.add(
            executor.submit(
                () -> {
                  together.await();
                  return askAll();
                }));
      }
      together.countDown();
      assertThat(all.stream().map(ManyReadersTest::await)).containsOnly(alone);
    }
  }

  @Test
  void whoAsksWhileAnArticleIsCorrectedReadsTheOldOrTheNewOne() throws Exception {
    String question = "Waar stonden de tenten van het circus Kwalta?";
    List<Revision> stored = new ArrayList<>(List.of(circus(0).current()));
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Revision>> seen = new ArrayList<>();
      for (int i = 1; i <= 8; i++) {
        for (int reader = 0; reader < 3; reader++) {
          seen.add(
              executor.submit(
                  () ->
                      archive
                          .answerer
                          .answer(question, null)
                          .quotes()
                          .getFirst()
                          .quote()
                          .revision()));
        }
        stored.add(circus(i).current());
      }
      assertThat(seen.stream().map(ManyReadersTest::await)).isSubsetOf(stored);
    }
    assertThat(archive.answerer.answer(question, null).quotes().getFirst().quote().revision())
        .isEqualTo(stored.getLast());
  }

  @Test
  void whoAsksWhileAnArticleIsTakenBackIsNotSentToIt() throws Exception {
    // Long, so that it takes a while from finding it to naming it.
    archive.add(
        "kwalta", "title: Kwalta\nlanguage: nl\n\n" + "De zon scheen in Kwalta. ".repeat(999));
    String question = "Hoeveel mensen wonen er in Kwalta?";
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> moderator = executor.submit(this::takeBackAndPublish);
      List<Article> suggested = new ArrayList<>();
      while (!moderator.isDone()) {
        suggested.addAll(archive.answerer.answer(question, null).suggestions());
      }
      await(moderator);
      assertThat(suggested).isNotEmpty().allMatch(Article::isPublished);
    }
  }

  private void takeBackAndPublish() {
    ArticleId id = new ArticleId("kwalta");
    for (int i = 0; i < 200; i++) {
      Article.Status status = i % 2 == 0 ? Article.Status.RETRACTED : Article.Status.PUBLISHED;
      archive.store.write(session -> session.articles().setStatus(id, status));
    }
  }

  private Article circus(int number) {
    return archive.add(
        "circus",
        "title: Circus Kwalta\nlanguage: nl\n\nDe tenten van het circus Kwalta stonden in wijk "
            + number
            + ".");
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
