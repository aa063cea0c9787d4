package nl.citaat.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that mean a day only together with the day on which they were published. */
public final class DayWords {

  private static final Map<String, Integer> RELATIVE =
      Map.of(
          "today",
          0,
          "tonight",
          0,
          "vandaag",
          0,
          "vanavond",
          0,
          "vanochtend",
          0,
          "vanmiddag",
          0,
          "yesterday",
          -1,
          "gisteren",
          -1,
          "gisteravond",
          -1,
          "tomorrow",
          1);

  /**
   * A word for a day.
   *
   * @param span its place in the text
   * @param day the day that it means
   */
  public record Told(TextSpan span, LocalDate day) {}

  private static final Set<String> ANY = Set.of("every", "each", "elke", "iedere");

  private static final Set<String> AHEAD = Set.of("next", "komende", "volgende", "aanstaande");

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  private DayWords() {}

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Language language : Language.values()) {
        days.put(Normalizer.fold(day.getDisplayName(TextStyle.FULL, language.locale())), day);
      }
    }
    return Map.copyOf(days);
  }

  /**
   * The day that the first such word of a text means. A weekday is the last one up to the day of
   * publication, because news tells of what has been; with "next" before it the first one after.
   *
   * @param text in English or Dutch
   * @return empty when there is no such word
   */
  public static Optional<LocalDate> day(String text, LocalDate published) {
    return first(text, new TextSpan(0, text.length()), published).map(Told::day);
  }

  /**
   * The same with its place, for a part of a text. Words for any such day, as in "every Sunday",
   * tell none.
   */
  public static Optional<Told> first(String text, TextSpan part, LocalDate published) {
    List<Token> tokens = Tokenizer.tokens(text, part);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String before = i > 0 ? tokens.get(i - 1).folded() : "";
      Optional<LocalDate> day = day(token.folded(), published, AHEAD.contains(before));
      if (day.isPresent() && !ANY.contains(before)) {
        return day.map(found -> new Told(token.span(), found));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String word, LocalDate published, boolean ahead) {
    Integer offset = RELATIVE.get(word);
    if (offset != null) {
      return Optional.of(published.plusDays(offset));
    }
    // Also dinsdagavond and its like.
    return WEEKDAYS.entrySet().stream()
        .filter(weekday -> word.startsWith(weekday.getKey()))
        .findFirst()
        .map(
            weekday ->
                published.with(
                    ahead
                        ? TemporalAdjusters.next(weekday.getValue())
                        : TemporalAdjusters.previousOrSame(weekday.getValue())));
  }
}
