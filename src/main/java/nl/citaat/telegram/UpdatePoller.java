package nl.citaat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.citaat.store.LastUpdate;
import nl.citaat.store.Store;
import nl.citaat.store.Update;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Asks for updates and commits them to the inbox before the next request confirms them. For one
 * thread.
 */
final class UpdatePoller {

  private static final Logger log = LoggerFactory.getLogger(UpdatePoller.class);

  private static final List<String> WANTED =
      List.of(
          "message",
          "edited_message",
          "callback_query",
          "my_chat_member",
          "inline_query",
          "chosen_inline_result");

  /**
   * Telegram keeps an update for a day, so an older number confirms nothing any more; and after a
   * quiet week numbers start anywhere, so a request with an old number could pass over new updates.
   */
  private static final Duration CONFIRMABLE = Duration.ofDays(1);

  private final BotApi api;
  private final Store store;
  private final Duration poll;
  private final Clock clock;
  private @Nullable LastUpdate last;

  /**
   * @param poll how long the server may hold a request when there are no updates
   */
  UpdatePoller(BotApi api, Store store, Duration poll, Clock clock) {
    this.api = api;
    this.store = store;
    this.poll = poll;
    this.clock = clock;
    last = store.read(session -> session.inbox().last()).orElse(null);
  }

  /** Asks and commits again and again until stopped, and hands on what is new in the inbox. */
  void run(Retrying retrying, Consumer<List<Update>> receiver) {
    Optional<List<Update>> updates = retrying.call(this::next);
    while (updates.isPresent()) {
      receiver.accept(updates.get());
      updates = retrying.call(this::next);
    }
  }

  private List<Update> next() {
    List<Update> updates = updates(api.call(request()));
    List<Update> fresh = updates.isEmpty() ? updates : committed(updates);
    updates.stream()
        .mapToLong(Update::id)
        .max()
        .ifPresent(id -> last = new LastUpdate(id, clock.instant()));
    return fresh;
  }

  private GetUpdates request() {
    GetUpdates request =
        GetUpdates.builder()
            .timeout(Math.toIntExact(poll.toSeconds()))
            .allowedUpdates(WANTED)
            .build();
    Instant confirmable = clock.instant().minus(CONFIRMABLE);
    if (last != null && last.received().isAfter(confirmable)) {
      request.setOffset(Math.toIntExact(last.id() + 1));
    }
    return request;
  }

  private static List<Update> updates(JsonNode result) {
    List<Update> updates = new ArrayList<>();
    for (JsonNode update : result) {
      JsonNode id = update.path("update_id");
      if (id.canConvertToInt()) {
        updates.add(new Update(id.intValue(), update.toString()));
      } else {
        log.warn("Something without an update's number came in and is passed over");
      }
    }
    if (!result.isArray() || (updates.isEmpty() && !result.isEmpty())) {
      throw new CallException.Unanswered("the answer to getUpdates is not a list of updates");
    }
    return updates;
  }

  /** Commits what came, and tells which of it is there for the first time. */
  private List<Update> committed(List<Update> updates) {
    return store.write(
        session ->
            updates.stream().filter(update -> session.inbox().add(List.of(update)) == 1).toList());
  }
}
