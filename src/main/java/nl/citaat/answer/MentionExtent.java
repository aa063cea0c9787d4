package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;

/** How much is marked of a mention that answers: less, or more, than its words. Immutable. */
record MentionExtent(Subjects subjects) {

  private static final int NAMES_IN_LIST = 3;

  private static final Set<AnswerType> NAMES =
      Set.of(
          AnswerType.PERSON,
          AnswerType.ORGANISATION,
          AnswerType.PLACE,
          AnswerType.COUNTRY,
          AnswerType.THING);

  /** What is marked, in offsets of the body. */
  TextSpan of(Candidate candidate, Mention mention) {
    return withSigns(candidate, widened(candidate, trimmed(candidate, mention)));
  }

  /** Without the words at its ends that the question has itself: van Defensie Sergej Shoigu. */
  private static Mention trimmed(Candidate candidate, Mention mention) {
    int from = mention.from();
    int to = mention.to();
    if (!NAMES.contains(mention.kind())) {
      return mention;
    }
    while (from < to - 1 && candidate.meets(from)) {
      from++;
    }
    while (to > from + 1 && candidate.meets(to - 1)) {
      to--;
    }
    return candidate.meets(from) ? mention : new Mention(mention.kind(), from, to);
  }

  /** Takes in the sign of a currency in front and a percent sign behind, which are no words. */
  private static TextSpan withSigns(Candidate candidate, TextSpan span) {
    TextSpan sentence = candidate.text().sentence().span();
    String body = candidate.article().revision().body();
    int start = span.start();
    while (start > sentence.start() && body.charAt(start - 1) == ' ') {
      start--;
    }
    boolean sign =
        start > sentence.start()
            && AmountFinder.CURRENCY_SIGNS.indexOf(body.charAt(start - 1)) >= 0;
    boolean percent = span.end() < sentence.end() && body.charAt(span.end()) == '%';
    return new TextSpan(sign ? start - 1 : span.start(), percent ? span.end() + 1 : span.end());
  }

  /** Takes in names that follow in a list: "Spain and Malta". */
  private TextSpan widened(Candidate candidate, Mention mention) {
    TextSpan span = candidate.span(mention.from(), mention.to());
    String body = candidate.article().revision().body();
    int joined = 0;
    for (Mention next : candidate.text().mentions()) {
      TextSpan other = candidate.span(next.from(), next.to());
      boolean follows =
          other.start() > span.end()
              && body.substring(span.end(), other.start()).matches(",? (?:and|en|&) |, ");
      if (follows && next.kind() == mention.kind() && joined++ < NAMES_IN_LIST) {
        span = span.union(other);
      }
    }
    return mention.kind() == AnswerType.NATIONALITY && isAdjective(candidate, span)
        ? withNoun(candidate, span)
        : span;
  }

  /** By its ending: Britse and British may go with a noun, Brit and Russians may not. */
  private static boolean isAdjective(Candidate candidate, TextSpan span) {
    String word = span.in(candidate.article().revision().body());
    return candidate.article().language() == Language.NL
        ? word.endsWith("e") || word.endsWith("s")
        : !word.endsWith("s") && !word.endsWith("hman") && !word.endsWith("hmen");
  }

  /** "Spaanse" with the noun that it goes with: regering. */
  private TextSpan withNoun(Candidate candidate, TextSpan span) {
    String body = candidate.article().revision().body();
    Language language = candidate.article().language();
    List<Word> words = candidate.text().words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean next = word.span().start() == span.end() + 1 && body.charAt(span.end()) == ' ';
      if (next
          && !word.token().isCapitalised()
          && !StopWords.contains(language, word.token().folded())
          && !subjects.isVerb(language, word)
          && !candidate.meets(i)) {
        return span.union(word.span());
      }
    }
    return span;
  }
}
