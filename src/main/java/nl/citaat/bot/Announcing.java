package nl.citaat.bot;

import java.util.List;
import java.util.Optional;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.Announcement;
import nl.citaat.store.Delivery;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Target;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Language;

/**
 * Puts what owners announce into the outbox, some chats at a time: each of these steps, with which
 * chats were told, is one transaction, so that it reaches each chat once, whenever the program
 * ends. For one thread.
 */
public final class Announcing {

  /** So many are a transaction, which takes some hundredths of a second. */
  private static final int BATCH = 200;

  private final Store store;
  private final Runnable posted;
  private final OutgoingCodec codec = new OutgoingCodec();

  /**
   * @param posted called whenever something new waits in the outbox
   */
  public Announcing(Store store, Runnable posted) {
    this.store = store;
    this.posted = posted;
  }

  /**
   * Goes on with what is on its way, until it is done or the thread is interrupted.
   *
   * @return how many messages were put into the outbox
   */
  public int goOn() {
    int all = 0;
    for (Optional<Announcement> next = next(); next.isPresent(); next = next()) {
      Announcement announcement = next.get();
      int some = store.write(session -> tell(session, announcement));
      if (some > 0) {
        posted.run();
      }
      all += some;
    }
    return all;
  }

  private Optional<Announcement> next() {
    return Thread.currentThread().isInterrupted()
        ? Optional.empty()
        : store.read(session -> session.announcements().underWay());
  }

  private int tell(Session session, Announcement announcement) {
    List<Schedule> next = session.announcements().take(announcement.id(), BATCH);
    next.forEach(schedule -> session.outbox().add(delivery(session, announcement, schedule)));
    return next.size();
  }

  private Delivery delivery(Session session, Announcement announcement, Schedule schedule) {
    Target target = schedule.target();
    Language language =
        session.chats().language(target.chat()).orElseGet(schedule.plan().form()::frame);
    Send send =
        new Send(
            Chat.of(target),
            AnnounceHandler.message(new Texts(language), announcement.text()),
            null,
            List.of(),
            List.of(),
            language);
    return new Delivery(
        null, 0, target.chat(), Delivery.Kind.ANSWER, Delivery.ANNOUNCEMENT, codec.toJson(send));
  }
}
