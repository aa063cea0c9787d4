package nl.citaat.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Block;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/**
 * A sentence that may come into a summary.
 *
 * @param ordinal its place in the article, from 0
 * @param length its number of words
 * @param terms how often it has each word of content, under its dictionary form
 * @param leaning whether it can't be understood without the sentence before
 */
record Candidate(Quote quote, int ordinal, int length, TermVector terms, boolean leaning) {

  /** The quotable sentences of an article, in order. */
  static List<Candidate> of(Revision revision, Analysis analysis) {
    Story story = revision.story();
    List<Candidate> all = new ArrayList<>();
    for (Sentence sentence : Sentence.of(story)) {
      List<Word> words = analysis.words(story.language(), story.body(), sentence.span());
      Quote quote = new Quote(revision, sentence.span());
      boolean said = story.blocks().get(sentence.block()).kind() == Block.Kind.QUOTATION;
      boolean leaning = said || new Leaning(story.language()).leans(quote.text(), words);
      all.add(
          new Candidate(
              quote, sentence.ordinal(), words.size(), terms(story.language(), words), leaning));
    }
    return all;
  }

  static TermVector terms(Language language, List<Word> words) {
    Map<String, Double> counts = new HashMap<>();
    for (Word word : words) {
      if (!StopWords.contains(language, word.token().folded())) {
        counts.merge(word.terms().getFirst(), 1.0, Double::sum);
      }
    }
    return new TermVector(counts);
  }

  /** Whether it is the next sentence of the same article. */
  boolean follows(Candidate other) {
    return ordinal == other.ordinal + 1
        && quote.revision().article().equals(other.quote.revision().article());
  }
}
