package nl.citaat.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.StopWords;
import nl.citaat.text.TextSpan;
import nl.citaat.text.TimeWords;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Understands a question: what sort of answer it asks for, and which words an answer should
 * contain. Immutable.
 */
final class QuestionReader {

  private static final int LONGEST_PHRASE = 5;

  /** Words that say little by themselves. */
  private static final Set<String> LIGHT =
      Set.copyOf(
          List.of(
              ("go come give take make put see say find use keep kind sort type thing way accord people most late still"
                      + " gaan komen geven nemen maken zien krijgen zeggen vinden staan zitten liggen lopen houden"
                      + " stellen leggen brengen raken volgen volgens soort manier ding mens meeste vooral eigenlijk"
                      + " gang gebruiken wel willen blijven")
                  .split(" ", -1)));

  private final Analysis analysis;
  private final Clock clock;
  private final Expansion expansion;
  private final TypeReader types;

  /**
   * @param clock tells what "last month" is
   */
  QuestionReader(Analysis analysis, Clock clock) {
    this.analysis = analysis;
    this.clock = clock;
    expansion = new Expansion(analysis.lexicon());
    types = new TypeReader();
  }

  /**
   * @param language the one that the question is probably in; a question in neither language is
   *     taken for an English one
   */
  Question read(String text, Language language) {
    return OtherLanguage.of(text)
        .map(other -> foreign(text, other))
        .orElseGet(() -> own(text, language));
  }

  /** Names and numbers as in any question; the other words are kept, because they ask for more. */
  private Question foreign(String text, OtherLanguage other) {
    Language language = Language.EN;
    List<Word> words = analysis.words(language, text);
    List<Keyword> keywords = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!other.isSmall(words.get(i).token().folded())) {
        Keyword keyword = single(language, words, i);
        keywords.add(
            isNamed(keyword, words.get(i), other) ? keyword : keyword.as(Keyword.Role.LIGHT));
      }
    }
    AnswerType type =
        other
            .asks(words.stream().map(word -> word.token().folded()).toList())
            .orElse(AnswerType.THING);
    return new Question(text, language, type, keywords, -1, false, null, other);
  }

  private boolean isNamed(Keyword keyword, Word word, OtherLanguage other) {
    boolean capital = word.token().isCapitalised();
    boolean name =
        other.capitalisesNouns()
            ? !analysis.lexicon().nameKinds(word.token().folded()).isEmpty()
            : keyword.span().start() > 0;
    return keyword.role() == Keyword.Role.NUMBER || (capital && name);
  }

  private Question own(String text, Language language) {
    List<Word> words = analysis.words(language, text);
    TypeReader.Asked asked = types.read(language, words);
    TimeWords.Found time = TimeWords.in(text, LocalDate.now(clock)).orElse(null);
    List<Keyword> keywords = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = phraseLength(language, words, i, asked);
      if (length > 1) {
        keywords.add(phrase(language, text, words.subList(i, i + length)));
      } else if (isContent(language, words.get(i), asked.skipped().contains(i))) {
        Keyword keyword = single(language, words, i);
        keywords.add(isDate(keyword, time) ? keyword.as(Keyword.Role.TIME) : keyword);
      }
      i += Math.max(1, length);
    }
    boolean year = asked.focus().contains("year") || asked.focus().contains("jaar");
    return new Question(
        text,
        language,
        asked.type(),
        keywords,
        focus(keywords, asked),
        year && asked.type() == AnswerType.DATE,
        time,
        null);
  }

  private static boolean isDate(Keyword keyword, TimeWords.@Nullable Found time) {
    return time != null && time.dated() && time.span().contains(keyword.span());
  }

  private static int focus(List<Keyword> keywords, TypeReader.Asked asked) {
    for (int k = 0; k < keywords.size(); k++) {
      if (keywords.get(k).terms().stream().anyMatch(asked.focus()::contains)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isContent(Language language, Word word, boolean skipped) {
    boolean stop =
        StopWords.contains(language, word.token().folded())
            && word.terms().getFirst().equals(word.terms().getFirst().toLowerCase(Locale.ROOT));
    return !skipped && !stop && (word.token().form().length() > 1 || word.token().isNumeric());
  }

  /** How many words from here on make a phrase of the lexicon; 1 when none begins here. */
  private int phraseLength(Language language, List<Word> words, int from, TypeReader.Asked asked) {
    Lexicon lexicon = analysis.lexicon();
    int most = Math.min(Math.min(LONGEST_PHRASE, lexicon.longestPhrase()), words.size() - from);
    for (int length = most; length > 1; length--) {
      List<String> terms = new ArrayList<>();
      boolean content = false;
      boolean skipped = false;
      for (Word word : words.subList(from, from + length)) {
        terms.add(word.terms().getFirst());
        content |= !StopWords.contains(language, word.token().folded());
      }
      for (int i = from; i < from + length; i++) {
        skipped |= asked.skipped().contains(i);
      }
      if (content && !skipped && lexicon.hasPhrase(language, terms)) {
        return length;
      }
    }
    return 1;
  }

  private Keyword phrase(Language language, String text, List<Word> words) {
    TextSpan span = words.getFirst().span().union(words.getLast().span());
    List<String> terms = words.stream().map(word -> word.terms().getFirst()).toList();
    boolean name = words.stream().allMatch(word -> word.token().isCapitalised());
    List<Substitute> substitutes = expansion.ofPhrase(language, terms, name);
    return new Keyword(
        span, span.in(text), name ? Keyword.Role.NAME : Keyword.Role.OTHER, terms, substitutes, 1);
  }

  /** A single word of a question as keyword. */
  Keyword single(Language language, List<Word> words, int at) {
    Word word = words.get(at);
    Keyword.Role role = role(language, word, at);
    List<Substitute> substitutes = expansion.of(language, word, role == Keyword.Role.NAME);
    return new Keyword(word.span(), word.token().form(), role, word.terms(), substitutes, 1);
  }

  private Keyword.Role role(Language language, Word word, int at) {
    Lexicon lexicon = analysis.lexicon();
    String folded = word.token().folded();
    if (word.token().isNumeric()) {
      return Keyword.Role.NUMBER;
    }
    if (word.terms().stream().anyMatch(LIGHT::contains) && !word.token().isCapitalised()) {
      return Keyword.Role.LIGHT;
    }
    boolean known = lexicon.knows(language, folded);
    boolean named = at > 0 || !lexicon.nameKinds(folded).isEmpty();
    if (!known || (named && word.token().isCapitalised())) {
      return Keyword.Role.NAME;
    }
    Set<String> verbs = new HashSet<>(word.terms());
    verbs.removeIf(term -> !lexicon.isVerb(language, term));
    return verbs.isEmpty() ? Keyword.Role.OTHER : Keyword.Role.VERB;
  }
}
