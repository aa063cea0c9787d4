package nl.citaat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the words of both languages: their forms, their translations, their synonyms,
 * the names of countries, people and institutions. Immutable, so safe for use by many threads.
 */
public final class Lexicon {

  /** A translation is the less certain the higher its grade. Chosen by measurement. */
  private static final double[] GRADE_WEIGHTS = {1.0, 0.85, 0.65};

  private static final double DERIVATION_WEIGHT = 0.7;

  private final Words english;
  private final Words dutch;
  private final Compounds compounds;
  private final Map<String, Set<String>> nameKinds = new HashMap<>();
  private final Set<String> numberWords = new HashSet<>();
  private int longestPhrase = 1;

  private Lexicon() {
    Vocabulary en = new Vocabulary();
    Vocabulary nl = new Vocabulary();
    english =
        new Words(en, new EnglishMorphology(en), new WordFamilies(Language.EN), new HashMap<>());
    dutch = new Words(nl, new DutchMorphology(nl), new WordFamilies(Language.NL), new HashMap<>());
    compounds = new Compounds(dutch.morphology());
  }

  /** What is known of the words of one language. */
  private record Words(
      Vocabulary vocabulary,
      Morphology morphology,
      WordFamilies families,
      Map<String, List<Related>> relations) {}

  private Words words(Language language) {
    return language == Language.EN ? english : dutch;
  }

  /** The bundled lexicon. Takes about a second. */
  public static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    new LexiconLoader(lexicon).load();
    return lexicon;
  }

  /** The dictionary forms of a word, likeliest first, at least one. */
  public List<String> lemmas(Language language, String folded) {
    return words(language).morphology().lemmas(folded);
  }

  /**
   * The terms under which a word is found: its dictionary forms, a number without its marks, or the
   * capitals of an abbreviation that would otherwise be a word without content (IS, WHO, US). Of a
   * word without content no other forms are guessed: de is none of Deen.
   *
   * @return at least one
   */
  public List<String> terms(Language language, Token token) {
    if (token.isNumeric()) {
      return List.of(number(language, token.folded()));
    }
    if (StopWords.contains(language, token.folded())) {
      return isAbbreviation(token.form())
          ? List.of(token.form().replace(".", ""))
          : words(language).morphology().listedLemmas(token.folded());
    }
    return lemmas(language, token.folded());
  }

  /** The first of {@link #terms}. */
  private String term(Language language, Token token) {
    return token.isNumeric() || StopWords.contains(language, token.folded())
        ? terms(language, token).getFirst()
        : words(language).morphology().lemma(token.folded());
  }

  private static boolean isAbbreviation(String form) {
    return form.length() >= 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** 1,200 in English and 1.200 in Dutch are both 1200; 36th is 36. */
  private static String number(Language language, String digits) {
    String plain = digits.replaceAll("[a-z]+$", "");
    return language == Language.EN
        ? plain.replaceAll(",(?=\\d{3}(?!\\d))", "")
        : plain.replaceAll("\\.(?=\\d{3}(?!\\d))", "").replace(',', '.');
  }

  /** Whether the word is a form of a word that the lexicon has. */
  public boolean knows(Language language, String folded) {
    return !words(language).morphology().knownLemmas(folded).isEmpty();
  }

  /** Whether a dictionary form can be a verb. */
  public boolean isVerb(Language language, String lemma) {
    return words(language).vocabulary().isVerb(lemma);
  }

  /** Whether a dictionary form stands in the lexicon. */
  public boolean hasLemma(Language language, String lemma) {
    return words(language).vocabulary().contains(lemma);
  }

  /** The parts of a Dutch compound, first to last; empty for every other word. */
  public List<String> compoundParts(Language language, String folded) {
    return language == Language.NL ? compounds.parts(folded) : List.of();
  }

  /**
   * What a name is known as: {@code person}, {@code place}, {@code organisation}, {@code event},
   * {@code nationality} or {@code first name}.
   *
   * @param folded the whole name, folded, its words between single spaces
   */
  public Set<String> nameKinds(String folded) {
    return nameKinds.getOrDefault(folded, Set.of());
  }

  /** Whether a folded word is a number in letters. */
  public boolean isNumberWord(String folded) {
    return numberWords.contains(folded);
  }

  /** The number of words in the longest phrase that {@link #related} knows. */
  public int longestPhrase() {
    return longestPhrase;
  }

  /**
   * What may stand for a word or phrase, in either language.
   *
   * @param words dictionary forms; one for a word
   */
  public List<Related> related(Language language, List<String> words) {
    List<Related> found =
        new ArrayList<>(
            words(language).relations().getOrDefault(String.join(" ", words), List.of()));
    if (words.size() == 1) {
      for (String relative : words(language).families().relatives(words.getFirst())) {
        found.add(
            new Related(List.of(relative), language, DERIVATION_WEIGHT, Related.Kind.DERIVATION));
      }
    }
    return found;
  }

  /** Whether {@link #related} knows the words as one phrase. */
  public boolean hasPhrase(Language language, List<String> words) {
    return words(language).relations().containsKey(String.join(" ", words));
  }

  void addWord(Language language, String headword, String partOfSpeech) {
    String folded = Normalizer.fold(headword);
    if (folded.chars().allMatch(c -> Character.isLetter(c) || c == '\'')) {
      if (!words(language).vocabulary().contains(folded)) {
        words(language).families().add(folded);
      }
      words(language).vocabulary().add(folded, partOfSpeech);
    }
  }

  void addNameKind(String name, String kind) {
    nameKinds.computeIfAbsent(Normalizer.fold(name), n -> new HashSet<>(2)).add(kind);
  }

  void addNumberWord(String word) {
    numberWords.add(Normalizer.fold(word));
  }

  void addForm(Language language, String form, String lemma) {
    words(language).vocabulary().addForm(Normalizer.fold(form), Normalizer.fold(lemma));
  }

  void addTranslation(String english, String dutch, int grade) {
    List<String> en = phrase(Language.EN, english);
    List<String> nl = phrase(Language.NL, dutch);
    double weight = GRADE_WEIGHTS[grade - 1];
    relate(Language.EN, en, new Related(nl, Language.NL, weight, Related.Kind.TRANSLATION));
    relate(Language.NL, nl, new Related(en, Language.EN, weight, Related.Kind.TRANSLATION));
  }

  void addRelation(Language from, List<String> words, Related related) {
    relate(from, words, related);
  }

  private void relate(Language from, List<String> words, Related related) {
    if (words.isEmpty()
        || related.words().isEmpty()
        || (words.equals(related.words()) && from == related.language())) {
      return;
    }
    longestPhrase = Math.max(longestPhrase, words.size());
    List<Related> all =
        words(from).relations().computeIfAbsent(String.join(" ", words), w -> new ArrayList<>(2));
    for (int i = 0; i < all.size(); i++) {
      Related other = all.get(i);
      if (other.language() == related.language() && other.words().equals(related.words())) {
        if (other.weight() < related.weight()) {
          all.set(i, related);
        }
        return;
      }
    }
    all.add(related);
  }

  /** The first term of each word of a headword. */
  List<String> phrase(Language language, String headword) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(headword)) {
      words.add(term(language, token));
    }
    return words;
  }
}
