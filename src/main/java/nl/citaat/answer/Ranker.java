package nl.citaat.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.citaat.article.ArticleId;
import nl.citaat.index.Passage;
import nl.citaat.index.PassageIndex;
import nl.citaat.index.PassageQuery;
import nl.citaat.index.PassageQuery.TermGroup;

/**
 * Finds the articles that speak of a question and puts their sentences in order. Safe for use by
 * many threads.
 */
final class Ranker {

  private static final int PASSAGES = 100;
  private static final int ARTICLES = 10;
  private static final int BEST_OF_ARTICLE = 3;

  /**
   * What the score gains when the article is of the time that is asked about: less than for the
   * asked kind of answer, so that it decides among alike ones.
   */
  private static final double TIMELY = 1;

  /** What it gains when the question denies and the sentence does so too. */
  private static final double DENIED = 0.5;

  /** What the first sentence of an article gains when the question is what happened. */
  private static final double TOLD_FIRST = 2;

  private final PassageIndex index;
  private final Weights weights;
  private final RankingWeights ranking;

  Ranker(PassageIndex index, RankingWeights ranking) {
    this.index = index;
    this.ranking = ranking;
    weights = new Weights(index);
  }

  /**
   * The sentences of the articles that fit best, best first; empty when no word of the question is
   * met.
   *
   * @param articles gives an article as it may be quoted; empty when it may not
   */
  List<Candidate> rank(Question question, Function<ArticleId, Optional<ArticleText>> articles) {
    double[] rarity = weights.of(question.keywords());
    List<TermGroup> groups = new ArrayList<>();
    for (int k = 0; k < rarity.length; k++) {
      Keyword keyword = question.keywords().get(k);
      groups.add(new TermGroup(keyword.weight(), keyword.alternatives()));
    }
    List<Passage> passages =
        groups.isEmpty() ? List.of() : index.search(new PassageQuery(groups, PASSAGES));
    List<Candidate> candidates = new ArrayList<>();
    for (List<Passage> found : byArticle(passages)) {
      articles
          .apply(found.getFirst().article())
          .ifPresent(
              article ->
                  candidates.addAll(
                      candidates(question, article, found, rarity, passages.getFirst().score())));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  private List<Candidate> candidates(
      Question question, ArticleText article, List<Passage> found, double[] rarity, double best) {
    Matches matches = new Matches(question, article);
    boolean timely = question.isAbout(article.revision().story().published());
    Features features =
        new Features(question, article, matches, timely ? dateless(question, rarity) : rarity);
    double[] retrieved = new double[article.sentences().size()];
    for (Passage passage : found) {
      if (passage.ordinal() < retrieved.length) {
        retrieved[passage.ordinal()] = passage.score() / best;
      }
    }
    boolean denies = question.denies();
    boolean event = question.type() == AnswerType.EVENT;
    List<Candidate> candidates = new ArrayList<>();
    for (int s = 0; s < retrieved.length; s++) {
      FeatureValues values = features.of(s, retrieved[s]);
      boolean denied = denies && article.sentences().get(s).form().denying();
      double score =
          ranking.score(values)
              + (timely ? TIMELY : 0)
              + (denied ? DENIED : 0)
              + (event && s == 0 ? TOLD_FIRST : 0);
      candidates.add(new Candidate(article, matches, s, values, score));
    }
    return candidates;
  }

  /** An article of the time that a question is about need not name it. */
  private static double[] dateless(Question question, double[] rarity) {
    double[] weights = rarity.clone();
    for (int k = 0; k < weights.length; k++) {
      if (question.keywords().get(k).role() == Keyword.Role.TIME) {
        weights[k] = 0;
      }
    }
    return weights;
  }

  /** The passages of the best articles, each article's together, by the sum of its best. */
  private static List<List<Passage>> byArticle(List<Passage> passages) {
    Map<ArticleId, List<Passage>> byArticle = new LinkedHashMap<>();
    for (Passage passage : passages) {
      byArticle.computeIfAbsent(passage.article(), a -> new ArrayList<>()).add(passage);
    }
    return byArticle.values().stream()
        .sorted(Comparator.comparingDouble(Ranker::strength).reversed())
        .limit(ARTICLES)
        .toList();
  }

  private static double strength(List<Passage> passages) {
    return passages.stream().limit(BEST_OF_ARTICLE).mapToDouble(Passage::score).sum();
  }
}
