package nl.citaat.answer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.citaat.store.Exchange;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.LanguageDetector;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Understands questions that follow up others: "and when?", "who else?", "en Malta?". What such a
 * question leaves out comes from those before; one that stands by itself takes nothing. Immutable.
 */
final class FollowUps {

  /** Types for which a word that only says what is asked is left out of the keywords. */
  private static final Set<AnswerType> AMOUNTS =
      Set.of(AnswerType.NUMBER, AnswerType.PERCENTAGE, AnswerType.MONEY);

  private static final Set<String> QUANTITIES =
      Set.of("how", "many", "much", "hoe", "veel", "hoeveel", "hoeveelste");

  private final Analysis analysis;
  private final QuestionReader reader;
  private final TypeReader types = new TypeReader();
  private final Names names;
  private final Joiner joiner;

  FollowUps(Analysis analysis, QuestionReader reader) {
    this.analysis = analysis;
    this.reader = reader;
    names = new Names(analysis.lexicon());
    joiner = new Joiner(reader, names);
  }

  /**
   * @param language the question's; null to find out
   * @param following null when nothing was asked before
   */
  Understood read(String text, @Nullable Language language, @Nullable Following following) {
    if (following == null) {
      OwnWords own = own(text, language != null ? language : languageOf(text, null));
      return new Understood(own.question(), own.signs(), null, false);
    }
    Exchange exchange = following.exchange();
    Question before = before(exchange.asked());
    OwnWords own = own(text, language != null ? language : languageOf(text, before));
    boolean follows = own.follow(following.pointedAt(), names);
    Question question = follows ? joiner.joined(before, name(exchange), own) : own.question();
    return new Understood(question, own.signs(), exchange, follows);
  }

  private Language languageOf(String text, @Nullable Question before) {
    return LanguageDetector.detect(text, analysis.lexicon())
        .orElse(before == null ? Language.EN : before.language());
  }

  /** The questions asked before, joined into the last one. */
  private Question before(List<Exchange.Asked> asked) {
    Question before = null;
    String name = null;
    for (Exchange.Asked each : asked) {
      OwnWords own = own(each.question(), languageOf(each.question(), before));
      before = before == null ? own.question() : joiner.joined(before, name, own);
      name = each.name() == null ? name : each.name();
    }
    return Objects.requireNonNull(before);
  }

  /** Whom or what was named last. */
  private static @Nullable String name(Exchange exchange) {
    return exchange.asked().reversed().stream()
        .map(Exchange.Asked::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private OwnWords own(String text, Language language) {
    List<Word> words = analysis.words(language, text);
    Signs signs = Signs.of(types, language, words);
    Question question = reader.read(text, language);
    int start =
        signs.lead() < words.size() ? words.get(signs.lead()).span().start() : text.length();
    List<Keyword> keywords =
        question.keywords().stream()
            .filter(keyword -> keyword.span().start() >= start && !Signs.isEmpty(keyword.text()))
            .toList();
    return new OwnWords(question, signs, keywords, qualities(language, words));
  }

  /** The words that are left out, but in a short question are much of what it says: how heavy. */
  private List<Keyword> qualities(Language language, List<Word> words) {
    TypeReader.Asked asked = types.read(language, words);
    return AMOUNTS.contains(asked.type())
        ? asked.skipped().stream()
            .sorted()
            .filter(at -> !QUANTITIES.contains(words.get(at).token().folded()))
            .map(at -> reader.single(language, words, at))
            .toList()
        : List.of();
  }
}
