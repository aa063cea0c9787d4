package nl.citaat.moderation;

import java.util.Optional;
import nl.citaat.store.Announcement;
import nl.citaat.store.Session;

/** What an owner tells all who get summaries. Valid within one transaction. */
public final class AnnouncementDesk {

  private final Session session;
  private final long owner;

  AnnouncementDesk(Session session, long owner) {
    this.session = session;
    this.owner = owner;
  }

  /** How many chats would get it now. */
  public int receivers() {
    return session.announcements().receivers();
  }

  /** Writes one down, to be sent or dropped later. */
  public Announcement write(String text) {
    return session.announcements().add(owner, text);
  }

  /**
   * Begins to send one of this owner's.
   *
   * @return false when there is none that was neither sent nor dropped
   */
  public boolean send(long id) {
    Optional<Announcement> mine = mine(id).filter(one -> session.announcements().begin(id));
    mine.ifPresent(one -> session.audit().add(Long.toString(owner), "announce", null, one.text()));
    return mine.isPresent();
  }

  /**
   * Drops one of this owner's.
   *
   * @return false as above
   */
  public boolean drop(long id) {
    return mine(id).filter(one -> session.announcements().drop(id)).isPresent();
  }

  private Optional<Announcement> mine(long id) {
    return session.announcements().find(id).filter(one -> one.person() == owner);
  }
}
