package nl.citaat.answer;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Normalizer;

/**
 * Names whose kind is known: countries from CLDR, places, organisations and first names from the
 * lexicon. Immutable.
 */
final class Names {

  private final Set<String> countries = new HashSet<>();
  private final Lexicon lexicon;

  Names(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String code : Locale.getISOCountries()) {
      for (Language language : Language.values()) {
        countries.add(
            Normalizer.fold(
                ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(language.locale()))));
      }
    }
    countries.addAll(
        List.of(
            "us",
            "usa",
            "vs",
            "uk",
            "vk",
            "america",
            "amerika",
            "britain",
            "holland",
            "england",
            "engeland",
            "scotland",
            "schotland",
            "wales"));
  }

  /** Whether the name is one of a known kind. */
  boolean isKnown(String folded) {
    return isCountry(folded) || !lexicon.nameKinds(folded).isEmpty();
  }

  boolean isCountry(String folded) {
    return countries.contains(folded);
  }

  /** Whether a word is a people of a country, or its adjective. */
  boolean isNationality(String folded) {
    return lexicon.nameKinds(folded).contains("nationality");
  }

  boolean isPlace(String folded) {
    return lexicon.nameKinds(folded).contains("place");
  }

  boolean isOrganisation(String folded) {
    return lexicon.nameKinds(folded).contains("organisation");
  }

  boolean isPerson(String folded) {
    return lexicon.nameKinds(folded).contains("person");
  }

  boolean isFirstName(String folded) {
    return lexicon.nameKinds(folded).contains("first name");
  }

  /** Whether a word is a number or an ordinal in letters. */
  boolean isNumber(String folded) {
    return lexicon.isNumberWord(folded);
  }
}
