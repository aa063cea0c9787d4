package nl.citaat.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param day as the newspaper counts it
 * @param moment null when only the day is known
 */
record Published(LocalDate day, @Nullable Instant moment) {

  /**
   * Of an ISO date or moment; empty for anything else, also for a moment without offset: nobody
   * knows when that was.
   */
  static Optional<Published> parse(String text) {
    try {
      if (text.length() <= "2016-11-01".length()) {
        return Optional.of(new Published(LocalDate.parse(text), null));
      }
      OffsetDateTime moment = OffsetDateTime.parse(text.replaceFirst("^(\\S{10}) ", "$1T"));
      return Optional.of(new Published(moment.toLocalDate(), moment.toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
