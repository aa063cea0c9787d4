package nl.citaat.answer;

import java.util.List;
import nl.citaat.text.Language;

/**
 * What the archive told about something in the course of time.
 *
 * @param language that of the words it was asked by
 * @param quotes sentences of which the day is known, oldest first, no two alike; may be empty
 * @param complete false when there is more than was looked at
 */
public record Timeline(Language language, List<DatedQuote> quotes, boolean complete) {

  public Timeline {
    quotes = List.copyOf(quotes);
  }
}
