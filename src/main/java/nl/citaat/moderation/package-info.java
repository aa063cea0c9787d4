/**
 * Keeping the archive: who may, in {@link nl.citaat.moderation.Moderation}, what they do to
 * articles, in {@link nl.citaat.moderation.Desk}, and what they are at work on, in {@link
 * nl.citaat.moderation.DraftDesk}. Every step is a revision or a row in the audit. Talks with
 * nobody, and knows nothing of chats.
 */
@NullMarked
package nl.citaat.moderation;

import org.jspecify.annotations.NullMarked;
