package nl.citaat.store;

import org.jspecify.annotations.Nullable;

/**
 * A command that waits for the word of whoever gave it.
 *
 * @param update that brought it
 * @param message its number in the chat
 * @param person who gave it, and alone can say whether it is still wanted
 * @param words all of the message
 * @param repliesTo the number of the message of the bot that it replies to; null when to none
 */
public record HeldCommand(
    long update, long chat, int message, long person, String words, @Nullable Integer repliesTo) {}
