package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Word;

/** What a mention is in its sentence, as far as the small words around it tell. */
enum SentencePart {
  /** A clause follows that tells of it: "de regering, die …". */
  ANTECEDENT,
  /** A preposition stands before it, other than that of the agent. */
  OBLIQUE,
  /** Anything else. */
  CORE;

  private static final Set<String> AGENT = Set.of("by", "door");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "to", "with", "for", "from", "against", "on", "in", "at", "about", "over", "than",
          "van", "aan", "met", "voor", "tegen", "op", "naar", "tot", "uit", "bij", "dan");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "die", "dat");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "en");

  /** How many words may stand between a preposition and the name. */
  private static final int BEFORE = 2;

  /** How many words behind the name its clause may begin: "de Spaanse regering, die". */
  private static final int BEHIND = 2;

  static SentencePart of(Mention mention, List<Word> words) {
    for (int i = mention.to(); i < Math.min(words.size(), mention.to() + BEHIND); i++) {
      if (RELATIVES.contains(words.get(i).token().folded())) {
        return ANTECEDENT;
      }
    }
    return isOblique(mention.from(), words) ? OBLIQUE : CORE;
  }

  /** What stands before the first name of a pair holds for the second: "van de Britten en X". */
  private static boolean isOblique(int from, List<Word> words) {
    boolean paired = from > 0 && CONJUNCTIONS.contains(words.get(from - 1).token().folded());
    int reach = paired ? 2 * BEFORE : BEFORE;
    for (int i = from - 1; i >= Math.max(0, from - reach); i--) {
      String word = words.get(i).token().folded();
      if (AGENT.contains(word)) {
        return false;
      }
      if (PREPOSITIONS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
