package nl.citaat.moderation;

import java.util.List;
import java.util.Set;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Session;

/** The moderators as an owner sees them. Valid within one transaction. */
public final class Team {

  private final Session session;
  private final long owner;
  private final Set<Long> owners;

  Team(Session session, long owner, Set<Long> owners) {
    this.session = session;
    this.owner = owner;
    this.owners = owners;
  }

  /** The moderators' numbers, the longest serving first; owners are not among them. */
  public List<Long> moderators() {
    return session.moderators().all();
  }

  /**
   * Makes somebody a moderator.
   *
   * @throws RefusedException if the number is no person's, that person never talked with the bot,
   *     or is one already
   */
  public void add(long person) {
    if (!Moderation.isPerson(person)) {
      throw new RefusedException(Refusal.NOBODY);
    }
    if (owners.contains(person) || session.moderators().include(person)) {
      throw new RefusedException(Refusal.THERE_ALREADY);
    }
    if (!session.chats().isKnown(person)) {
      throw new RefusedException(Refusal.NOT_STARTED);
    }
    session.moderators().add(person);
    session.audit().add(Long.toString(owner), "add-moderator", null, Long.toString(person));
  }

  /**
   * Makes a moderator a reader again; their drafts are gone.
   *
   * @throws RefusedException if that person is none
   */
  public void remove(long person) {
    if (!session.moderators().include(person)) {
      throw new RefusedException(Refusal.NOT_THERE);
    }
    session.moderators().remove(person);
    session.audit().add(Long.toString(owner), "remove-moderator", null, Long.toString(person));
  }
}
