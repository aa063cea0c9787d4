package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Word;

/**
 * Finds what the words of a sentence name: people, places, organisations, dates, amounts.
 * Immutable.
 */
final class MentionFinder {

  private final AmountFinder amounts;
  private final NameFinder names;

  MentionFinder(Lexicon lexicon) {
    amounts = new AmountFinder(lexicon);
    names = new NameFinder(lexicon);
  }

  /**
   * The mentions in a sentence.
   *
   * @param text what the words' offsets point into
   */
  List<Mention> find(Language language, String text, List<Word> words) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int next = amounts.find(text, words, i, mentions);
      if (next == i) {
        next = names.find(language, text, words, i, mentions);
      }
      i = Math.max(next, i + 1);
    }
    return mentions;
  }
}
