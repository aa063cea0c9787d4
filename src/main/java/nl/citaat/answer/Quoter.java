package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.Quote;

/** Makes quotes of what was found. Immutable. */
final class Quoter {

  /** A word that stands for another less surely than this says nothing to a reader. */
  private static final double TELLING = 0.6;

  private final Choice choice = new Choice();
  private final Confidence confidence = new Confidence();
  private final AnswerMarker marker;

  Quoter(AnswerMarker marker) {
    this.marker = marker;
  }

  /** Those of an answer, best first, as {@link Choice} picks them. */
  List<FoundQuote> quotes(Finding finding, int most) {
    double[] shares = confidence.shares(finding.told());
    return choice.of(finding, shares, most).stream()
        .map(place -> quote(finding, place, shares[place]))
        .toList();
  }

  /**
   * The quote of one sentence.
   *
   * @param place its place among those that may be quoted
   * @param share its share of the likelihood
   */
  FoundQuote quote(Finding finding, int place, double share) {
    Question question = finding.question();
    Candidate candidate = finding.told().get(place);
    return new FoundQuote(
        quote(question, candidate),
        finding.likelihood() * share,
        marker.mark(question, candidate),
        wordMatches(question, candidate));
  }

  /** A sentence, with another if it can't be understood alone. */
  static Quote quote(Question question, Candidate candidate) {
    return new Quote(candidate.article().revision(), Extent.of(question, candidate));
  }

  /** The words that were surely met under another word, by translation or as a synonym. */
  private static List<WordMatch> wordMatches(Question question, Candidate candidate) {
    List<WordMatch> found = new ArrayList<>();
    for (int k = 0; k < question.keywords().size(); k++) {
      Keyword keyword = question.keywords().get(k);
      Matches.Match match = candidate.matches().at(k, candidate.sentence());
      if (match != null
          && match.weight() >= TELLING
          && !keyword.terms().equals(match.substitute().terms())
          && !keyword.terms().contains(match.substitute().terms().getFirst())) {
        String word = candidate.text().words().get(match.word()).token().form();
        if (!word.equalsIgnoreCase(keyword.text())) {
          found.add(new WordMatch(keyword.text(), word));
        }
      }
    }
    return found;
  }
}
