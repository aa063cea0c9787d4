package nl.citaat.answer;

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

  Candidate gaining(double more) {
    return new Candidate(article, matches, sentence, features, score + more);
  }
}
