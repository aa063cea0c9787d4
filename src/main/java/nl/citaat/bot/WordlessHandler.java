package nl.citaat.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import nl.citaat.bot.Incoming.Wordless;

/** Says that only words can be read; once for all that was sent together. */
final class WordlessHandler {

  /** The messages of an album come within seconds. */
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  /** The first update of each album. */
  private final Cache<String, Long> albums =
      Caffeine.newBuilder().expireAfterWrite(TOGETHER).build();

  Reply handle(Turn turn, Wordless wordless) {
    String album = wordless.album();
    boolean first = album == null || albums.get(album, a -> wordless.update()) == wordless.update();
    return first ? turn.say(new Texts(turn.language()).of(Text.WORDS_ONLY)) : Reply.NONE;
  }
}
