package nl.citaat.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Word;

/**
 * Where the terms of a story stand: in which sentences, by number, and in its title, which has the
 * number behind the last sentence. Not safe for use by several threads.
 */
final class StoryTerms {

  private static final BitSet NOWHERE = new BitSet();

  private final List<Sentence> sentences;

  /** The terms of each word, of the sentences and the title. */
  private final List<List<List<String>>> words = new ArrayList<>();

  private final Map<String, BitSet> places = new HashMap<>();

  /** Many queries ask for the same words. */
  private final Map<WordGroup, BitSet> known = new HashMap<>();

  StoryTerms(Story story, Analysis analysis) {
    Language language = story.language();
    sentences = Sentence.of(story);
    for (Sentence sentence : sentences) {
      add(analysis.words(language, story.body(), sentence.span()));
    }
    add(analysis.words(language, story.title()));
  }

  private void add(List<Word> part) {
    int place = words.size();
    words.add(part.stream().map(TermStream::terms).toList());
    words
        .getLast()
        .forEach(
            terms ->
                terms.forEach(
                    term -> places.computeIfAbsent(term, key -> new BitSet()).set(place)));
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Set<String> all() {
    return places.keySet();
  }

  /** Where something stands that may stand for a word; to be looked at only. */
  BitSet places(WordGroup group) {
    return known.computeIfAbsent(group, one -> one.places(this));
  }

  /** Where a term stands; to be looked at only. */
  BitSet places(String term) {
    return places.getOrDefault(term, NOWHERE);
  }

  /** Where terms stand one behind the other. */
  BitSet together(List<String> phrase) {
    BitSet all = (BitSet) places(phrase.getFirst()).clone();
    phrase.forEach(term -> all.and(places(term)));
    BitSet found = new BitSet();
    all.stream().filter(place -> hasPhrase(words.get(place), phrase)).forEach(found::set);
    return found;
  }

  private static boolean hasPhrase(List<List<String>> part, List<String> phrase) {
    for (int from = 0; from + phrase.size() <= part.size(); from++) {
      int length = 0;
      while (length < phrase.size() && part.get(from + length).contains(phrase.get(length))) {
        length++;
      }
      if (length == phrase.size()) {
        return true;
      }
    }
    return false;
  }
}
