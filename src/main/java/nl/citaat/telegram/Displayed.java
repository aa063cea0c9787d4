package nl.citaat.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nl.citaat.bot.Chat;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * What messages show, as far as it was sent from here not long ago: Telegram refuses to change a
 * message into what it is. Safe for use by many threads.
 */
final class Displayed {

  private static final long MOST = 10_000;

  private final Cache<Place, Look> looks = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Place(long chat, int message) {}

  private record Look(FormattedText text, List<List<Outgoing.Button>> buttons) {}

  /** Notes what a new message shows; nothing when its number is not known. */
  void sent(Outgoing.Send send, @Nullable Integer message) {
    if (message != null) {
      looks.put(new Place(send.chat().id(), message), new Look(send.text(), send.buttons()));
    }
  }

  void edited(Outgoing.Edit edit) {
    looks.put(place(edit), look(edit));
  }

  /** Whether the message certainly shows that already. */
  boolean shows(Outgoing.Edit edit) {
    return look(edit).equals(looks.getIfPresent(place(edit)));
  }

  /** What the message shows is no longer known. */
  void forget(Chat chat, int message) {
    looks.invalidate(new Place(chat.id(), message));
  }

  private static Place place(Outgoing.Edit edit) {
    return new Place(edit.chat().id(), edit.message());
  }

  private static Look look(Outgoing.Edit edit) {
    return new Look(edit.text(), edit.buttons());
  }
}
