package nl.citaat.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;

/**
 * Tells English from Dutch by the small words of each, and where there are few of them by the
 * letters that are usual in one only. All methods are pure.
 */
public final class LanguageDetector {

  /** Below so much more evidence for the one language than for the other nothing is said. */
  private static final double MARGIN = 0.25;

  /**
   * From so many words on, small words must show: in both languages they are about four words out
   * of ten, of a German or French text fewer than one and a half are taken for Dutch ones.
   */
  private static final int LONG = 40;

  private static final double SHARE_OF_SMALL_WORDS = 0.2;

  /** What is enough of a long text to tell; an article's first paragraphs. */
  private static final int LOOKED_AT = 4000;

  /** Words with a capital inside a text are mostly names, which say little. */
  private static final double NAME = 0.3;

  /** What a word says that the lexicon knows in one language only: about as much as letters can. */
  private static final double KNOWN = 1;

  /** The small words with their weights: 3 is never in the other language, 1 is in both. */
  private static final Map<Language, Map<String, Double>> SMALL_WORDS =
      Map.of(
          Language.EN,
          weights(
              Map.of(
                  3.0,
                  "the and that's what who whom whose when where why how which would could should might has have been being"
                      + " she its his their they them this these those not but from after before because while with within"
                      + " for about against between during through until without our your there then than many much"
                      + " did does doing didn't doesn't isn't wasn't can't won't into onto says said year years people any"
                      + " other some such only more most new first country countries whether that",
                  2.0,
                  "to on at by are were it her you my him out up down off all no if so each which ever every last show tell"
                      + " happened long old often name named",
                  1.0,
                  "of a an as be or he will do can i we won did died ago so may")),
          Language.NL,
          weights(
              Map.of(
                  3.0,
                  "het een van dat niet zijn voor met ook aan maar om hij wordt werd werden worden naar bij nog uit deze wie"
                      + " wat wanneer waar waarom waardoor waarmee waarin waarvan waarop hoe hoeveel hoelang welke welk als omdat nadat"
                      + " voordat heeft hebben hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest mag"
                      + " mogen mocht geen wel dit zich zij ze haar hun je jij ik mij ons onze u uw er daar hier"
                      + " tegen tussen tijdens zonder volgens sinds binnen onder veel meer meest nu al jaar jaren mensen"
                      + " gaat ging doen deed deden zei zegt komt kwam kwamen iets niets iemand andere alle toch weer"
                      + " hoe oud heet waren ben bent zo dus doordat terwijl eerste nieuwe laatste vertel",
                  2.0,
                  "de en te op tot die dan toen toe wil men af mee land landen na eens",
                  1.0,
                  "over door per of ging won geleden")));

  /** Letters that are usual in one language and rare in the other, each with its weight. */
  private static final Map<Language, Map<Pattern, Double>> LETTERS =
      Map.of(
          Language.EN,
          patterns(
              Map.of(
                  "th|^wh|ough|ight", 0.8,
                  "ed$|tion|sion|sh|ly$|ies$", 0.6,
                  "[^aeiou]y$|ea|ck|ous$|ow|gh$", 0.4,
                  "ing$|ers?$|qu|ew$|c[aeiou]", 0.2)),
          Language.NL,
          patterns(
              Map.of(
                  "heid$|heden$|lijke?n?$|ieuw|eeuw|uu|ingen$|^ge.{2,}[td]$|ij", 0.9,
                  "aa|tie$|ties$|cht|isch|ische$|uit|zw|vr|(?:^|[^s])sch[^o]|ouw|ijk", 0.6,
                  "en$|ui|ee[^nd]|kt|zi|^z|oe|f$|v[eo]|[bdfklmnprst]je$", 0.3,
                  "ing$|ste$|de$|kk|j", 0.2)));

  private LanguageDetector() {}

  private static Map<String, Double> weights(Map<Double, String> lists) {
    Map<String, Double> weights = new HashMap<>();
    lists.forEach(
        (weight, words) -> {
          for (String word : words.split(" ", -1)) {
            weights.merge(word, weight, Math::max);
          }
        });
    return Map.copyOf(weights);
  }

  private static Map<Pattern, Double> patterns(Map<String, Double> lists) {
    Map<Pattern, Double> patterns = new HashMap<>();
    lists.forEach((pattern, weight) -> patterns.put(Pattern.compile(pattern), weight));
    return Map.copyOf(patterns);
  }

  /**
   * The language of an article or of a question, which may be as short as {@code wie won F1 Sochi};
   * empty when the text gives no sign, or signs of both alike, or is long and in neither.
   */
  public static Optional<Language> detect(String text) {
    return detect(text, LanguageDetector::letters);
  }

  /**
   * As {@link #detect(String)}, for a question that may have no small words: of a word that the
   * lexicon knows, it counts in which languages it does, and not its letters.
   */
  public static Optional<Language> detect(String text, Lexicon lexicon) {
    return detect(text, (language, word) -> known(lexicon, language, word));
  }

  private static Optional<Language> detect(
      String text, ToDoubleBiFunction<Language, String> evidence) {
    String part = text.substring(0, Math.min(text.length(), LOOKED_AT));
    List<Token> tokens = Tokenizer.tokens(part);
    double english = score(Language.EN, tokens, evidence);
    double dutch = score(Language.NL, tokens, evidence);
    Language likely = english >= dutch ? Language.EN : Language.NL;
    boolean decided = Math.abs(english - dutch) >= MARGIN && isWrittenIn(likely, tokens);
    return decided ? Optional.of(likely) : Optional.empty();
  }

  private static boolean isWrittenIn(Language language, List<Token> tokens) {
    long small = tokens.stream().filter(token -> isSmall(language, token.folded())).count();
    return tokens.size() < LONG || small >= tokens.size() * SHARE_OF_SMALL_WORDS;
  }

  /**
   * @param evidence what a word says for a language that is none of its small words
   */
  private static double score(
      Language language, List<Token> tokens, ToDoubleBiFunction<Language, String> evidence) {
    double score = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Double small = SMALL_WORDS.getOrDefault(language, Map.of()).get(token.folded());
      boolean name = token.isCapitalised() && (i > 0 || tokens.size() == 1);
      double sign = small != null ? small : evidence.applyAsDouble(language, token.folded());
      score += name ? sign * NAME : sign;
    }
    return score;
  }

  private static double known(Lexicon lexicon, Language language, String word) {
    boolean here = lexicon.knows(language, word);
    boolean there = isSmall(language.other(), word) || lexicon.knows(language.other(), word);
    if (!here && !there) {
      return letters(language, word);
    }
    boolean name = !lexicon.nameKinds(word).isEmpty();
    return here && !there ? KNOWN * (name ? NAME : 1) : 0;
  }

  private static boolean isSmall(Language language, String word) {
    return SMALL_WORDS.getOrDefault(language, Map.of()).containsKey(word);
  }

  private static double letters(Language language, String word) {
    if (isSmall(language.other(), word)) {
      return 0;
    }
    double score = 0;
    for (Map.Entry<Pattern, Double> letters : LETTERS.getOrDefault(language, Map.of()).entrySet()) {
      if (letters.getKey().matcher(word).find()) {
        score += letters.getValue();
      }
    }
    return score;
  }
}
