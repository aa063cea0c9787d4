package nl.citaat.answer;

import java.util.HashMap;
import java.util.Map;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Nouns by the sort of thing that they name: a footballer is a person, a county a place. Both
 * languages together. Immutable.
 */
record Nouns(Map<String, AnswerType> kinds) {

  Nouns {
    kinds = Map.copyOf(kinds);
  }

  /**
   * The nouns that come with the program: lines of a type, a tab, and words with commas between.
   */
  static Nouns bundled() {
    Map<String, AnswerType> kinds = new HashMap<>();
    BundledTable.text("nouns.tsv")
        .lines()
        .map(line -> line.split("\t", -1))
        .forEach(row -> add(kinds, AnswerType.valueOf(row[0]), row[1]));
    return new Nouns(kinds);
  }

  private static void add(Map<String, AnswerType> kinds, AnswerType kind, String words) {
    for (String word : words.split(",", -1)) {
      kinds.put(word, kind);
    }
  }

  /**
   * What a word names; a compound names what its last part does, unless it may be the name of a
   * country: Duitsland. Null for all other words.
   */
  @Nullable AnswerType kind(Word word) {
    for (String term : word.terms()) {
      AnswerType kind = kinds.get(term);
      if (kind != null) {
        return kind;
      }
    }
    AnswerType last = word.parts().isEmpty() ? null : kinds.get(word.parts().getLast());
    return last == AnswerType.COUNTRY ? null : last;
  }
}
