package nl.citaat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.citaat.article.Article;
import nl.citaat.article.Article.Status;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Revision;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09.010Z");
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final ArticleId C = new ArticleId("c");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Article save(ArticleId id, Story story) {
    return store.write(session -> session.articles().save(id, story));
  }

  private Optional<Article> find(ArticleId id) {
    return store.read(session -> session.articles().find(id));
  }

  private Optional<Revision> revision(int number) {
    return store.read(session -> session.articles().revision(A, number));
  }

  private Article retract(ArticleId id) {
    return store.write(session -> session.articles().setStatus(id, Status.RETRACTED));
  }

  private long lastChange() {
    return store.read(session -> session.articles().lastChange());
  }

  @Test
  void aStoryComesBackAsItWasGiven() {
    save(A, Stories.full());
    Article found = find(A).orElseThrow();
    assertThat(found.current().story()).isEqualTo(Stories.full());
    assertThat(found.current().recorded()).isEqualTo(NOW);
    assertThat(found.current().article()).isEqualTo(A);
  }

  @Test
  void aStoryOfWhichNothingElseIsKnownComesBackAsItWasGiven() {
    save(A, Stories.plain("Bare"));
    assertThat(find(A).orElseThrow().current().story()).isEqualTo(Stories.plain("Bare"));
  }

  @Test
  void anArticleOutlivesTheProcess() {
    Article saved = save(A, Stories.full());
    store.close();
    open();
    assertThat(find(A)).contains(saved);
  }

  @Test
  void aStoryThatCannotBeStoredAsItIsIsRefused() {
    assertThatThrownBy(() -> save(A, Stories.plain("Half \ud83d pair")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachSaveIsTheNextRevisionAndTheOlderOnesStay() {
    Article first = save(A, Stories.plain("One"));
    Article second = save(A, Stories.plain("Two"));
    assertThat(first.current().number()).isEqualTo(1);
    assertThat(second.current().number()).isEqualTo(2);
    assertThat(find(A)).contains(second);
    assertThat(revision(1)).contains(first.current());
    assertThat(revision(3)).isEmpty();
  }

  @Test
  void onlyOfAPublishedArticleTheCurrentNumberIsTold() {
    save(A, Stories.plain("One"));
    save(A, Stories.plain("Two"));
    assertThat(published(A)).hasValue(2);
    retract(A);
    assertThat(published(A)).isEmpty();
    assertThat(published(B)).isEmpty();
  }

  private OptionalInt published(ArticleId id) {
    return store.read(session -> session.articles().published(id));
  }

  @Test
  void changeNumbersRiseOverTheWholeStore() {
    assertThat(lastChange()).isZero();
    assertThat(save(A, Stories.plain("One")).change()).isEqualTo(1);
    assertThat(save(B, Stories.plain("Two")).change()).isEqualTo(2);
    assertThat(retract(A).change()).isEqualTo(3);
    assertThat(save(B, Stories.plain("Three")).change()).isEqualTo(4);
    assertThat(lastChange()).isEqualTo(4);
  }

  @Test
  void whatChangedSinceIsToldInTheOrderOfChange() {
    save(A, Stories.plain("One"));
    save(B, Stories.plain("Two"));
    save(C, Stories.plain("Three"));
    retract(A);
    assertThat(changedSince(0, 9)).containsExactly(B, C, A);
    assertThat(changedSince(2, 9)).containsExactly(C, A);
    assertThat(changedSince(0, 1)).containsExactly(B);
    assertThat(changedSince(4, 9)).isEmpty();
  }

  private List<ArticleId> changedSince(long change, int limit) {
    return ids(store.read(session -> session.articles().changedSince(change, limit)));
  }

  private static List<ArticleId> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  @Test
  void theLatestArePublishedOnesByDayWithUnknownDaysLast() {
    ArticleId undated = new ArticleId("undated");
    save(undated, Stories.plain("Undated"));
    save(B, Stories.dated("Newest", LocalDate.of(2024, 3, 2)));
    save(A, Stories.dated("Oldest", LocalDate.of(2014, 3, 2)));
    save(C, Stories.dated("Retracted", LocalDate.of(2023, 3, 2)));
    retract(C);
    assertThat(ids(store.read(session -> session.articles().latest(9, 0))))
        .containsExactly(B, A, undated);
    assertThat(ids(store.read(session -> session.articles().latest(1, 1)))).containsExactly(A);
    assertThat(ids(store.read(session -> session.articles().all())))
        .containsExactly(A, B, C, undated);
    int count = store.read(session -> session.articles().count());
    assertThat(count).isEqualTo(4);
  }

  @Test
  void articlesOfSomeDaysAreThosePublishedThenTheLatestFirst() {
    save(A, Stories.dated("Old", LocalDate.of(2023, 3, 1)));
    save(B, Stories.dated("New", LocalDate.of(2023, 3, 2)));
    save(C, Stories.dated("Corrected", LocalDate.of(2023, 3, 2)));
    save(C, Stories.dated("Corrected to another day", LocalDate.of(2023, 3, 3)));
    assertThat(between(1, 2)).containsExactly(B, A);
    assertThat(between(2, 3)).containsExactly(C, B);
    assertThat(between(4, 9)).isEmpty();
    assertThat(ids(store.read(session -> session.articles().ofLatestDay(9)))).containsExactly(C);
    retract(C);
    assertThat(between(1, 9)).containsExactly(B, A);
    assertThat(ids(store.read(session -> session.articles().ofLatestDay(9)))).containsExactly(B);
  }

  private List<ArticleId> between(int first, int last) {
    return ids(
        store.read(
            session ->
                session
                    .articles()
                    .between(LocalDate.of(2023, 3, first), LocalDate.of(2023, 3, last), 9)));
  }

  @Test
  void withoutAnyDayThereIsNoLatest() {
    save(A, Stories.plain("Undated"));
    assertThat(ids(store.read(session -> session.articles().ofLatestDay(9)))).isEmpty();
  }

  @Test
  void aRetractedArticleIsPublishedAgainByItsNextRevision() {
    save(A, Stories.plain("One"));
    Article retracted = retract(A);
    assertThat(retracted.isPublished()).isFalse();
    assertThat(retracted.current().number()).isEqualTo(1);
    assertThat(save(A, Stories.plain("Two")).isPublished()).isTrue();
  }

  @Test
  void anArticleThatIsNotThereCannotBeRetracted() {
    assertThatThrownBy(() -> retract(A))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no article a");
    assertThat(find(A)).isEmpty();
  }

  @Test
  void anArticleIsFoundByAPageThatItHasOrHad() {
    save(A, at("One", "https://krant.example/old"));
    save(A, at("One", "https://krant.example/new"));
    save(B, at("Two", "https://krant.example/new"));
    assertThat(byUrl("https://krant.example/old")).contains(A);
    assertThat(byUrl("https://krant.example/new")).contains(B);
    assertThat(byUrl("https://krant.example/none")).isEmpty();
  }

  private Optional<ArticleId> byUrl(String url) {
    return store.read(session -> session.articles().byUrl(URI.create(url)));
  }

  private static Story at(String title, String url) {
    return new Story(
        title,
        "Text",
        List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, 4))),
        new Source(null, null, URI.create(url)),
        null,
        null,
        Language.EN,
        List.of());
  }

  @Test
  void theAuditTellsWhatWasDoneToAnArticleInOrder() {
    store.write(
        session -> {
          session.audit().add("operator", "publish", A, "from content/a.md");
          session.audit().add("operator", "publish", B, "");
          session.audit().add("operator", "start", null, "");
          session.audit().add("42", "retract", A, "wrong");
          return null;
        });
    List<AuditEntry> audit = store.read(session -> session.audit().of(A));
    assertThat(audit)
        .containsExactly(
            new AuditEntry(NOW, "operator", "publish", A, "from content/a.md"),
            new AuditEntry(NOW, "42", "retract", A, "wrong"));
  }
}
