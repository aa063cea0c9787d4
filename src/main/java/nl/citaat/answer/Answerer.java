package nl.citaat.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.index.PassageIndex;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions with quotes from the archive. Reloads every revision from the store before
 * quoting it, so nothing retracted or replaced is shown. Safe for use by many threads.
 */
public final class Answerer {

  private static final int SUGGESTIONS = 3;
  private static final int ANALYSED_ARTICLES = 2000;

  private final Store store;
  private final Analysis analysis;
  private final MentionFinder mentions;
  private final FollowUps followUps;
  private final Ranker ranker;
  private final TimelineFinder timelines;
  private final StandingWords standingWords;
  private final Spelling spelling;
  private final Confidence confidence = new Confidence();
  private final Quoter quoter;
  private final Explainer explainer;
  private final Cache<RevisionKey, ArticleText> analysed =
      Caffeine.newBuilder().maximumSize(ANALYSED_ARTICLES).build();

  private record RevisionKey(ArticleId article, int revision) {}

  /**
   * @param index of the articles of the store; may be behind it
   * @param analysis the one that the index was filled with
   * @param clock tells on which day something is asked
   */
  public Answerer(Store store, PassageIndex index, Analysis analysis, Clock clock) {
    this.store = store;
    this.analysis = analysis;
    mentions = new MentionFinder(analysis.lexicon());
    QuestionReader reader = new QuestionReader(analysis, clock);
    followUps = new FollowUps(analysis, reader);
    timelines = new TimelineFinder(index, reader, analysis.lexicon());
    standingWords = new StandingWords(reader, analysis.lexicon());
    RankingWeights weights = RankingWeights.bundled();
    ranker = new Ranker(index, weights);
    quoter = new Quoter(new AnswerMarker(new Subjects(analysis.lexicon())));
    explainer = new Explainer(quoter, weights);
    spelling = new Spelling(index, analysis.lexicon());
  }

  /** How it reads words, for others who are to read them in the same way. */
  public Analysis analysis() {
    return analysis;
  }

  /** How it reads words that stories are waited for with. */
  public StandingWords standingWords() {
    return standingWords;
  }

  /**
   * The quotes that answer a question, or none.
   *
   * @param question in the reader's words; need not be a sentence
   * @param language the language it is in; null to find out
   */
  public Answer answer(String question, @Nullable Language language) {
    return answer(question, language, null);
  }

  /**
   * The same for a question that may follow up another: what it leaves out is taken from there.
   *
   * @param following null when nothing was asked before
   */
  public Answer answer(
      String question, @Nullable Language language, @Nullable Following following) {
    return answer(question, language, following, Choice.FEW);
  }

  /**
   * The same with further quotes: the first three are those that are given when nobody wants more.
   *
   * @param most how many quotes in all, at least three
   */
  public Answer answer(
      String question, @Nullable Language language, @Nullable Following following, int most) {
    long start = System.nanoTime();
    Finding typed = find(Normalizer.line(question), language, following);
    List<FoundQuote> quotes = typed.isAnswer() ? quoter.quotes(typed, most) : List.of();
    return answer(typed, corrected(typed, language, following), quotes, start);
  }

  /**
   * Why a question gets the answer that {@link #answer(String, Language, Following)} gives. Takes
   * longer than that.
   */
  public Explanation explain(
      String question, @Nullable Language language, @Nullable Following following) {
    long start = System.nanoTime();
    Finding typed = find(Normalizer.line(question), language, following);
    Optional<Finding> corrected = corrected(typed, language, following);
    List<FoundQuote> quotes = typed.isAnswer() ? quoter.quotes(typed, Choice.FEW) : List.of();
    return explainer.of(answer(typed, corrected, quotes, start), typed);
  }

  /**
   * @param corrected what is found when slips are put right; empty without any
   * @param start when the question came, by {@link System#nanoTime}
   */
  private Answer answer(
      Finding typed, Optional<Finding> corrected, List<FoundQuote> quotes, long start) {
    return new Answer(
        typed.question().text(),
        typed.question().language(),
        typed.question().other() != null,
        typed.confidence(),
        quotes,
        typed.related().map(related -> Quoter.quote(typed.question(), related)),
        typed.isAnswer() ? List.of() : articles(corrected.orElse(typed)),
        corrected.filter(other -> other.answersBeyond(typed)).map(other -> other.question().text()),
        typed.understood().exchange(quotes),
        Duration.ofNanos(System.nanoTime() - start));
  }

  /**
   * The published articles that come nearest to some words, nearest first; at most three.
   *
   * @param words such as those of a title; they may be misspelt
   */
  public List<Article> near(String words) {
    Finding typed = find(Normalizer.line(words), null, null);
    return articles(corrected(typed, null, null).orElse(typed));
  }

  /**
   * What ranking sees in each sentence that it considers for a question by itself, best first;
   * empty when no word of the question is met.
   */
  public List<FeatureRow> considered(String question, Language language) {
    return find(Normalizer.line(question), language, null).ranked().stream()
        .map(FeatureRow::of)
        .toList();
  }

  /**
   * The sentences of the archive that have all of some words, in either language, by their days.
   *
   * @param words such as a name or a topic
   * @param reader the language they are in when they themselves do not tell
   */
  public Timeline timeline(String words, Language reader) {
    return store.read(
        session -> timelines.find(Normalizer.line(words), reader, id -> current(session, id)));
  }

  private Finding find(String text, @Nullable Language language, @Nullable Following following) {
    Understood understood = followUps.read(text, language, following);
    Question question = understood.question();
    List<Candidate> ranked =
        understood.ordered(
            store.read(session -> ranker.rank(question, id -> current(session, id))));
    if (ranked.isEmpty()) {
      return new Finding(understood, ranked, ranked, 0, 0);
    }
    double likelihood = confidence.answered(question, ranked.getFirst());
    List<Candidate> told = new OwnLanguage(question.language()).first(Retellings.without(ranked));
    return new Finding(
        understood, ranked, told, likelihood, likelihood * confidence.shares(told)[0]);
  }

  /** What is found when slips are put right; empty without any, or when less is found so. */
  private Optional<Finding> corrected(
      Finding typed, @Nullable Language language, @Nullable Following following) {
    return spelling
        .corrected(typed.question())
        .map(question -> find(question, language, following))
        .filter(other -> other.likelihood() >= typed.likelihood());
  }

  private List<Article> articles(Finding finding) {
    Set<ArticleId> ids = new LinkedHashSet<>();
    for (Candidate candidate : finding.ranked()) {
      ids.add(candidate.article().revision().article());
      if (ids.size() == SUGGESTIONS) {
        break;
      }
    }
    return store.read(
        session ->
            ids.stream()
                .flatMap(id -> session.articles().find(id).stream())
                .filter(Article::isPublished)
                .toList());
  }

  /** The article as it may be quoted now; empty when it is retracted or gone. */
  private Optional<ArticleText> current(Session session, ArticleId id) {
    OptionalInt revision = session.articles().published(id);
    return revision.isEmpty()
        ? Optional.empty()
        : Optional.of(
            analysed.get(
                new RevisionKey(id, revision.getAsInt()),
                key -> analyse(session.articles().find(id).orElseThrow().current())));
  }

  private ArticleText analyse(Revision revision) {
    return new ArticleText(revision, analysis, mentions);
  }
}
