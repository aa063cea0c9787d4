package nl.citaat.answer;

import java.util.function.IntToDoubleFunction;

/**
 * Computes what ranking looks at for the sentences of one article. Not safe for use by several
 * threads.
 */
final class Features {

  private static final double CARRIED_WEIGHT = 0.9;

  /** No sentence and no title. */
  private static final int NOWHERE = -9;

  private final Question question;
  private final ArticleText article;
  private final Matches matches;
  private final double[] weights;
  private final double[] distinctive;

  Features(Question question, ArticleText article, Matches matches, double[] weights) {
    this.question = question;
    this.article = article;
    this.matches = matches;
    this.weights = weights;
    distinctive = new double[weights.length];
    double n = article.sentences().size();
    for (int k = 0; k < weights.length; k++) {
      double spread = matches.spread(k);
      distinctive[k] =
          spread == 0
              ? 0
              : weights[k] * Math.log(1 + (n + 1) / (spread + 0.5)) / Math.log(1 + (n + 1) / 1.5);
    }
  }

  FeatureValues of(int sentence, double retrieved) {
    FeatureValues f = new FeatureValues();
    SentenceText text = article.sentences().get(sentence);
    coverage(f, sentence);
    context(f, sentence);
    kind(f, text, sentence);
    form(f, text, sentence);
    f.set(Feature.RETRIEVED, retrieved);
    return f;
  }

  private void coverage(FeatureValues f, int sentence) {
    f.set(Feature.COVERAGE, share(weights, k -> matches.weight(k, sentence)));
    f.set(Feature.DISTINCTIVE, share(distinctive, k -> matches.weight(k, sentence)));
    f.set(Feature.EXACT, share(weights, k -> matches.weight(k, sentence) > 0.89 ? 1 : 0));
    f.set(Feature.NAMES, role(Keyword.Role.NAME, sentence));
    f.set(Feature.WORDS, words(sentence));
    f.set(
        Feature.NAMES_ONLY,
        f.get(Feature.NAMES) > 0 && hasWords() && f.get(Feature.WORDS) == 0 ? 1 : 0);
    f.set(Feature.VERBS, role(Keyword.Role.VERB, sentence));
    f.set(Feature.NUMBERS, role(Keyword.Role.NUMBER, sentence) + role(Keyword.Role.TIME, sentence));
    f.set(Feature.ARTICLE, share(weights, matches::best));
    f.set(Feature.ABSENT_NAMES, share(weights, k -> isName(k) ? 1 - matches.best(k) : 0));
    int pairs = 0;
    for (int k = 1; k < weights.length; k++) {
      Matches.Match a = matches.at(k - 1, sentence);
      Matches.Match b = matches.at(k, sentence);
      if (a != null && b != null && a.word() != b.word() && Math.abs(a.word() - b.word()) <= 3) {
        pairs++;
      }
    }
    f.set(Feature.TOGETHER, weights.length > 1 ? (double) pairs / (weights.length - 1) : 0);
  }

  /** What is met of the keywords that are no names. */
  private double words(int sentence) {
    double sum = 0;
    double all = 0;
    for (int k = 0; k < weights.length; k++) {
      if (!isName(k)) {
        sum += weights[k] * matches.weight(k, sentence);
        all += weights[k];
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  private boolean hasWords() {
    return question.keywords().stream().anyMatch(keyword -> keyword.role() != Keyword.Role.NAME);
  }

  private double role(Keyword.Role role, int sentence) {
    return share(
        weights, k -> question.keywords().get(k).role() == role ? matches.weight(k, sentence) : 0);
  }

  /** What the surroundings have beyond the sentence itself. */
  private void context(FeatureValues f, int sentence) {
    int before = sentence - 1 < 0 ? NOWHERE : sentence - 1;
    f.set(Feature.BEFORE_NAMES, share(weights, k -> isName(k) ? beyond(k, sentence, before) : 0));
    f.set(Feature.BEFORE_WORDS, share(weights, k -> isName(k) ? 0 : beyond(k, sentence, before)));
    f.set(Feature.AFTER, share(weights, k -> beyond(k, sentence, sentence + 1)));
    f.set(Feature.TITLE, share(weights, k -> beyond(k, sentence, ArticleText.TITLE)));
    f.set(Feature.AROUND_NAMES, share(weights, k -> isName(k) ? paragraph(k, sentence) : 0));
    f.set(Feature.AROUND_WORDS, share(weights, k -> isName(k) ? 0 : paragraph(k, sentence)));
    f.set(
        Feature.CARRIED,
        share(distinctive, k -> isName(k) ? carried(k, sentence) : matches.weight(k, sentence)));
    f.set(Feature.PRONOUN, pronoun(sentence));
  }

  private boolean isName(int keyword) {
    return question.keywords().get(keyword).role() == Keyword.Role.NAME;
  }

  /** A name that was met before, in the title or in any sentence, is still spoken of. */
  private double carried(int keyword, int sentence) {
    double best = matches.weight(keyword, sentence);
    for (int i = ArticleText.TITLE; i < sentence; i++) {
      best = Math.max(best, CARRIED_WEIGHT * matches.weight(keyword, i));
    }
    return best;
  }

  private double pronoun(int sentence) {
    return article.sentences().get(sentence).form().pronoun()
        ? share(
            weights,
            k -> isName(k) ? beyond(k, sentence, sentence - 1 < 0 ? NOWHERE : sentence - 1) : 0)
        : 0;
  }

  private double beyond(int keyword, int sentence, int other) {
    return Math.max(0, matches.weight(keyword, other) - matches.weight(keyword, sentence));
  }

  private double paragraph(int keyword, int sentence) {
    int block = article.sentences().get(sentence).sentence().block();
    double best = 0;
    for (int i = Math.max(0, sentence - 3);
        i < Math.min(article.sentences().size(), sentence + 4);
        i++) {
      boolean near =
          Math.abs(i - sentence) <= 2 || article.sentences().get(i).sentence().block() == block;
      best = near ? Math.max(best, beyond(keyword, sentence, i)) : best;
    }
    return best;
  }

  private void kind(FeatureValues f, SentenceText text, int sentence) {
    BestMention best = BestMention.of(question, text, matches);
    f.set(kindFeature(), best == null ? 0 : best.fit());
    f.set(Feature.KIND_NEAR, best == null ? 0 : best.nearness());
    f.set(Feature.FOCUS, question.focus() < 0 ? 0 : matches.weight(question.focus(), sentence));
    SentenceForm form = text.form();
    f.set(Feature.REASON, asks(AnswerType.REASON) && form.reason() ? 1 : 0);
    f.set(Feature.MANNER, asks(AnswerType.MANNER) && form.manner() ? 1 : 0);
    double told = (form.saying() ? 0.5 : 0) + (form.quotation() ? 0.5 : 0);
    f.set(Feature.STATEMENT, asks(AnswerType.STATEMENT) ? told : 0);
    f.set(Feature.NOVEL, novel(form, sentence));
    f.set(Feature.YEAR, question.year() && form.year() ? 1 : 0);
  }

  private boolean asks(AnswerType type) {
    return question.type() == type;
  }

  private Feature kindFeature() {
    return switch (question.type()) {
      case PLACE, COUNTRY, NATIONALITY -> Feature.WHERE;
      case DATE, DURATION -> Feature.WHEN;
      case NUMBER, MONEY, PERCENTAGE -> Feature.HOW_MUCH;
      case PERSON, ORGANISATION, ACTOR, REASON, MANNER, STATEMENT, EVENT, THING -> Feature.WHO;
    };
  }

  private double novel(SentenceForm form, int sentence) {
    int met = 0;
    for (int k = 0; k < weights.length; k++) {
      met += matches.at(k, sentence) == null ? 0 : 1;
    }
    return Math.min(1, Math.max(0, form.content() - met) / 20.0);
  }

  private void form(FeatureValues f, SentenceText text, int sentence) {
    int length = text.words().size();
    f.set(Feature.LEAD, sentence == 0 ? 1 : 0);
    f.set(Feature.EARLY, 1.0 / (1 + sentence));
    f.set(Feature.SHORT, length < 7 ? 1 : 0);
    f.set(Feature.LONG, Math.min(1, length / 40.0));
    f.set(Feature.ASKING, text.form().asking() ? 1 : 0);
  }

  private static double share(double[] weights, IntToDoubleFunction met) {
    double sum = 0;
    double all = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * met.applyAsDouble(k);
      all += weights[k];
    }
    return all == 0 ? 0 : sum / all;
  }
}
