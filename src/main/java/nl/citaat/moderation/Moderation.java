package nl.citaat.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.Session;
import nl.citaat.text.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Knows who keeps the archive, by people's numbers alone, and lets nobody else at it. Safe for use
 * by many threads.
 */
public final class Moderation {

  /** Telegram's own: administrators that stay anonymous, channels' posts, and channels. */
  private static final Set<Long> NO_PEOPLE = Set.of(1087968824L, 777000L, 136817688L);

  private final Set<Long> owners;
  private final Clock clock;
  private final Runnable changed;

  /**
   * @param owners numbers of people
   * @param changed called after each commit of a change, so that the index follows
   */
  public Moderation(Set<Long> owners, Clock clock, Runnable changed) {
    this.owners = Set.copyOf(owners);
    this.clock = clock;
    this.changed = changed;
  }

  /** One by which nobody has any rights. */
  public static Moderation byNobody() {
    return new Moderation(Set.of(), Clock.systemUTC(), () -> {});
  }

  /**
   * What somebody may do.
   *
   * @param person null for one who is no person, and may do what readers do
   */
  public Role role(Session session, @Nullable Long person) {
    if (person == null || !isPerson(person)) {
      return Role.READER;
    }
    if (owners.contains(person)) {
      return Role.OWNER;
    }
    return session.moderators().include(person) ? Role.MODERATOR : Role.READER;
  }

  static boolean isPerson(long number) {
    return number > 0 && !NO_PEOPLE.contains(number);
  }

  /**
   * The desk of a moderator or owner, within this transaction.
   *
   * @throws RefusedException if that person is neither
   */
  public Desk desk(Session session, @Nullable Long person) {
    Role role = role(session, person);
    if (person == null || role == Role.READER) {
      throw new RefusedException(Refusal.FORBIDDEN);
    }
    return new Desk(session, person, role, clock.instant());
  }

  /**
   * The schedules of channels, for a moderator, an owner, or an editor of channels, within this
   * transaction.
   *
   * @throws RefusedException if that person is none of these
   */
  public ChannelDesk channels(Session session, @Nullable Long person) {
    Role role = role(session, person);
    if (person == null || (role == Role.READER && !editsChannels(session, person))) {
      throw new RefusedException(Refusal.FORBIDDEN);
    }
    return new ChannelDesk(session, person, role);
  }

  /** Whether somebody may manage the schedules of a channel, but perhaps nothing else. */
  public boolean editsChannels(Session session, @Nullable Long person) {
    return person != null
        && isPerson(person)
        && !session.channelEditors().channels(person).isEmpty();
  }

  /** The numbers of all owners and moderators. */
  public List<Long> keepers(Session session) {
    return Stream.concat(owners.stream().sorted(), session.moderators().all().stream())
        .distinct()
        .toList();
  }

  /**
   * The drafts of a moderator or owner, within this transaction.
   *
   * @throws RefusedException if that person is neither
   */
  public DraftDesk drafts(Session session, @Nullable Long person) {
    return new DraftDesk(desk(session, person));
  }

  /**
   * The questions without a good answer, for a moderator or owner, within this transaction.
   *
   * @param analysis finds out which are alike
   * @throws RefusedException if that person is neither
   */
  public ReviewQueue queue(Session session, @Nullable Long person, Analysis analysis) {
    return new ReviewQueue(desk(session, person), analysis);
  }

  /**
   * The golden questions, for a moderator or owner, within this transaction.
   *
   * @throws RefusedException if that person is neither
   */
  public GoldenDesk golden(Session session, @Nullable Long person) {
    return new GoldenDesk(desk(session, person));
  }

  /**
   * The moderators, for an owner, within this transaction.
   *
   * @throws RefusedException if that person is no owner
   */
  public Team team(Session session, @Nullable Long person) {
    if (person == null || role(session, person) != Role.OWNER) {
      throw new RefusedException(Refusal.FORBIDDEN);
    }
    return new Team(session, person, owners);
  }

  /**
   * What is told to all who get summaries, for an owner, within this transaction.
   *
   * @throws RefusedException if that person is no owner
   */
  public AnnouncementDesk announcements(Session session, @Nullable Long person) {
    if (person == null || role(session, person) != Role.OWNER) {
      throw new RefusedException(Refusal.FORBIDDEN);
    }
    return new AnnouncementDesk(session, person);
  }

  /** To be called after each commit of what was done at a desk, outside of transactions. */
  public void committed() {
    changed.run();
  }

  /** The present moment, by the clock that all steps are dated with. */
  public Instant now() {
    return clock.instant();
  }
}
