package nl.citaat.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.ingest.Draft;
import nl.citaat.ingest.Publisher;
import nl.citaat.ingest.Read.Found;
import nl.citaat.ingest.StoryFiles;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Session;
import nl.citaat.store.SteppedClock;
import nl.citaat.testing.Archive;
import nl.citaat.text.Language;

/** A real store and index with an article, an owner, a moderator and a reader. */
final class Newsroom implements AutoCloseable {

  static final long OWNER = 100;
  static final long MODERATOR = 101;
  static final long READER = 102;

  static final ArticleId BRIDGE = new ArticleId("bridge");
  static final String WORDS = "The bridge was opened on Monday. It is long.";

  final SteppedClock clock = new SteppedClock();

  private final Path folder;
  private Archive archive;
  Moderation moderation;

  Newsroom(Path folder) {
    this.folder = folder;
    archive = Archive.open(folder, clock);
    moderation = over(Set.of(OWNER));
    archive.add(
        "bridge", "title: A bridge\nlanguage: en\nurl: https://krant.example/b\n\n" + WORDS);
    write(
        session -> {
          session.chats().setLanguage(MODERATOR, Language.EN);
          session.chats().setLanguage(READER, Language.EN);
          moderation.team(session, OWNER).add(MODERATOR);
          return MODERATOR;
        });
  }

  private Moderation over(Set<Long> owners) {
    Publisher publisher = new Publisher(archive.store, archive.index);
    return new Moderation(owners, clock, publisher::catchUp);
  }

  /** From now on these run the bot. */
  void owners(Long... owners) {
    moderation = over(Set.of(owners));
  }

  /** The bot ends and starts on the same data. */
  void restart() {
    archive.close();
    archive = Archive.open(folder, clock);
    moderation = over(Set.of(OWNER));
  }

  <T> T write(Function<Session, T> work) {
    T done = archive.store.write(work);
    moderation.committed();
    return done;
  }

  <T> T at(long person, Function<Desk, T> work) {
    return write(session -> work.apply(moderation.desk(session, person)));
  }

  <T> T drafting(long person, Function<DraftDesk, T> work) {
    return write(session -> work.apply(moderation.drafts(session, person)));
  }

  /** Asserts that something is refused, for a reason, and that it changes nothing. */
  void assertRefused(Refusal why, Function<Session, ?> work) {
    long steps = archive.store.read(session -> session.audit().last());
    long change = archive.store.read(session -> session.articles().lastChange());
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> archive.store.write(work));
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(why);
    assertThat(archive.store.<Long>read(session -> session.audit().last())).isEqualTo(steps);
    assertThat(archive.store.<Long>read(session -> session.articles().lastChange()))
        .isEqualTo(change);
  }

  Article bridge() {
    return archive.store.read(session -> session.articles().find(BRIDGE)).orElseThrow();
  }

  /** How many sentences can be found. */
  int found() {
    return archive.index.size();
  }

  /** Adds an article. */
  void add(String id, String text) {
    archive.add(id, text);
  }

  /** An article as somebody sends it: the title on the first line. */
  static Draft read(String text) {
    return ((Found) StoryFiles.readText(text, "chat:1")).draft();
  }

  @Override
  public void close() {
    archive.close();
  }
}
