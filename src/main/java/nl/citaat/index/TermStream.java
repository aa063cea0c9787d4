package nl.citaat.index;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.text.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives analysed words to Lucene: all terms of a word stand in one place, parts of compounds behind
 * {@link #PART}.
 */
final class TermStream extends TokenStream {

  /** Marks a term that is only a part of the word that stands there. */
  static final String PART = "~";

  /** What is longer is no word, and far longer terms Lucene refuses. */
  static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Word> words;
  private int word;
  private int next;
  private List<String> terms = List.of();

  TermStream(List<Word> words) {
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (next >= terms.size()) {
      if (word >= words.size()) {
        return false;
      }
      terms = terms(words.get(word++));
      next = 0;
    }
    step.setPositionIncrement(next == 0 ? 1 : 0);
    term.append(terms.get(next++));
    return true;
  }

  /** The terms of a word, as they stand in the index. */
  static List<String> terms(Word word) {
    List<String> all = new ArrayList<>(word.terms());
    for (String part : word.parts()) {
      all.add(PART + part);
    }
    all.removeIf(term -> term.length() > LONGEST);
    return all;
  }

  @Override
  public void reset() {
    word = 0;
    next = 0;
    terms = List.of();
  }
}
