package nl.citaat.telegram;

import nl.citaat.bot.Incoming;

/** What an update tells. */
sealed interface Arrival {

  /** Somebody said or pressed something. */
  record Talk(Incoming incoming) implements Arrival {}

  /** Somebody typed behind the bot's name, and looks for results. */
  record Query(Incoming.Inline typed) implements Arrival {}

  /** A group has another number now. */
  record Moved(long from, long to) implements Arrival {}

  /** The bot can write in a chat. */
  record Open(long chat) implements Arrival {}

  /** The bot cannot write in a chat any more. */
  record Shut(long chat, String why) implements Arrival {}

  /** Nothing that the bot has to do with. */
  record Nothing() implements Arrival {}
}
