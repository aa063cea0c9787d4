package nl.citaat.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the interrogative and the noun behind it what sort of answer a question asks for.
 * Immutable.
 */
final class TypeReader {

  /**
   * What was read.
   *
   * @param focus the terms of the noun that the answer is one of
   * @param skipped the places of words that say only what is asked, not what is told: "how many",
   *     "what year"
   */
  record Asked(AnswerType type, Set<String> focus, Set<Integer> skipped) {}

  private static final Set<String> LENGTH_UNITS =
      words("year month week day hour minute second jaar maand week dag uur minuut seconde");

  /** Small words between "what is" and the noun: the, de, kind of. */
  private static final Set<String> LINKS =
      words(
          "is was are were the a an of kind sort type their his her its de het een zijn haar hun waren"
              + " soort main exact hoofd belangrijkste");

  private static final Set<String> BEING = words("is was are were zijn waren");

  private static final Set<AnswerType> ATTRIBUTES =
      Set.of(
          AnswerType.REASON,
          AnswerType.MANNER,
          AnswerType.DATE,
          AnswerType.DURATION,
          AnswerType.NUMBER,
          AnswerType.MONEY,
          AnswerType.PERCENTAGE);

  private static final Set<String> NAMING = words("name nickname naam bijnaam");

  private static final Set<String> SAYING =
      words(
          "say think tell claim argue call describe make zeggen vinden denken vertellen beweren noemen"
              + " menen verklaren");

  /** Verbs by which "how" asks for words: how did the police characterise it. */
  private static final Set<String> REACTING =
      words(
          "feel react respond describe characterise characterize view regard think explain voelen"
              + " reageren omschrijven beschrijven typeren denken kenschetsen uitleggen");

  private static final Set<String> PAYING =
      words(
          "pay repay refund owe donate charge borrow lend cost earn spend invest raise worth sell buy fine"
              + " betalen terugbetalen vergoeden doneren schenken lenen kosten verdienen uitgeven investeren"
              + " ophalen waard opbrengen verkopen kopen beboeten");

  private static final Set<String> COSTING = words("cost kosten");

  private static final Set<String> HAPPENING = words("happen occur gebeuren voorvallen");

  /** How many words behind "what" it may stand, unless it is the last of all. */
  private static final int FARTHEST_HAPPENING = 3;

  private static final Set<String> COUNTED = words("people person persoon mens viewer kijker");

  /** How many words the noun phrase behind "which" may have. */
  private static final int LONGEST_NOUN_PHRASE = 4;

  /** How many words behind "which" somebody's country or party may stand: which young Russian. */
  private static final int FARTHEST_NATIONALITY = 2;

  private final Nouns nouns = Nouns.bundled();

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  Asked read(Language language, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Asked asked = at(language, words, i);
      if (asked != null) {
        return asked;
      }
    }
    return new Asked(ofKeywords(words), Set.of(), Set.of());
  }

  /** Whether an interrogative is among the words. */
  boolean asks(Language language, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (at(language, words, i) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Asked at(Language language, List<Word> words, int i) {
    String word = words.get(i).token().folded();
    return switch (word) {
      case "who", "whom", "whose", "wie", "wiens" -> who(words, i);
      case "where", "waar", "waarheen", "waarvandaan" -> where(language, words, i);
      case "when", "wanneer" -> asked(AnswerType.DATE);
      case "why", "waarom", "hoezo", "waardoor" -> asked(AnswerType.REASON);
      case "waarmee", "waarover", "waarvan", "waarvoor", "waaraan", "waartegen", "waarop" ->
          asked(AnswerType.THING);
      case "how", "hoe" -> how(words, i);
      case "hoeveel", "hoeveelste" -> quantity(words, i, i);
      case "hoelang" -> asked(AnswerType.DURATION);
      case "what", "which", "wat", "welk", "welke" -> what(language, words, i);
      default -> null;
    };
  }

  private static Asked asked(AnswerType type) {
    return new Asked(type, Set.of(), Set.of());
  }

  private static Asked asked(AnswerType type, int skipped) {
    return new Asked(type, Set.of(), Set.of(skipped));
  }

  /** "who is the new mayor of": the focus is what somebody is, and no other "who" has one. */
  private Asked who(List<Word> words, int i) {
    boolean being = i + 1 < words.size() && BEING.contains(words.get(i + 1).token().folded());
    for (int j = i + 2; being && j < Math.min(words.size(), i + 2 + LONGEST_NOUN_PHRASE); j++) {
      if (nouns.kind(words.get(j)) == AnswerType.PERSON) {
        return new Asked(AnswerType.ACTOR, Set.copyOf(words.get(j).terms()), Set.of());
      }
    }
    return asked(AnswerType.ACTOR);
  }

  /** Dutch "waar … van" asks for a thing, not a place. */
  private static Asked where(Language language, List<Word> words, int i) {
    String last = words.getLast().token().folded();
    boolean thing =
        language == Language.NL
            && words.size() - 1 > i
            && Set.of("van", "over", "mee", "voor", "aan", "tegen", "op", "om").contains(last);
    return asked(thing ? AnswerType.THING : AnswerType.PLACE);
  }

  private Asked how(List<Word> words, int i) {
    if (i + 1 >= words.size()) {
      return asked(AnswerType.MANNER);
    }
    return switch (words.get(i + 1).token().folded()) {
      case "many", "much", "veel" -> quantity(words, i, i + 1);
      case "long", "lang" -> asked(AnswerType.DURATION, i + 1);
      case "soon", "late", "laat" -> asked(AnswerType.DATE, i + 1);
      case "big", "high", "large", "groot", "hoog" -> size(words, i + 1);
      case "often", "far", "old", "tall", "heavy", "fast", "deep", "strong" ->
          asked(AnswerType.NUMBER, i + 1);
      case "vaak", "ver", "oud", "zwaar", "snel", "diep", "hard", "sterk" ->
          asked(AnswerType.NUMBER, i + 1);
      case "heet", "heten", "heette" -> asked(AnswerType.PERSON, i + 1);
      default -> asked(anyOf(words, REACTING) ? AnswerType.STATEMENT : AnswerType.MANNER);
    };
  }

  /** How high: a number, unless what is measured is an amount of money or a share: the fine. */
  private Asked size(List<Word> words, int adjective) {
    return words.subList(adjective + 1, words.size()).stream()
        .map(nouns::kind)
        .filter(kind -> kind == AnswerType.MONEY || kind == AnswerType.PERCENTAGE)
        .findFirst()
        .map(kind -> asked(kind, adjective))
        .orElseGet(() -> asked(AnswerType.NUMBER, adjective));
  }

  /** how many viewers, how much money, hoeveel procent, hoeveel jaar. */
  private Asked quantity(List<Word> words, int from, int last) {
    Set<Integer> skipped = new HashSet<>(List.of(from, last));
    boolean paying = anyOf(words, PAYING) && !anyOf(words, COUNTED);
    AnswerType amount = paying ? AnswerType.MONEY : AnswerType.NUMBER;
    if (last + 1 >= words.size()) {
      return new Asked(amount, Set.of(), skipped);
    }
    Word counted = words.get(last + 1);
    AnswerType type = nouns.kind(counted);
    if (type == AnswerType.PERCENTAGE || type == AnswerType.MONEY) {
      skipped.add(last + 1);
      return new Asked(type, Set.of(), skipped);
    }
    if (LENGTH_UNITS.stream().anyMatch(counted.terms()::contains)) {
      return new Asked(AnswerType.DURATION, Set.copyOf(counted.terms()), skipped);
    }
    boolean much = words.get(last).token().folded().equals("much");
    return new Asked(amount, much ? Set.of() : Set.copyOf(counted.terms()), skipped);
  }

  /** what, which: the noun behind decides; "what did X say" asks for a statement. */
  private Asked what(Language language, List<Word> words, int i) {
    boolean which = !Set.of("what", "wat").contains(words.get(i).token().folded());
    Set<Integer> happening = which ? Set.of() : happening(words, i + 1);
    if (!happening.isEmpty()) {
      return new Asked(AnswerType.EVENT, Set.of(), happening);
    }
    int to = i + 1;
    while (to < words.size()
        && to <= i + LONGEST_NOUN_PHRASE
        && !StopWords.contains(language, words.get(to).token().folded())) {
      to++;
    }
    if (anyOf(words, SAYING) && (to == i + 1 || anyOf(words.subList(i + 1, i + 2), SAYING))) {
      int linked = which ? -1 : linkedNoun(words, i + 1);
      return linked >= 0 ? ofNoun(words, linked) : asked(AnswerType.STATEMENT);
    }
    boolean alone = words.get(i).token().folded().equals("wat"); // "wat staat" is no state
    int noun = alone ? -1 : lastNoun(words, i + 1, to);
    if (noun < 0 && !which) {
      noun = linkedNoun(words, i + 1);
    }
    if (noun >= 0) {
      return ofNoun(words, noun);
    }
    if (!which && anyOf(words, COSTING)) {
      return asked(AnswerType.MONEY);
    }
    boolean nationality =
        which
            && to > i + 1
            && to <= i + 1 + FARTHEST_NATIONALITY
            && words.get(to - 1).token().isCapitalised();
    return new Asked(
        nationality ? AnswerType.PERSON : AnswerType.THING,
        to > i + 1 ? Set.copyOf(words.get(to - 1).terms()) : Set.of(),
        Set.of());
  }

  /** Where it says that something happened: what has happened in, wat is er in Parijs gebeurd. */
  private static Set<Integer> happening(List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      boolean near = i < from + FARTHEST_HAPPENING || i == words.size() - 1;
      if (near && HAPPENING.stream().anyMatch(words.get(i).terms()::contains)) {
        return Set.of(i);
      }
    }
    return Set.of();
  }

  private Asked ofNoun(List<Word> words, int noun) {
    AnswerType type = nouns.kind(words.get(noun));
    boolean only =
        type == AnswerType.DATE
            || type == AnswerType.PERCENTAGE
            || type == AnswerType.REASON
            || type == AnswerType.MANNER;
    return new Asked(
        type == null ? AnswerType.THING : type,
        Set.copyOf(words.get(noun).terms()),
        only ? Set.of(noun) : Set.of());
  }

  /** The last noun of a known kind within a part of the words; -1 without any. */
  private int lastNoun(List<Word> words, int from, int to) {
    for (int j = to - 1; j >= from; j--) {
      AnswerType kind = isLink(words.get(j)) ? null : nouns.kind(words.get(j));
      if (kind != null && (kind == AnswerType.REASON || !isPastTense(words.get(j)))) {
        return j;
      }
    }
    return -1;
  }

  /** "what kind of", where kind is no child. */
  private static boolean isLink(Word word) {
    return LINKS.contains(word.token().folded());
  }

  /** "which player scored": the form of a verb that is also a noun; but "what caused" counts. */
  private static boolean isPastTense(Word word) {
    String folded = word.token().folded();
    return folded.endsWith("ed") && !word.terms().getFirst().equals(folded);
  }

  /**
   * "what is the cost", "wat is de oorzaak": only small words between. "What is the minister …"
   * asks about the minister, not for one, so persons count only when their name is asked for.
   */
  private int linkedNoun(List<Word> words, int from) {
    for (int j = from; j < words.size(); j++) {
      AnswerType type = nouns.kind(words.get(j));
      if (type != null) {
        boolean naming = words.get(j).terms().stream().anyMatch(NAMING::contains);
        return j > from && (type != AnswerType.PERSON || naming) ? j : -1;
      }
      if (!isLink(words.get(j))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean anyOf(List<Word> words, Set<String> terms) {
    return words.stream().anyMatch(word -> word.terms().stream().anyMatch(terms::contains));
  }

  /**
   * Keywords without an interrogative: "Hans Geiger birthday". Nouns that say what is asked of
   * something, such as the cause or the score, come before those that merely stand there.
   */
  private AnswerType ofKeywords(List<Word> words) {
    AnswerType last = AnswerType.THING;
    for (Word word : words) {
      AnswerType type = nouns.kind(word);
      if (type != null && ATTRIBUTES.contains(type)) {
        return type;
      }
      last = type == null ? last : type;
    }
    return last;
  }
}
