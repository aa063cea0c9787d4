package nl.citaat.answer;

import nl.citaat.article.Quote;

/** A sentence that was considered for a question, with what ranking sees in it. */
public record FeatureRow(Quote sentence, FeatureValues values) {

  static FeatureRow of(Candidate candidate) {
    Quote sentence = new Quote(candidate.article().revision(), candidate.text().sentence().span());
    return new FeatureRow(sentence, candidate.features());
  }
}
