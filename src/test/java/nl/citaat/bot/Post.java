package nl.citaat.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.OutboxRow;
import nl.citaat.store.Store;
import nl.citaat.store.Update;

/** What has come into a store, and what is to be sent from it. */
final class Post {

  private final OutgoingCodec codec = new OutgoingCodec();
  private final Store store;

  Post(Store store) {
    this.store = store;
  }

  /** As if it had just come in. */
  <T extends Incoming> T arrived(T incoming) {
    store.write(session -> session.inbox().add(List.of(new Update(incoming.update(), "{}"))));
    return incoming;
  }

  List<Update> pending() {
    return store.read(session -> session.inbox().pending());
  }

  /** The numbers of the updates that were set aside, with the reasons. */
  Map<Long, String> aside() {
    return store.read(session -> session.inbox().aside());
  }

  /** The updates to which there are answers, in the order in which they were answered. */
  List<Long> answered() {
    List<OutboxRow> rows = new ArrayList<>();
    for (List<OutboxRow> due = due(); !due.isEmpty(); due = due()) {
      rows.addAll(due);
      due.forEach(this::send);
    }
    return rows.stream()
        .sorted(Comparator.comparingLong(OutboxRow::id))
        .map(row -> row.delivery().update())
        .toList();
  }

  private List<OutboxRow> due() {
    return store.read(session -> session.outbox().due(Instant.now().plusSeconds(60), 100));
  }

  /** What is due for a chat is sent, as a message of that number. */
  void sendAs(Chat chat, int message) {
    arrives(begin(chat), message);
  }

  /** The sending of what is due for a chat begins; it has the number that is given back. */
  long begin(Chat chat) {
    OutboxRow row = rows(chat).getFirst();
    store.write(
        session -> {
          session.outbox().sending(row.id());
          return true;
        });
    return row.id();
  }

  /** What was being sent arrived, as a message of that number. */
  void arrives(long row, int message) {
    store.write(session -> session.outbox().sent(row, message));
  }

  private void send(OutboxRow row) {
    store.write(
        session -> {
          session.outbox().sending(row.id());
          return session.outbox().sent(row.id(), null);
        });
  }

  /** What may be sent to a chat now, at most one thing. */
  List<Outgoing> due(Chat chat) {
    return rows(chat).stream().map(row -> codec.fromJson(row.delivery().payload())).toList();
  }

  private List<OutboxRow> rows(Chat chat) {
    return due().stream().filter(row -> row.delivery().chat() == chat.id()).toList();
  }

  /**
   * All that waits for a chat but menus, in the order in which it is sent; nothing waits any more
   * then.
   */
  List<Outgoing> drained(Chat chat) {
    List<Outgoing> all = new ArrayList<>();
    for (List<OutboxRow> rows = rows(chat); !rows.isEmpty(); rows = rows(chat)) {
      OutboxRow row = rows.getFirst();
      Outgoing outgoing = codec.fromJson(row.delivery().payload());
      if (!(outgoing instanceof Outgoing.OfferMenu)) {
        all.add(outgoing);
      }
      send(row);
    }
    return all;
  }

  /** The words of a message; empty for what is none. */
  static String text(Outgoing outgoing) {
    return outgoing instanceof Send send ? send.text().text() : "";
  }
}
