package nl.citaat.answer;

import java.util.List;
import nl.citaat.answer.PassedOver.Bar;
import nl.citaat.answer.Reading.Carried;
import nl.citaat.store.Exchange.Quoted;
import org.jspecify.annotations.Nullable;

/** Tells how an answer came about. Immutable. */
final class Explainer {

  private final Choice choice = new Choice();
  private final Confidence confidence = new Confidence();
  private final Quoter quoter;
  private final RankingWeights weights;

  Explainer(Quoter quoter, RankingWeights weights) {
    this.quoter = quoter;
    this.weights = weights;
  }

  /**
   * @param finding what the answer was made of
   */
  Explanation of(Answer answer, Finding finding) {
    double[] shares = confidence.shares(finding.told());
    List<Integer> chosen = finding.isAnswer() ? choice.of(finding, shares) : List.of();
    return new Explanation(
        answer,
        reading(finding.understood()),
        finding.likelihood(),
        finding.ranked().isEmpty()
            ? List.of()
            : confidence.terms(finding.question(), finding.ranked().getFirst()),
        chosen.stream().map(place -> grounds(finding, place, shares[place])).toList(),
        finding.isAnswer() ? notChosen(finding, shares, chosen) : refused(finding, shares));
  }

  private static Reading reading(Understood understood) {
    Question question = understood.question();
    return new Reading(
        question.language(),
        question.type(),
        question.focus() < 0 ? null : question.keywords().get(question.focus()).text(),
        texts(question.keywords()),
        texts(
            question.keywords().stream()
                .filter(keyword -> keyword.role() == Keyword.Role.NAME)
                .toList()),
        question.year(),
        carried(understood));
  }

  private static List<String> texts(List<Keyword> keywords) {
    return keywords.stream().map(Keyword::text).toList();
  }

  private static @Nullable Carried carried(Understood understood) {
    if (!understood.follows() || understood.before() == null) {
      return null;
    }
    Quoted last = understood.lastQuoted();
    return new Carried(
        understood.before().asked().getLast().question(),
        texts(
            understood.question().keywords().stream().filter(keyword -> !keyword.isOwn()).toList()),
        last == null ? null : last.article());
  }

  private Grounds grounds(Finding finding, int place, double share) {
    Candidate candidate = finding.told().get(place);
    return new Grounds(
        quoter.quote(finding, place, share),
        new WordTraces(finding.question(), candidate).list(),
        weights.weighed(candidate.features()),
        candidate.score() - weights.score(candidate.features()),
        candidate.score());
  }

  private @Nullable PassedOver refused(Finding finding, double[] shares) {
    if (finding.ranked().isEmpty()) {
      return null;
    }
    Grounds best = grounds(finding, 0, shares[0]);
    return finding.likelihood() < Confidence.ENOUGH
        ? new PassedOver(best, Bar.LIKELIHOOD, finding.likelihood(), Confidence.ENOUGH)
        : new PassedOver(best, Bar.CONFIDENCE, finding.confidence(), Confidence.LEAST);
  }

  /** The best of those that are not chosen, and what it met with. */
  private @Nullable PassedOver notChosen(Finding finding, double[] shares, List<Integer> chosen) {
    for (int place = 0; place < shares.length; place++) {
      if (!chosen.contains(place)) {
        Choice.Hurdle hurdle = choice.hurdle(finding, shares, chosen, place);
        return new PassedOver(
            grounds(finding, place, shares[place]), hurdle.bar(), hurdle.value(), hurdle.limit());
      }
    }
    return null;
  }
}
