package nl.citaat.answer;

import java.util.List;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;

/**
 * A sentence that may answer, with what speaks for it.
 *
 * @param sentence its number in the article
 * @param score the weighted sum of the features
 */
record Candidate(
    ArticleText article, Matches matches, int sentence, FeatureValues features, double score) {

  double feature(Feature feature) {
    return features.get(feature);
  }

  SentenceText text() {
    return article.sentences().get(sentence);
  }

  /** Whether a word of the sentence stands for one of the question. */
  boolean meets(int word) {
    return matches.hold(sentence, word);
  }

  /** Words of the sentence in offsets of the body, {@code to} being the number behind the last. */
  TextSpan span(int from, int to) {
    List<Word> words = text().words();
    return words.get(from).span().union(words.get(to - 1).span());
  }

  Candidate gaining(double more) {
    return new Candidate(article, matches, sentence, features, score + more);
  }
}
