package nl.citaat.bot;

import nl.citaat.store.Session;

/** Knows who may change the feeds that are followed. Safe for use by many threads. */
@FunctionalInterface
public interface FeedKeepers {

  /** Nobody, as where no owners are named. */
  FeedKeepers NOBODY = (session, person) -> false;

  /**
   * Whether a person may, asked in the transaction that makes the change.
   *
   * @param person a user's number
   */
  boolean include(Session session, long person);
}
