package nl.citaat.bot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.citaat.answer.DatedQuote;
import nl.citaat.bot.Chart.Bar;

/** Counts the sentences of a timeline by days; over a longer time by months, then by years. */
record TimelineChart(Texts texts) {

  private static final int MOST_DAYS = 60;
  private static final int MOST_MONTHS = 120;

  /**
   * @param quotes oldest first, at least one
   */
  Chart of(String words, List<DatedQuote> quotes) {
    LocalDate first = quotes.getFirst().day();
    LocalDate last = quotes.getLast().day();
    ChronoUnit unit = unit(first, last);
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (DatedQuote quote : quotes) {
      counts.merge(start(quote.day(), unit), 1, Integer::sum);
    }
    return new Chart(
        texts.of(Text.TIMELINE_CHART, Map.of("words", words)),
        across(unit),
        texts.of(Text.TIMELINE_SENTENCES),
        bars(counts, unit, first.equals(last) ? 1 : 0));
  }

  private static ChronoUnit unit(LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
      return ChronoUnit.DAYS;
    }
    return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS
        ? ChronoUnit.MONTHS
        : ChronoUnit.YEARS;
  }

  private static LocalDate start(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> day;
      case MONTHS -> day.withDayOfMonth(1);
      default -> day.withDayOfYear(1);
    };
  }

  private String across(ChronoUnit unit) {
    return texts.of(
        switch (unit) {
          case DAYS -> Text.TIMELINE_DAYS;
          case MONTHS -> Text.TIMELINE_MONTHS;
          default -> Text.TIMELINE_YEARS;
        });
  }

  /**
   * @param margin how many empty bars stand before and behind: a single one needs some beside it
   */
  private List<Bar> bars(Map<LocalDate, Integer> counts, ChronoUnit unit, int margin) {
    List<LocalDate> starts = List.copyOf(counts.keySet());
    LocalDate end = starts.getLast().plus(margin, unit);
    List<Bar> bars = new ArrayList<>();
    for (LocalDate at = starts.getFirst().minus(margin, unit);
        !at.isAfter(end);
        at = at.plus(1, unit)) {
      bars.add(new Bar(label(at, unit), counts.getOrDefault(at, 0)));
    }
    return bars;
  }

  private String label(LocalDate start, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> texts.written(start, "yMMMd");
      case MONTHS -> texts.written(start, "yMMM");
      default -> Integer.toString(start.getYear());
    };
  }
}
