package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.citaat.store.Session;

/**
 * What a handler wants to happen: a change in the store and things to show, which are committed
 * together.
 */
record Reply(Consumer<Session> effect, List<Outgoing> outgoing) {

  /** Silence. */
  static final Reply NONE = of();

  Reply {
    outgoing = List.copyOf(outgoing);
  }

  static Reply of(Outgoing... outgoing) {
    return new Reply(session -> {}, List.of(outgoing));
  }

  /** The same, with something else before what is shown. */
  Reply after(Outgoing first) {
    List<Outgoing> all = new ArrayList<>(outgoing);
    all.addFirst(first);
    return new Reply(effect, all);
  }

  Reply with(Consumer<Session> other) {
    return new Reply(other, outgoing);
  }
}
