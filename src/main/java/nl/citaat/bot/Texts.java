package nl.citaat.bot;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
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

  /** The name that a language has in this one. */
  String name(Language named) {
    return named.locale().getDisplayLanguage(language.locale());
  }
}
