package nl.citaat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of the words of both languages: their forms, their translations, their synonyms,
 * the names of countries, people and institutions. Immutable, so safe for use by many threads.
 */
public final class Lexicon {

  private static final double DERIVATION_WEIGHT = 0.7;

  private final Words english;

  private final Words dutch;
  private final Names names;
  private final String fingerprint;
  private final Compounds compounds;

  Lexicon(Words english, Words dutch, Names names, String fingerprint) {
    this.english = english;
    this.dutch = dutch;
    this.names = names;
    this.fingerprint = fingerprint;
    compounds = new Compounds(dutch.morphology());
  }

  /** What is known of the words of one language. */
  record Words(
      Vocabulary vocabulary, Morphology morphology, WordFamilies families, PackedMap relations) {

    static Words of(
        Language language, Vocabulary vocabulary, WordFamilies families, PackedMap relations) {
      Morphology morphology =
          language == Language.EN
              ? new EnglishMorphology(vocabulary)
              : new DutchMorphology(vocabulary);
      return new Words(vocabulary, morphology, families, relations);
    }
  }

  /**
   * What is known without regard to the language.
   *
   * @param kinds names, each with what it is known as
   * @param numbers numbers in letters
   * @param longestPhrase words in the longest phrase that has relations
   */
  record Names(PackedMap kinds, PackedMap numbers, int longestPhrase) {}

  Words words(Language language) {
    return language == Language.EN ? english : dutch;
  }

  Names names() {
    return names;
  }

  /** The bundled lexicon, which the build has made of its tables. */
  public static Lexicon load() {
    return LexiconFile.bundled();
  }

  /** Differs between lexicons of other content, so that what was derived from one is known. */
  public String fingerprint() {
    return fingerprint;
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
    return Set.copyOf(Packing.words(names.kinds().get(folded)));
  }

  /** Whether a folded word is a number in letters. */
  public boolean isNumberWord(String folded) {
    return names.numbers().contains(folded);
  }

  /** The number of words in the longest phrase that {@link #related} knows. */
  public int longestPhrase() {
    return names.longestPhrase();
  }

  /**
   * What may stand for a word or phrase, in either language.
   *
   * @param words dictionary forms; one for a word
   */
  public List<Related> related(Language language, List<String> words) {
    List<Related> found =
        Packing.relations(words(language).relations().get(String.join(" ", words)));
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
    return words(language).relations().contains(String.join(" ", words));
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
