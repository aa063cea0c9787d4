package nl.citaat.bot;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.DateInterval;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.citaat.text.Language;

/** The bot's words in one language. Cheap to make, safe for use by many threads. */
final class Texts {

  private static final String BUNDLE = "nl.citaat.bot.messages";

  private final Language language;
  private final ResourceBundle bundle;

  Texts(Language language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  Language language() {
    return language;
  }

  String of(Text text) {
    return of(text, Map.of());
  }

  /**
   * @param values what the text's placeholders stand for, by name
   */
  String of(Text text, Map<String, ?> values) {
    return new MessageFormat(bundle.getString(text.key()), language.locale()).format(values);
  }

  /** A day as this language writes it, such as 1 November 2016. */
  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  /** A day without its year, such as Friday 27 November. */
  String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
  }

  /** From one day to another, such as 1 – 3 November 2016. */
  String days(LocalDate first, LocalDate last) {
    return DateIntervalFormat.getInstance("yMMMMd", language.locale())
        .format(new DateInterval(millis(first), millis(last)));
  }

  private static long millis(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }

  /**
   * A day as this language writes some parts of it.
   *
   * @param parts as in a skeleton of CLDR, such as yMMM for Nov 2016
   */
  String written(LocalDate day, String parts) {
    return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(language.locale()).format(day);
  }

  /** The name that a language has in this one. */
  String name(Language named) {
    return named.locale().getDisplayLanguage(language.locale());
  }
}
