package nl.citaat.index;

import static nl.citaat.article.Stories.article;
import static nl.citaat.article.Stories.retracted;
import static nl.citaat.article.Stories.story;
import static nl.citaat.index.Queries.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.text.Analysis;
import nl.citaat.text.Bundled;
import nl.citaat.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes in the index, and what of it lasts. */
class IndexUpdateTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);
  private static final int READERS = 6;
  private static final Article FIRST = article("a", Language.EN, "Aleppo burned. It rained.");

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

  private void reopen() {
    close();
    open();
  }

  private List<Passage> found(String word) {
    return index.search(english(word));
  }

  @Test
  void anUpdateReplacesAllOfTheArticle() {
    index.update(List.of(FIRST), 1);
    index.update(List.of(article("a", 2, story(Language.EN, "a", "Homs burned."))), 2);
    assertThat(found("aleppo")).isEmpty();
    assertThat(found("rain")).isEmpty();
    assertThat(found("homs")).extracting(Passage::revision).containsExactly(2);
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void anUpdateLeavesOtherArticlesAlone() {
    index.update(List.of(FIRST, article("a-2", Language.EN, "Homs burned.")), 1);
    index.update(List.of(article("a", Language.EN, "Nothing.")), 2);
    assertThat(found("homs")).hasSize(1);
  }

  @Test
  void anArticleMayLoseAllItsSentences() {
    index.update(List.of(FIRST), 1);
    index.update(List.of(article("a", Language.EN, "# Only a heading")), 2);
    assertThat(index.size()).isZero();
  }

  @Test
  void anArticleMayChangeItsLanguage() {
    index.update(List.of(FIRST), 1);
    index.update(List.of(article("a", Language.NL, "Aleppo brandt.")), 2);
    assertThat(found("aleppo")).isEmpty();
    assertThat(index.frequency(Language.NL, "aleppo")).isEqualTo(1);
  }

  @Test
  void aRetractedArticleIsTakenOutAndMayComeBack() {
    index.update(List.of(FIRST), 1);
    index.update(List.of(retracted(FIRST)), 2);
    assertThat(found("aleppo")).isEmpty();
    assertThat(index.size()).isZero();
    assertThat(index.reached()).isEqualTo(2);
    index.update(List.of(FIRST), 3);
    assertThat(found("aleppo")).isNotEmpty();
  }

  @Test
  void theSameUpdateTwiceIsAsOnce() {
    index.update(List.of(FIRST), 1);
    index.update(List.of(FIRST), 1);
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void whatIsReachedOutlivesTheProcess() {
    index.update(List.of(FIRST), 7);
    assertThat(index.reached()).isEqualTo(7);
    reopen();
    assertThat(index.reached()).isEqualTo(7);
    assertThat(found("aleppo")).isNotEmpty();
    index.update(List.of(), 8);
    reopen();
    assertThat(index.reached()).isEqualTo(8);
  }

  @Test
  void aClearedIndexStartsAgain() {
    index.update(List.of(FIRST), 7);
    index.clear();
    assertThat(index.reached()).isZero();
    assertThat(index.size()).isZero();
    reopen();
    assertThat(index.reached()).isZero();
    assertThat(index.size()).isZero();
  }

  @Test
  void afterItIsClosedNothingIsFoundOrWritten() {
    index.close();
    assertThatThrownBy(() -> found("aleppo")).isInstanceOf(IndexException.class);
    assertThatThrownBy(() -> index.update(List.of(FIRST), 1)).isInstanceOf(IndexException.class);
    assertThatThrownBy(index::clear).isInstanceOf(IndexException.class);
    index.close();
  }

  @Test
  void anIndexThatCanNoLongerBeWrittenSaysSoEachTimeAndLaterStartsAgain() throws IOException {
    index.update(List.of(FIRST), 1);
    removeFolder();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> index.update(List.of(FIRST), 2))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageNotContaining("\n");
    }
    assertThat(index.reached()).isEqualTo(1);
    reopen();
    assertThat(index.reached()).isZero();
    index.update(List.of(FIRST), 2);
    assertThat(found("aleppo")).isNotEmpty();
  }

  private void removeFolder() throws IOException {
    Path index = folder.resolve("index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);
  }

  @Test
  void whileItChangesManyReadersFindEitherTheOldOrTheNew() throws Exception {
    index.update(List.of(revision(1)), 1);
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> searches =
          Stream.generate(() -> readers.submit(reading(done))).limit(READERS).toList();
      try {
        for (int i = 2; i <= 60; i++) {
          index.update(List.of(revision(i)), i);
        }
      } finally {
        done.set(true);
      }
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
    }
    assertThat(found("aleppo")).extracting(Passage::revision).containsExactly(60, 60, 60);
  }

  private static Article revision(int number) {
    return article(
        "a", number, story(Language.EN, "a", "Aleppo burned. Aleppo fell. Aleppo is gone."));
  }

  private Callable<Integer> reading(AtomicBoolean done) {
    return () -> {
      int last = 0;
      int searches = 0;
      while (!done.get() || searches == 0) {
        List<Passage> passages = found("aleppo");
        assertThat(passages).hasSize(3);
        assertThat(passages)
            .extracting(Passage::revision)
            .containsOnly(passages.getFirst().revision());
        assertThat(passages.getFirst().revision()).isGreaterThanOrEqualTo(last);
        assertThat(index.size()).isEqualTo(3);
        last = passages.getFirst().revision();
        searches++;
      }
      return searches;
    };
  }
}
