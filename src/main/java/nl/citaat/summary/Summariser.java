package nl.citaat.summary;

import java.util.List;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.text.Analysis;

/** Summarises an article by some of its sentences. Safe for use by many threads. */
public final class Summariser {

  private final Analysis analysis;

  public Summariser(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The sentences that tell most, each a quote, in the article's order. Those that can't be
   * understood by themselves come only behind the sentence that they need.
   *
   * @return empty when no sentence is short enough
   */
  public List<Quote> summary(Revision revision, Extent extent) {
    return summary(revision, extent, Method.BALANCED);
  }

  /** The same by a given method. */
  public List<Quote> summary(Revision revision, Extent extent, Method method) {
    return Selection.of(Candidate.of(revision, analysis), method, extent).stream()
        .map(Candidate::quote)
        .toList();
  }
}
