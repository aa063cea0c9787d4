package nl.citaat.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery and how far it has come.
 *
 * @param id rises in the order of adding
 * @param attempts how often its sending was begun
 * @param notBefore the moment from which it may be sent
 * @param message the number that its message got in the chat; null before, and for what makes no
 *     message
 * @param maybeRepeated whether an earlier attempt may have arrived unnoticed
 * @param why the reason of the last failure; null without one
 * @param created when it was added
 * @param changed when it last came to another state
 */
public record OutboxRow(
    long id,
    Delivery delivery,
    State state,
    int attempts,
    Instant notBefore,
    @Nullable Integer message,
    boolean maybeRepeated,
    @Nullable String why,
    Instant created,
    Instant changed) {

  /** How far a delivery has come. */
  public enum State {
    /** Waits to be sent. */
    NEW,
    /** Its request is under way. */
    SENDING,
    /** Arrived. */
    SENT,
    /** Refused, or given up. */
    FAILED,
    /** Its request was never answered, so that it may have arrived. */
    UNKNOWN
  }
}
