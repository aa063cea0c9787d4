package nl.citaat.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/**
 * The signs among the words of a question.
 *
 * @param lead how many words at its beginning only join it to the one before
 */
record Signs(int lead, Set<Sign> found) {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:and|but|so|en|maar|dus)(?= |$) ?(?:(?:then|dan) )?)?"
              + "(?:(?:(?:what|how) about|hoe zit (?:het|dat)(?: dan)? (?:met|in|bij|voor))(?= |$))?");

  private static final Set<String> PERSONS =
      words("he she they him her them hij zij ze hem haar hen");

  private static final Set<String> THINGS =
      words(
          "it its his their hun this that these those there then dit dat die deze daar toen er erover"
              + " ervan ervoor daarvoor daarvan daarover daarna daarmee daarbij daardoor");

  private static final Set<String> DEFINITE = words("the de het");

  /** They stand in no answer. */
  private static final Set<String> OTHERS =
      words("else other others another anders andere anderen verder further nog");

  /** Words that stand for a noun, or for nothing: the second one; why exactly. */
  private static final Set<String> FILLERS =
      words("one ones exactly actually really precisely also too ook eigenlijk precies nou");

  /** The place behind the interrogative and the verb. */
  private static final int VERB_SECOND = 2;

  Signs {
    found = Set.copyOf(found);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  static Signs of(TypeReader types, Language language, List<Word> words) {
    int lead = lead(words);
    List<Word> rest = words.subList(lead, words.size());
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    add(found, Sign.JOINED, lead > 0);
    add(found, Sign.ASKS, types.asks(language, rest));
    add(found, Sign.PERSON, has(rest, PERSONS));
    add(found, Sign.THING, thing(language, rest));
    add(found, Sign.KNOWN, known(language, rest));
    add(found, Sign.OTHERS, has(rest, OTHERS));
    return new Signs(lead, found);
  }

  private static void add(Set<Sign> found, Sign sign, boolean there) {
    if (there) {
      found.add(sign);
    }
  }

  boolean has(Sign sign) {
    return found.contains(sign);
  }

  /** Whether a word says nothing that an answer could meet. */
  static boolean isEmpty(String word) {
    String folded = Normalizer.fold(word);
    return OTHERS.contains(folded) || FILLERS.contains(folded);
  }

  private static int lead(List<Word> words) {
    String line =
        words.stream().map(word -> word.token().folded()).collect(Collectors.joining(" "));
    Matcher matcher = LEAD.matcher(line);
    String lead = matcher.lookingAt() ? matcher.group().strip() : "";
    return lead.isEmpty() ? 0 : lead.split(" ", -1).length;
  }

  private static boolean has(List<Word> words, Set<String> set) {
    return words.stream().anyMatch(word -> set.contains(word.token().folded()));
  }

  /** "That" alone or before its noun; not "said that the …", nor "the man that …". */
  private static boolean thing(Language language, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (THINGS.contains(words.get(i).token().folded())
          && (last || !isSmall(language, words.get(i + 1)))
          && (last || i <= VERB_SECOND || isSmall(language, words.get(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(Language language, List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (DEFINITE.contains(words.get(i - 1).token().folded())
          && !isSmall(language, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Language language, Word word) {
    return StopWords.contains(language, word.token().folded());
  }
}
