package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.citaat.answer.StandingWords;
import nl.citaat.store.Alert;
import nl.citaat.store.Alert.Wish;
import nl.citaat.store.Place;
import nl.citaat.text.Language;

/**
 * Makes words into alerts.
 *
 * @param reading how the words of alerts are read
 * @param most how many alerts a chat may have; 0 where nobody could be told
 */
record AlertWishes(StandingWords reading, int most) {

  /** More is no alert but a message that went astray. */
  private static final int LONGEST = 100;

  /**
   * Why words can be no alert of a chat, or need not be one; empty when they can.
   *
   * @param there the alerts that the chat has
   * @param talk the language of words that may be of either
   */
  Optional<Text> objection(List<Alert> there, String words, Language talk) {
    if (words.length() > LONGEST) {
      return Optional.of(Text.ALERT_TOO_LONG);
    }
    if (reading.groups(words, reading.language(words, talk)).isEmpty()) {
      return Optional.of(Text.ALERT_SAYS_NOTHING);
    }
    if (there.stream().anyMatch(alert -> alert.wish().words().equals(words))) {
      return Optional.of(Text.ALERT_THERE);
    }
    return there.size() >= most ? Optional.of(Text.ALERTS_FULL) : Optional.empty();
  }

  /** What is wanted by words to which there is no objection. */
  Wish wish(Place place, String words, Language talk) {
    return new Wish(place, words, reading.language(words, talk), talk);
  }

  /** What the texts about it speak of. */
  Map<String, Object> values(String words) {
    return Map.of("words", words, "most", most, "longest", LONGEST);
  }
}
