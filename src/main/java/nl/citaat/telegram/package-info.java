/**
 * Carries the conversation over Telegram. Enter by {@link nl.citaat.telegram.TelegramBot}. The only
 * importer of org.telegram; decides nothing about answers.
 */
@NullMarked
package nl.citaat.telegram;

import org.jspecify.annotations.NullMarked;
