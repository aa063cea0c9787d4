package nl.citaat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words that are translated, and what is known of their forms. Immutable. */
final class WordLists {

  private final List<WordPair> pairs;

  private WordLists(List<WordPair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /** Those of the bundled tables. */
  static WordLists bundled() {
    List<WordPair> pairs = new ArrayList<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      Table.read("words/" + letter + ".tsv", 4).forEach(row -> pairs.add(WordPair.of(row)));
    }
    return new WordLists(pairs);
  }

  /**
   * These and more. Pairs without a part of speech only fill gaps: those of two words that the
   * others translate already are left out.
   */
  WordLists with(List<WordPair> more) {
    WordLists known = joined(more.stream().filter(pair -> !pair.isRough()).toList());
    return known.joined(known.gaps(more.stream().filter(WordPair::isRough).toList()));
  }

  private WordLists joined(List<WordPair> more) {
    return more.isEmpty()
        ? this
        : new WordLists(Stream.concat(pairs.stream(), more.stream()).toList());
  }

  /** Those with a new word. They are verbs when the word in the other language is nothing else. */
  private List<WordPair> gaps(List<WordPair> rough) {
    if (rough.isEmpty()) {
      return rough;
    }
    Set<String> english = headwords(Language.EN);
    Set<String> dutch = headwords(Language.NL);
    Vocabulary englishForms = vocabulary(Language.EN).build();
    Vocabulary dutchForms = vocabulary(Language.NL).build();
    List<WordPair> gaps = new ArrayList<>();
    for (WordPair pair : rough) {
      String en = Normalizer.fold(pair.english());
      String nl = Normalizer.fold(pair.dutch());
      if (!english.contains(en) || !dutch.contains(nl)) {
        boolean isVerb = englishForms.isOnlyVerb(en) || dutchForms.isOnlyVerb(nl);
        gaps.add(isVerb ? pair.asVerb() : pair);
      }
    }
    return gaps;
  }

  private Set<String> headwords(Language language) {
    return pairs.stream()
        .map(pair -> Normalizer.fold(pair.in(language)))
        .collect(Collectors.toSet());
  }

  List<WordPair> pairs() {
    return pairs;
  }

  /** The words of one language with their irregular forms. */
  Vocabulary.Builder vocabulary(Language language) {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    for (WordPair pair : pairs) {
      addWord(vocabulary, pair.in(language), pair.partOfSpeech());
    }
    for (List<String> row : Table.read("forms." + language.code() + ".tsv", 3)) {
      if (row.get(1).equals("v")) {
        addWord(vocabulary, row.get(0), "v");
      }
      for (String form : row.get(2).split(" ", -1)) {
        vocabulary.addForm(Normalizer.fold(form), Normalizer.fold(row.get(0)));
      }
    }
    return vocabulary;
  }

  private static void addWord(Vocabulary.Builder vocabulary, String headword, String partOfSpeech) {
    String folded = Normalizer.fold(headword);
    if (folded.chars().allMatch(c -> Character.isLetter(c) || c == '\'')) {
      vocabulary.add(folded, partOfSpeech);
    }
  }
}
