package nl.citaat.cli;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import nl.citaat.text.DayRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a month or a year from the command line. */
final class PeriodArgument implements ITypeConverter<DayRange> {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  @Override
  public DayRange convert(String value) {
    try {
      if (YEAR.matcher(value).matches()) {
        Year year = Year.parse(value);
        return new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      if (MONTH.matcher(value).matches()) {
        YearMonth month = YearMonth.parse(value);
        return new DayRange(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = LocalDate.parse(value);
      return new DayRange(day, day);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + value + "' is no day such as 2021-12-13, no month such as 2021-12, and no year");
    }
  }
}
