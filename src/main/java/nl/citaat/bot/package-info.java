/**
 * The conversation, whatever carries it: incoming and outgoing messages, dispatcher, handlers,
 * reply texts. Enter by {@link nl.citaat.bot.Dispatcher}. Knows no Telegram class, and sends
 * nothing: what it wants sent waits in the outbox.
 */
@NullMarked
package nl.citaat.bot;

import org.jspecify.annotations.NullMarked;
