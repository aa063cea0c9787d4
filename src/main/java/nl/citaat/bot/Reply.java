package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;

/**
 * What a handler wants to happen: a change in the store and things to show, which are committed
 * together.
 *
 * @param work makes the change, and tells what is to be shown
 * @param kind what is to be kept of that
 * @param afterwards to be called when that is committed; again does no harm
 */
record Reply(Function<Session, List<Outgoing>> work, Delivery.Kind kind, Runnable afterwards) {

  Reply(Function<Session, List<Outgoing>> work, Delivery.Kind kind) {
    this(work, kind, () -> {});
  }

  /** Silence. */
  static final Reply NONE = of();

  static Reply of(Outgoing... outgoing) {
    return of(List.of(outgoing));
  }

  static Reply of(List<Outgoing> outgoing) {
    return from(session -> outgoing);
  }

  /** What is to be shown depends on the change. */
  static Reply from(Function<Session, List<Outgoing>> work) {
    return new Reply(work, Delivery.Kind.ANSWER);
  }

  /** The last that somebody is told, after which nothing is kept of them. */
  static Reply farewell(Function<Session, List<Outgoing>> work) {
    return new Reply(work, Delivery.Kind.FAREWELL);
  }

  /** The same, with something else before what is shown. */
  Reply after(Outgoing first) {
    return new Reply(
        session -> {
          List<Outgoing> all = new ArrayList<>(work.apply(session));
          all.addFirst(first);
          return all;
        },
        kind,
        afterwards);
  }

  /** The same, with a change before it. */
  Reply with(Consumer<Session> change) {
    return new Reply(
        session -> {
          change.accept(session);
          return work.apply(session);
        },
        kind,
        afterwards);
  }

  /** The same with something else instead of each thing that is shown. */
  Reply with(BiFunction<Session, Outgoing, Outgoing> other) {
    return new Reply(
        session -> work.apply(session).stream().map(each -> other.apply(session, each)).toList(),
        kind,
        afterwards);
  }

  /** The same, with something else behind what is shown. */
  Reply before(Outgoing last) {
    return new Reply(
        session -> {
          List<Outgoing> all = new ArrayList<>(work.apply(session));
          all.add(last);
          return all;
        },
        kind,
        afterwards);
  }

  /** The same, with something more to be done when all is committed. */
  Reply then(Runnable done) {
    return new Reply(
        work,
        kind,
        () -> {
          afterwards.run();
          done.run();
        });
  }
}
