package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.moderation.Moderation;
import nl.citaat.store.SteppedClock;
import nl.citaat.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachHandlerTest {

  private static final long OLGA = 100;
  private static final long BRAM = 102;

  @TempDir private Path data;
  private final SteppedClock clock = new SteppedClock();
  private final Moderation moderation = new Moderation(Set.of(OLGA), clock, () -> {});
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(data, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String told(long person) {
    Chat chat = new Chat(person, Chat.Kind.PRIVATE, null);
    Person from = new Person(person, "en");
    Said said = new Said(1, chat, from, clock.instant(), 1, "/reach", true, null);
    Reply reply = new ReachHandler(moderation).handle(new Turn(said, "", null));
    return Post.text(store.write(reply.work()).getFirst());
  }

  @Test
  void whoAsksIsLookedAtWhenTheAnswerIsMade() {
    store.write(
        session -> {
          session.moderators().add(BRAM);
          return true;
        });
    assertThat(told(OLGA)).isEqualTo("No message had to be changed in the last thirty days.");
    assertThat(told(BRAM)).startsWith("I do not know this command.");
  }
}
