package nl.citaat.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Quote;
import nl.citaat.index.Passage;
import nl.citaat.index.PassageIndex;
import nl.citaat.index.PassageQuery;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Word;

/** Finds the sentences that have all of some words. Safe for use by many threads. */
final class TimelineFinder {

  private static final int PASSAGES = 500;
  private static final int MOST = 500;

  /** Below so much a word only reminds of what was asked for; tried on {@code content/}. */
  private static final double SAME = 0.6;

  /** From so large a share of common words on, two sentences say the same, as in an answer. */
  private static final double ALIKE = 0.6;

  private static final Comparator<Found> OLDEST_FIRST =
      Comparator.comparing((Found found) -> found.dated().day())
          .thenComparing(found -> found.dated().quote().revision().article().value())
          .thenComparingInt(found -> found.dated().quote().span().start());

  private final PassageIndex index;
  private final QuestionReader reader;
  private final BareWords bareWords;

  private record Found(DatedQuote dated, Set<String> terms) {

    boolean isLike(Found other) {
      Set<String> common = new HashSet<>(terms);
      common.retainAll(other.terms);
      int all = terms.size() + other.terms.size() - common.size();
      return common.size() >= ALIKE * all;
    }
  }

  TimelineFinder(PassageIndex index, QuestionReader reader, Lexicon lexicon) {
    this.index = index;
    this.reader = reader;
    bareWords = new BareWords(lexicon);
  }

  /**
   * @param asker the language of words that may be of either
   * @param articles gives an article as it may be quoted; empty when it may not
   */
  Timeline find(String words, Language asker, Function<ArticleId, Optional<ArticleText>> articles) {
    Language language = bareWords.language(words, asker);
    Question question = reader.read(words, language);
    Timeline timeline = find(language, question, articles);
    return timeline.quotes().isEmpty() && !question.keywords().isEmpty()
        ? find(language, reader.read(words, language.other()), articles)
        : timeline;
  }

  private Timeline find(
      Language language, Question asked, Function<ArticleId, Optional<ArticleText>> articles) {
    Question question = strict(asked);
    List<TermGroup> groups =
        question.keywords().stream().map(word -> new TermGroup(1, word.alternatives())).toList();
    if (groups.isEmpty()) {
      return new Timeline(language, List.of(), true);
    }
    List<Passage> passages = index.search(new PassageQuery(groups, PASSAGES));
    List<Found> all =
        passages.stream()
            .map(Passage::article)
            .distinct()
            .flatMap(id -> articles.apply(id).stream())
            .flatMap(article -> found(question, article))
            .sorted(OLDEST_FIRST)
            .toList();
    List<Found> different = different(all);
    return new Timeline(
        language,
        different.stream().map(Found::dated).toList(),
        passages.size() < PASSAGES && different.size() < MOST);
  }

  /** The same with only those alternatives that mean the same; words that say little left out. */
  private Question strict(Question asked) {
    boolean light = asked.keywords().stream().allMatch(TimelineFinder::isLight);
    List<Keyword> keywords =
        asked.keywords().stream()
            .filter(keyword -> light || !isLight(keyword))
            .map(this::strict)
            .toList();
    return new Question(
        asked.text(), asked.language(), asked.type(), keywords, -1, false, null, asked.other());
  }

  private static boolean isLight(Keyword keyword) {
    return keyword.role() == Keyword.Role.LIGHT;
  }

  private Keyword strict(Keyword keyword) {
    List<Substitute> same =
        keyword.substitutes().stream()
            .filter(other -> other.alternative().weight() >= SAME)
            .filter(other -> bareWords.isSameName(keyword, other.alternative()))
            .toList();
    return new Keyword(
        keyword.span(), keyword.text(), keyword.role(), keyword.terms(), same, keyword.weight());
  }

  private static Stream<Found> found(Question question, ArticleText article) {
    Matches matches = new Matches(question, article);
    return IntStream.range(0, article.sentences().size())
        .filter(sentence -> hasAll(question, matches, sentence))
        .mapToObj(sentence -> found(article, article.sentences().get(sentence)))
        .flatMap(Optional::stream);
  }

  private static boolean hasAll(Question question, Matches matches, int sentence) {
    return IntStream.range(0, question.keywords().size())
        .allMatch(keyword -> matches.at(keyword, sentence) != null);
  }

  private static Optional<Found> found(ArticleText article, SentenceText text) {
    Set<String> terms = new HashSet<>();
    for (Word word : text.words()) {
      terms.add(word.terms().getFirst());
    }
    return DatedQuote.of(new Quote(article.revision(), text.sentence().span()))
        .map(dated -> new Found(dated, terms));
  }

  /** Of those that say the same, the oldest. */
  private static List<Found> different(List<Found> all) {
    List<Found> different = new ArrayList<>();
    for (Found found : all) {
      if (different.size() < MOST && different.stream().noneMatch(found::isLike)) {
        different.add(found);
      }
    }
    return different;
  }
}
