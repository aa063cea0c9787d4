package nl.citaat.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds when a question is about: in 2018, op 1 november 2016, last month, drie dagen geleden. All
 * methods are pure.
 */
public final class TimeWords {

  /**
   * What was found.
   *
   * @param span of the words that name the time, without a preposition before them
   * @param days what they mean
   * @param dated whether they mean the same whenever they are said: "in 2018", but not "last month"
   */
  public record Found(TextSpan span, DayRange days, boolean dated) {}

  /** A way of saying it; what it means on the day when it is said. */
  private record Way(
      Pattern pattern, boolean dated, BiFunction<Matcher, LocalDate, DayRange> meaning) {}

  private static final Map<String, Month> MONTHS = months();
  private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String COUNT =
      "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|een|twee|drie|vier|vijf|zes)";

  private static final List<String> COUNTED =
      List.of("", "a an one een", "two twee", "three drie", "four vier", "five vijf", "six zes");

  /** The first that is found counts, so what tells more comes first. */
  private static final List<Way> WAYS =
      List.of(
          way("(?<day>\\d{1,2})(?:st|nd|rd|th|e)? " + MONTH + ",? " + YEAR, true, TimeWords::day),
          way(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR, true, TimeWords::day),
          way(MONTH + " (?:of |van )?" + YEAR, true, TimeWords::month),
          way(
              "(?<=\\b(?:in|of|from|since|during|van|uit|sinds|jaar|year) )" + YEAR,
              true,
              TimeWords::year),
          way(YEAR + "(?=\\W*$)", true, TimeWords::year),
          way("(?<=\\bin )" + MONTH, false, TimeWords::lastMonth),
          way(
              "(?:this|last|past|previous|deze|dit|vorige?|afgelopen|verleden)"
                  + " (?<unit>week|month|year|maand|jaar)",
              false,
              TimeWords::unit),
          way(
              COUNT
                  + " (?<unit>day|week|month|year|dag|wek|maand|jaar)(?:s|en)?"
                  + " (?:ago|geleden)",
              false,
              TimeWords::ago));

  private TimeWords() {}

  private static Way way(
      String words, boolean dated, BiFunction<Matcher, LocalDate, DayRange> meaning) {
    return new Way(
        Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), dated, meaning);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (Language language : Language.values()) {
        months.put(Normalizer.fold(month.getDisplayName(TextStyle.FULL, language.locale())), month);
      }
    }
    return Map.copyOf(months);
  }

  /**
   * When a question is about; empty when it does not say so.
   *
   * @param text in English or Dutch, normalised
   * @param today the day on which it is asked
   */
  public static Optional<Found> in(String text, LocalDate today) {
    for (Way way : WAYS) {
      Matcher matcher = way.pattern().matcher(text);
      if (matcher.find()) {
        try {
          DayRange days = way.meaning().apply(matcher, today);
          return Optional.of(
              new Found(new TextSpan(matcher.start(), matcher.end()), days, way.dated()));
        } catch (DateTimeException e) {
          // No such day, as 31 April: then it is no date.
        }
      }
    }
    return dayWord(text, today);
  }

  /** Yesterday, dinsdag. */
  private static Optional<Found> dayWord(String text, LocalDate today) {
    return Tokenizer.tokens(text).stream()
        .flatMap(
            token ->
                DayWords.day(token.form(), today)
                    .map(day -> new Found(token.span(), DayRange.of(day), false))
                    .stream())
        .findFirst();
  }

  private static DayRange day(Matcher found, LocalDate today) {
    return DayRange.of(
        LocalDate.of(
            Integer.parseInt(found.group("year")),
            monthOf(found),
            Integer.parseInt(found.group("day"))));
  }

  private static DayRange month(Matcher found, LocalDate today) {
    return of(YearMonth.of(Integer.parseInt(found.group("year")), monthOf(found)));
  }

  private static DayRange year(Matcher found, LocalDate today) {
    return ofYear(Integer.parseInt(found.group("year")));
  }

  /** The last such month that has begun. */
  private static DayRange lastMonth(Matcher found, LocalDate today) {
    YearMonth month = YearMonth.of(today.getYear(), monthOf(found));
    return of(month.isAfter(YearMonth.from(today)) ? month.minusYears(1) : month);
  }

  private static DayRange unit(Matcher found, LocalDate today) {
    long back = found.group().matches("(?i)(?:this|deze|dit) .*") ? 0 : 1;
    return switch (unit(found)) {
      case 'w' -> ofWeek(today.minusWeeks(back));
      case 'm' -> of(YearMonth.from(today).minusMonths(back));
      default -> ofYear((int) (today.getYear() - back));
    };
  }

  private static DayRange ago(Matcher found, LocalDate today) {
    long count = count(found.group("count"));
    return switch (unit(found)) {
      case 'd' -> DayRange.of(today.minusDays(count));
      case 'w' -> ofWeek(today.minusWeeks(count));
      case 'm' -> of(YearMonth.from(today).minusMonths(count));
      default -> ofYear((int) (today.getYear() - count));
    };
  }

  /** Its first letter tells day, week, month and year apart in both languages. */
  private static char unit(Matcher found) {
    return Character.toLowerCase(found.group("unit").charAt(0));
  }

  private static long count(String word) {
    String folded = Normalizer.fold(word);
    for (int i = 0; i < COUNTED.size(); i++) {
      if (List.of(COUNTED.get(i).split(" ", -1)).contains(folded)) {
        return i;
      }
    }
    return Long.parseLong(folded);
  }

  private static Month monthOf(Matcher found) {
    return Objects.requireNonNull(MONTHS.get(Normalizer.fold(found.group("month"))));
  }

  private static DayRange ofWeek(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DayRange(monday, monday.plusDays(DayOfWeek.values().length - 1));
  }

  private static DayRange of(YearMonth month) {
    return new DayRange(month.atDay(1), month.atEndOfMonth());
  }

  private static DayRange ofYear(int year) {
    return new DayRange(LocalDate.ofYearDay(year, 1), LocalDate.of(year, Month.DECEMBER, 31));
  }
}
