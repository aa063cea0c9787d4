package nl.citaat.store;

import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a chat.
 *
 * @param language the language of the bot's words; null for that of each reader
 * @param quiet whether the bot says nothing but answers
 * @param administratorsOnly whether only the administrators of the group may ask
 * @param followUps whether questions are remembered, to be followed up
 * @param told whether its reader is told when there is an answer after all
 */
public record ChatSettings(
    @Nullable Language language,
    boolean quiet,
    boolean administratorsOnly,
    boolean followUps,
    boolean told) {

  /** Those of a chat for which nothing was chosen. */
  public static final ChatSettings NONE = new ChatSettings(null, false, false, true, true);
}
