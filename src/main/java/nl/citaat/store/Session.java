package nl.citaat.store;

import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * The parts of the store as seen by one transaction. Valid only within the call of {@link
 * Store#read} or {@link Store#write} that gave it, and only on that thread.
 */
public final class Session {

  private final Handle handle;
  private final Clock clock;
  private final ReaderKey key;

  Session(Handle handle, Clock clock, ReaderKey key) {
    this.handle = handle;
    this.clock = clock;
    this.key = key;
  }

  /** The moment, by the clock that times all that is stored. */
  public Instant now() {
    return clock.instant();
  }

  public Articles articles() {
    return new Articles(handle, clock);
  }

  public Topics topics() {
    return new Topics(handle);
  }

  public Origins origins() {
    return new Origins(handle);
  }

  public Feeds feeds() {
    return new Feeds(handle, clock);
  }

  public Audit audit() {
    return new Audit(handle, clock);
  }

  public Inbox inbox() {
    return new Inbox(handle, clock);
  }

  public Outbox outbox() {
    return new Outbox(handle, clock);
  }

  public Ledger ledger() {
    return new Ledger(handle);
  }

  public SentMessages sent() {
    return new SentMessages(handle, clock, key);
  }

  public Amendments amendments() {
    return new Amendments(handle, clock);
  }

  public Exchanges exchanges() {
    return new Exchanges(handle, clock);
  }

  public Chats chats() {
    return new Chats(handle, clock);
  }

  public AskedMessages asked() {
    return new AskedMessages(handle, clock);
  }

  public LateQuestions late() {
    return new LateQuestions(handle, clock);
  }

  public HeldCommands held() {
    return new HeldCommands(handle, clock);
  }

  public Questions questions() {
    return new Questions(handle, clock, key);
  }

  public Statistics statistics() {
    return new Statistics(handle, feeds());
  }

  public Answers answers() {
    return new Answers(handle, clock, key);
  }

  public Clusters clusters() {
    return new Clusters(handle, clock);
  }

  public WaitingReaders waiting() {
    return new WaitingReaders(handle, key);
  }

  public GoldenQuestions golden() {
    return new GoldenQuestions(handle, clock);
  }

  public Moderators moderators() {
    return new Moderators(handle, clock);
  }

  public Drafts drafts() {
    return new Drafts(handle, clock);
  }

  public Alerts alerts() {
    return new Alerts(handle, clock);
  }

  public Told told() {
    return new Told(handle, clock);
  }

  public Schedules schedules() {
    return new Schedules(handle, clock);
  }

  public Slots slots() {
    return new Slots(handle, clock);
  }

  public Announcements announcements() {
    return new Announcements(handle, clock);
  }

  public PostedStories posted() {
    return new PostedStories(handle);
  }

  public DoubtedPosts doubted() {
    return new DoubtedPosts(handle, clock);
  }

  public ChannelEditors channelEditors() {
    return new ChannelEditors(handle, clock);
  }

  public Traces traces() {
    return new Traces(this, clock);
  }
}
