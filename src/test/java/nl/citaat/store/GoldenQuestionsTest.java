package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenQuestionsTest {

  private static final ArticleId A = new ArticleId("a");

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock();
  private Store store;
  private Article article;

  @BeforeEach
  void open() {
    store = Store.open(folder, clock);
    article = store.write(session -> session.articles().save(A, Stories.plain("One")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(String question, Language language, Quote quote) {
    store.write(
        session -> {
          session.golden().put(new StoredGolden(0, question, language, quote));
          return null;
        });
  }

  private boolean removed(long id) {
    return store.write(session -> session.golden().remove(id));
  }

  private <T> List<T> list(Function<Session, List<T>> work) {
    return store.read(work);
  }

  @Test
  void aQuestionIsThereOnceWithItsLastAnswer() {
    Quote first = new Quote(article.current(), new TextSpan(0, 3));
    Quote other = new Quote(article.current(), new TextSpan(4, 8));
    put("what?", Language.EN, first);
    put("wat?", Language.NL, first);
    put("what?", Language.NL, other);
    assertThat(list(session -> session.golden().all()))
        .containsExactly(
            new StoredGolden(1, "what?", Language.NL, other),
            new StoredGolden(2, "wat?", Language.NL, first));
    assertThat(removed(1)).isTrue();
    assertThat(removed(1)).isFalse();
    assertThat(list(session -> session.golden().all()))
        .extracting(StoredGolden::question)
        .containsExactly("wat?");
  }

  @Test
  void theQuoteStaysThatOfTheRevisionInWhichItWasFound() {
    Quote quote = new Quote(article.current(), new TextSpan(0, 3));
    put("what?", Language.EN, quote);
    store.write(session -> session.articles().save(A, Stories.full()));
    assertThat(list(session -> session.golden().all()))
        .extracting(golden -> golden.expected().text())
        .containsExactly("The");
  }
}
