package nl.citaat.store;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The people who keep the archive beside the owners, by their numbers. */
public final class Moderators {

  private final Handle handle;
  private final Clock clock;

  Moderators(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  public boolean include(long person) {
    return handle
        .createQuery("SELECT 1 FROM moderator WHERE person = :person")
        .bind("person", person)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** All of them, the longest serving first. */
  public List<Long> all() {
    return handle
        .createQuery("SELECT person FROM moderator ORDER BY added_at, person")
        .mapTo(Long.class)
        .list();
  }

  /** Adds somebody; no effect when they are there. */
  public void add(long person) {
    handle.execute(
        "INSERT INTO moderator (person, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        person,
        clock.millis());
  }

  /** Removes somebody, with what they were at work on; no effect when they are not there. */
  public void remove(long person) {
    handle.execute("DELETE FROM moderator WHERE person = ?", person);
    handle.execute("DELETE FROM draft WHERE person = ?", person);
    handle.execute("UPDATE cluster SET person = NULL WHERE person = ?", person);
  }
}
