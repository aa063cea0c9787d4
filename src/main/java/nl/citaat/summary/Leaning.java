package nl.citaat.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.citaat.text.Language;
import nl.citaat.text.Word;

/**
 * Whether a sentence leans on the one before: it begins with a word that points back or goes on, or
 * is spoken by somebody whom it does not name. Told by its first words and its quotation marks, so
 * some that lean are missed.
 */
final class Leaning {

  private static final Set<String> ENGLISH =
      Set.of(
          ("he she it they him them his her hers its their theirs this that these those such both"
                  + " neither but and or so yet however also then thus therefore instead meanwhile"
                  + " moreover furthermore nevertheless nonetheless still besides otherwise hence"
                  + " similarly likewise consequently afterwards later")
              .split(" ", -1));

  private static final Set<String> DUTCH =
      Set.of(
          ("hij zij ze hem hen hun haar zijn dit dat deze die zulke beide beiden geen maar en of"
                  + " want dus toch echter ook dan daarom daarna daarmee daarbij daardoor daarvoor"
                  + " daarnaast daarin daarop daarvan daartoe daarentegen daar toen bovendien"
                  + " verder eveneens evenmin ondertussen intussen desondanks niettemin anders zo aldus"
                  + " vervolgens later hierdoor hiermee hierbij hierna hiervoor hierop")
              .split(" ", -1));

  /** With these a pointing word tells a time, not something said before: this week, dit jaar. */
  private static final Set<String> TIMES =
      Set.of(
          ("week month year morning afternoon evening night weekend summer autumn winter spring"
                  + " maand jaar dag ochtend middag avond nacht zomer herfst lente voorjaar najaar")
              .split(" ", -1));

  private static final Set<String> POINTING = Set.of("this", "dit", "deze");

  private static final Set<String> BEFORE_PRONOUN = Set.of("volgens", "aldus", "to", "het");
  private static final Set<String> PRONOUNS = Set.of("hem", "haar", "hen", "him", "her", "them");

  /** Het before these is a pronoun, not an article. */
  private static final Set<String> BEHIND_IT =
      Set.of(
          "is",
          "was",
          "gaat",
          "ging",
          "wordt",
          "werd",
          "heeft",
          "had",
          "kan",
          "kon",
          "moet",
          "moest",
          "zou",
          "zal",
          "komt",
          "kwam",
          "blijft",
          "bleef",
          "lijkt",
          "leek",
          "betekent",
          "betekende",
          "gebeurde",
          "betreft",
          "betrof");

  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
  private static final Pattern BEGINS_SPOKEN =
      Pattern.compile(
          "(?!['\u2019][stn] )(?:[\"\u201c\u201d\u201e\u00ab\u2018\u2019'`]|\u2013 ).*",
          Pattern.DOTALL);

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "write",
          "warn",
          "call",
          "explain",
          "argue",
          "accord",
          "zeggen",
          "vertellen",
          "vragen",
          "schrijven",
          "waarschuwen",
          "noemen",
          "vinden",
          "stellen",
          "verklaren",
          "aldus",
          "volgens",
          "melden",
          "reageren");

  private final Language language;

  Leaning(Language language) {
    this.language = language;
  }

  /**
   * @param words those of the sentence
   */
  boolean leans(String sentence, List<Word> words) {
    return words.isEmpty()
        || pointsBack(words)
        || isPartOfSpeech(sentence)
        || (BEGINS_SPOKEN.matcher(sentence).matches() && !namesSpeaker(words));
  }

  private boolean pointsBack(List<Word> words) {
    String first = folded(words, 0);
    String second = folded(words, 1);
    String third = folded(words, 2);
    if (POINTING.contains(first) && TIMES.contains(second)) {
      return false;
    }
    return (language == Language.EN ? ENGLISH : DUTCH).contains(first)
        || (first.equals("het") && BEHIND_IT.contains(second))
        || (BEFORE_PRONOUN.contains(first) && PRONOUNS.contains(second))
        || (BEFORE_PRONOUN.contains(second) && PRONOUNS.contains(third));
  }

  private static String folded(List<Word> words, int at) {
    return at < words.size() ? words.get(at).token().folded() : "";
  }

  /** Whether what is spoken began before or goes on behind: a quotation mark lacks its fellow. */
  private static boolean isPartOfSpeech(String sentence) {
    return sentence.chars().filter(c -> QUOTES.indexOf(c) >= 0).count() % 2 != 0;
  }

  private static boolean namesSpeaker(List<Word> words) {
    return words.stream().anyMatch(word -> word.terms().stream().anyMatch(SAYING::contains));
  }
}
