package nl.citaat.text;

import java.util.Locale;
import java.util.Optional;

/** The languages in which articles are stored and readers ask. */
public enum Language {
  EN("en", Locale.UK),
  NL("nl", Locale.forLanguageTag("nl-NL"));

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The ISO 639-1 code, lower case. */
  public String code() {
    return code;
  }

  /** The locale in which dates and numbers are shown to readers of this language. */
  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == EN ? NL : EN;
  }

  /** The language of a tag such as {@code nl}, {@code NL} or {@code nl-BE}; empty for any other. */
  public static Optional<Language> ofTag(String tag) {
    String primary = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
