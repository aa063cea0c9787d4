package nl.citaat.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a lexicon of the bundled tables, of CLDR, which has the names of countries, languages,
 * months, days and currencies in both languages, and of added dictionaries. The build makes the
 * bundled lexicon with it. For one thread.
 */
public final class LexiconCompiler {

  private static final double DEMONYM_WEIGHT = 0.95;
  private static final double COUNTRY_WEIGHT = 0.85;

  private final WordLists words;
  private final Relations relations = new Relations();
  private final Map<String, Set<String>> nameKinds = new HashMap<>();
  private final Map<String, Set<String>> numberWords = new HashMap<>();

  /** The names of each place, by each of them. */
  private final Map<String, List<String>> places = new HashMap<>();

  /** Knows the words and their forms, and not yet what is related. */
  private final Lexicon forms;

  private LexiconCompiler(List<WordPair> added) {
    words = WordLists.bundled().with(added);
    forms = lexicon(words(Language.EN), words(Language.NL));
  }

  /**
   * Writes the bundled lexicon into the file that is named.
   *
   * @throws IOException if the file can't be written
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), LexiconFile.write(compile(List.of())));
  }

  /** The bundled lexicon with more words. It has no fingerprint before it was written and read. */
  static Lexicon compile(List<WordPair> added) {
    return new LexiconCompiler(added).compile();
  }

  private Lexicon compile() {
    for (WordPair pair : words.pairs()) {
      relations.addTranslation(
          forms.phrase(Language.EN, pair.english()),
          forms.phrase(Language.NL, pair.dutch()),
          pair.weight());
    }
    numbers();
    calendar();
    names();
    countries();
    for (List<String> row : Table.read("firstnames.tsv", 2)) {
      addNameKind(row.get(0), "first name");
    }
    for (Language language : Language.values()) {
      synonyms(language);
    }
    return lexicon(related(Language.EN), related(Language.NL));
  }

  private Lexicon.Words related(Language language) {
    Lexicon.Words known = forms.words(language);
    return Lexicon.Words.of(
        language, known.vocabulary(), known.families(), relations.pack(language));
  }

  private Lexicon lexicon(Lexicon.Words english, Lexicon.Words dutch) {
    Lexicon.Names names =
        new Lexicon.Names(
            Packing.words(nameKinds), Packing.words(numberWords), relations.longestPhrase());
    return new Lexicon(english, dutch, names, "");
  }

  private Lexicon.Words words(Language language) {
    Vocabulary.Builder vocabulary = words.vocabulary(language);
    return Lexicon.Words.of(
        language,
        vocabulary.build(),
        WordFamilies.of(language, vocabulary.lemmas()),
        PackedMap.of(Map.of()));
  }

  private void addNameKind(String name, String kind) {
    nameKinds.computeIfAbsent(Normalizer.fold(name), n -> new TreeSet<>()).add(kind);
  }

  private void addNumberWord(String word) {
    numberWords.put(Normalizer.fold(word), Set.of());
  }

  private void names() {
    for (List<String> row : Table.read("names.tsv", 2)) {
      List<String> variants = Table.list(row.get(1));
      variants(variants);
      for (String name : variants) {
        addNameKind(name, row.get(0));
        if (row.get(0).equals("place")) {
          places.putIfAbsent(name, variants);
        }
      }
    }
  }

  /** All variants of a name stand for one another, whatever the language of the text. */
  private void variants(List<String> names) {
    List<List<String>> english = phrases(Language.EN, names);
    List<List<String>> dutch = phrases(Language.NL, names);
    relate(Language.EN, english, Language.EN, english, 1, Related.Kind.NAME);
    relate(Language.EN, english, Language.NL, dutch, 1, Related.Kind.NAME);
    relate(Language.NL, dutch, Language.EN, english, 1, Related.Kind.NAME);
    relate(Language.NL, dutch, Language.NL, dutch, 1, Related.Kind.NAME);
  }

  private List<List<String>> phrases(Language language, List<String> words) {
    return words.stream().map(word -> forms.phrase(language, word)).toList();
  }

  private void relate(
      Language from,
      List<List<String>> words,
      Language to,
      List<List<String>> others,
      double weight,
      Related.Kind kind) {
    for (List<String> other : others) {
      Related related = new Related(other, to, weight, kind);
      for (List<String> word : words) {
        relations.add(from, word, related);
      }
    }
  }

  private void pairs(List<String> english, List<String> dutch, double weight) {
    List<List<String>> en = phrases(Language.EN, english);
    List<List<String>> nl = phrases(Language.NL, dutch);
    relate(Language.EN, en, Language.NL, nl, weight, Related.Kind.NAME);
    relate(Language.NL, nl, Language.EN, en, weight, Related.Kind.NAME);
  }

  private void within(Language language, List<String> from, List<String> to, double weight) {
    List<List<String>> first = phrases(language, from);
    List<List<String>> second = phrases(language, to);
    relate(language, first, language, second, weight, Related.Kind.NAME);
    relate(language, second, language, first, weight, Related.Kind.NAME);
  }

  private void numbers() {
    for (String table : List.of("numbers.tsv", "ordinals.tsv")) {
      for (List<String> row : Table.read(table, 3)) {
        List<String> english =
            with(Table.list(row.get(1)), table.startsWith("n") ? row.get(0) : "");
        List<String> dutch = with(Table.list(row.get(2)), table.startsWith("n") ? row.get(0) : "");
        english.forEach(this::addNumberWord);
        dutch.forEach(this::addNumberWord);
        pairs(english, dutch, 1);
        within(Language.EN, english, english, 1);
        within(Language.NL, dutch, dutch, 1);
      }
    }
  }

  private static List<String> with(List<String> words, String digits) {
    List<String> all = new ArrayList<>(words);
    if (!digits.isEmpty()) {
      all.add(digits);
    }
    return all;
  }

  private void countries() {
    for (String code : Locale.getISOCountries()) {
      pairs(List.of(country(code, Language.EN)), List.of(country(code, Language.NL)), 1);
    }
    for (List<String> row : Table.read("demonyms.tsv", 3)) {
      people(home(row.get(0)), Table.list(row.get(1)), Table.list(row.get(2)));
    }
  }

  /** What those are called who live at a place, and what is of there: each leads to the place. */
  private void people(List<String> home, List<String> english, List<String> dutch) {
    english.forEach(name -> addNameKind(name, "nationality"));
    dutch.forEach(name -> addNameKind(name, "nationality"));
    pairs(english, dutch, DEMONYM_WEIGHT);
    within(Language.EN, english, english, DEMONYM_WEIGHT);
    within(Language.NL, dutch, dutch, DEMONYM_WEIGHT);
    pairs(home, dutch, COUNTRY_WEIGHT);
    pairs(english, home, COUNTRY_WEIGHT);
    within(Language.EN, home, english, COUNTRY_WEIGHT);
    within(Language.NL, home, dutch, COUNTRY_WEIGHT);
  }

  /**
   * The names of where a people lives.
   *
   * @param key the code of a country, the name of another place, or, in small letters, a people
   *     without a place of its own
   */
  private List<String> home(String key) {
    if (Character.isLowerCase(key.codePointAt(0))) {
      return List.of();
    }
    if (key.length() == 2 && Character.isUpperCase(key.charAt(1))) {
      return countryNames(key);
    }
    addNameKind(key, "place");
    return places.getOrDefault(key, List.of(key));
  }

  /** What a country is called in either language: Turkey, Türkiye, Turkije. */
  private List<String> countryNames(String code) {
    Set<String> names = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      String name = country(code, language);
      names.add(name);
      names.addAll(places.getOrDefault(name, List.of()));
    }
    return List.copyOf(names);
  }

  private static String country(String code, Language language) {
    return ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(language.locale()));
  }

  private void calendar() {
    DateFormatSymbols english = new DateFormatSymbols(Language.EN.locale());
    DateFormatSymbols dutch = new DateFormatSymbols(Language.NL.locale());
    align(english.getMonths(), dutch.getMonths());
    align(english.getWeekdays(), dutch.getWeekdays());
    for (String code :
        List.of(
            "EUR", "USD", "GBP", "JPY", "CHF", "RUB", "CNY", "INR", "TRY", "UAH", "SEK", "NOK",
            "DKK", "PLN")) {
      Currency currency = Currency.getInstance(code);
      pairs(
          List.of(currency.getName(Language.EN.locale(), Currency.LONG_NAME, new boolean[1])),
          List.of(currency.getName(Language.NL.locale(), Currency.LONG_NAME, new boolean[1])),
          1);
    }
  }

  private void align(String[] english, String[] dutch) {
    for (int i = 0; i < english.length; i++) {
      if (!english[i].isEmpty()) {
        pairs(List.of(english[i]), List.of(dutch[i]), 1);
      }
    }
  }

  /** Rows of the thesaurus: how near its words are, 1 to 3, and the words. */
  private void synonyms(Language language) {
    for (List<String> row : Table.read("thesaurus." + language.code() + ".tsv", 2)) {
      double weight =
          switch (row.get(0)) {
            case "1" -> 0.8;
            case "2" -> 0.6;
            default -> 0.4;
          };
      List<List<String>> words = phrases(language, Table.list(row.get(1)));
      relate(language, words, language, words, weight, Related.Kind.SYNONYM);
    }
  }
}
