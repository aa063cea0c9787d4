package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How likely it is that the archive answers a question, and that a sentence is the one that does.
 * The constants were fitted to answered and unanswered questions. Immutable.
 */
final class Confidence {

  /** From so much on, a question is taken to be answered. */
  static final double ENOUGH = 0.5;

  /** A best quote that is less likely than this to be the right one is not shown. */
  static final double LEAST = 0.1;

  private static final double OFFSET = -1.95;
  private static final double ARTICLE = 5.2;
  private static final double SUPPORT = 1.9;
  private static final double NO_AMOUNT = -2.0;
  private static final double NO_PERSON = -1.5;
  private static final double FAR_AMOUNT = -2.1;
  private static final double FAR_NAME = -1.6;
  private static final double FEW = -3.0;

  /**
   * Not fitted, for want of such questions: an article without the mayor or the town has no answer.
   */
  private static final double NO_HOLDER = -3.0;

  /** More of the question than this says nothing more about whether it is answered. */
  private static final double ENOUGH_MET = 0.7;

  /** A mention so near to the words of the question belongs to them. */
  private static final double NEAR = 1.0 / 3;

  private static final double AROUND = 0.7;
  private static final double TITLE = 0.3;

  /** Kinds of answers that can be told for sure to be missing. */
  private static final Set<AnswerType> AMOUNTS =
      Set.of(
          AnswerType.DATE,
          AnswerType.DURATION,
          AnswerType.NUMBER,
          AnswerType.MONEY,
          AnswerType.PERCENTAGE);

  private static final Set<AnswerType> NAMES =
      Set.of(AnswerType.ACTOR, AnswerType.PERSON, AnswerType.ORGANISATION, AnswerType.COUNTRY);

  /**
   * How likely it is that the archive answers, 0 to 1: the more of the question its best sentence
   * and the article around it meet, and the less so when that sentence lacks what is asked for, or
   * has it far from the words of the question. Of a question of few words each one missing counts
   * the more.
   */
  double answered(Question question, Candidate best) {
    double x = terms(question, best).stream().mapToDouble(Term::contribution).sum();
    return 1 / (1 + Math.exp(-x));
  }

  /** What makes that up: the contributions together are its log-odds. */
  List<Term> terms(Question question, Candidate best) {
    double met = best.feature(Feature.ARTICLE);
    double article = Math.min(ENOUGH_MET, met);
    double support = Math.min(ENOUGH_MET, support(best));
    double missing = (1 - met) / Math.max(1, question.keywords().size());
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(Evidence.OFFSET, 1, OFFSET, 1));
    terms.add(new Term(Evidence.ARTICLE, article, ARTICLE, ENOUGH_MET));
    terms.add(new Term(Evidence.SUPPORT, support, SUPPORT, ENOUGH_MET));
    terms.add(new Term(Evidence.FEW_WORDS, missing, FEW, 0));
    terms.addAll(lacking(question, best));
    if (question.asksForHolder()) {
      terms.add(new Term(Evidence.NO_HOLDER, 1 - officeMet(question, best), NO_HOLDER, 0));
    }
    return terms;
  }

  /** What speaks against a sentence that lacks what is asked for, or has it far off. */
  private static List<Term> lacking(Question question, Candidate best) {
    double lack = Math.max(0, 1 - kind(best));
    double far = Math.max(0, 1 - best.feature(Feature.KIND_NEAR) / NEAR);
    List<Term> terms = new ArrayList<>();
    if (AMOUNTS.contains(question.type())) {
      terms.add(new Term(Evidence.NO_AMOUNT, lack, NO_AMOUNT, 0));
      terms.add(new Term(Evidence.FAR_AMOUNT, far, FAR_AMOUNT, 0));
    } else if (NAMES.contains(question.type())) {
      terms.add(new Term(Evidence.FAR_NAME, far, FAR_NAME, 0));
    }
    if (question.type() == AnswerType.PERSON) {
      terms.add(new Term(Evidence.NO_PERSON, lack, NO_PERSON, 0));
    }
    return terms;
  }

  /**
   * How the likelihood is shared among the ranked sentences: the softmax of their scores, as the
   * weights of the ranking were learned for.
   *
   * @return a share for each candidate, together 1
   */
  double[] shares(List<Candidate> ranked) {
    double[] shares = new double[ranked.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(ranked.get(i).score() - ranked.getFirst().score());
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** How well the article meets the noun and the names that say who is meant, the worst of them. */
  private static double officeMet(Question question, Candidate best) {
    double met = best.matches().best(question.focus());
    for (int k = 0; k < question.keywords().size(); k++) {
      if (question.keywords().get(k).role() == Keyword.Role.NAME) {
        met = Math.min(met, best.matches().best(k));
      }
    }
    return met;
  }

  /** How well what is asked for is named in a sentence, of a question that asks for such. */
  static double kind(Candidate candidate) {
    return candidate.feature(Feature.WHO)
        + candidate.feature(Feature.WHERE)
        + candidate.feature(Feature.WHEN)
        + candidate.feature(Feature.HOW_MUCH);
  }

  private static double support(Candidate candidate) {
    return candidate.feature(Feature.COVERAGE)
        + AROUND
            * (candidate.feature(Feature.AROUND_NAMES) + candidate.feature(Feature.AROUND_WORDS))
        + TITLE * candidate.feature(Feature.TITLE);
  }
}
