package nl.citaat.store;

import java.time.Instant;
import nl.citaat.text.Language;

/**
 * Words that somebody wants to be told of when they are in the news.
 *
 * @param id never given again
 * @param set when it was set
 */
public record Alert(long id, Wish wish, Instant set) {

  /**
   * What is wanted.
   *
   * @param words on one line
   * @param language the one in which the words are read
   * @param talk the language to talk in, where no other was chosen
   */
  public record Wish(Place place, String words, Language language, Language talk) {}
}
