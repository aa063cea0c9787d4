package nl.citaat.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param day as the newspaper counts it
 * @param moment null when only the day is known
 */
record Published(LocalDate day, @Nullable Instant moment) {

  private static final Pattern LOOSE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[Tt ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?(Z|z|[+-]\\d\\d:?\\d\\d)?)?.*");

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

  /**
   * Of what pages and feeds say, which are less exact than people who write a file: an offset
   * without colon, or none, by which only the day is known. Empty when there is no ISO date.
   */
  static Optional<Published> find(String text) {
    Matcher date = LOOSE.matcher(text.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    String offset = String.valueOf(date.group(3)).replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2");
    return parse(date.group(1) + "T" + date.group(2) + offset).or(() -> parse(date.group(1)));
  }
}
