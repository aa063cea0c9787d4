package nl.citaat.bot;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What the schedules of channels need.
 *
 * @param directory knows the channels
 * @param zone where times of day are meant when nothing else is said
 * @param changed called after each commit of a change of a schedule
 */
public record Channels(ChatDirectory directory, ZoneId zone, Runnable changed) {

  /** For a place without channels. */
  public static final Channels NONE = new Channels(ChatDirectory.EMPTY, ZoneOffset.UTC, () -> {});

  /** Whether anything is sent by a schedule here. */
  boolean areServed() {
    return !directory.equals(ChatDirectory.EMPTY);
  }
}
