package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds the part of a sentence that answers: the shortest of the asked kind. Immutable. */
final class AnswerMarker {

  /** Words after which comes what somebody said: he said that …, asked whether … */
  private static final Set<String> CONTENT_OF_SPEECH = Set.of("that", "whether", "dat", "of");

  private static final Set<String> CAUSES =
      Set.of(
          "because",
          "since",
          "due",
          "omdat",
          "doordat",
          "wegens",
          "vanwege",
          "want",
          "aangezien",
          "after",
          "nadat");
  private static final Set<String> MANNERS =
      Set.of("by", "through", "using", "via", "door", "middels");
  private static final String OPENING = "\"\u201c\u2018\u201e";
  private static final String CLOSING = "\"\u201d\u2019";
  private static final double LONGEST_SHARE = 0.75;
  private static final int NAMES_IN_LIST = 3;

  /** Shorter than this, words between quotation marks are a term and not what somebody said. */
  private static final int LEAST_SPOKEN = 20;

  private static final double SURE = 0.9;

  private static final Set<AnswerType> NAMES =
      Set.of(
          AnswerType.PERSON,
          AnswerType.ORGANISATION,
          AnswerType.PLACE,
          AnswerType.COUNTRY,
          AnswerType.THING);

  private final Subjects subjects;

  AnswerMarker(Subjects subjects) {
    this.subjects = subjects;
  }

  /**
   * The marked part, in offsets of the body; null when none stands out, or when a name or an amount
   * is asked for and the sentence has none: any other words there are no answer.
   */
  @Nullable TextSpan mark(Question question, Candidate candidate) {
    return switch (question.type()) {
      case REASON -> reason(question, candidate);
      case MANNER -> firstOf(clause(candidate, MANNERS), rest(question, candidate));
      case STATEMENT ->
          firstOf(
              firstOf(spoken(candidate), told(candidate.text().words())),
              rest(question, candidate));
      case THING, NATIONALITY -> rest(question, candidate);
      case ACTOR -> firstOf(actor(question, candidate), rest(question, candidate));
      case PERSON, ORGANISATION, COUNTRY, PLACE, DATE, DURATION, NUMBER, MONEY, PERCENTAGE ->
          mention(question, candidate);
    };
  }

  private static @Nullable TextSpan firstOf(@Nullable TextSpan first, @Nullable TextSpan second) {
    return first != null ? first : second;
  }

  private static @Nullable TextSpan reason(Question question, Candidate candidate) {
    SentenceText before = Extent.reason(question, candidate);
    return before != null
        ? firstOf(told(before.words()), before.sentence().span())
        : firstOf(clause(candidate, CAUSES), rest(question, candidate));
  }

  private @Nullable TextSpan mention(Question question, Candidate candidate) {
    BestMention best = BestMention.of(question, candidate.text(), candidate.matches());
    return best == null
        ? null
        : withSigns(
            candidate, widened(question, candidate, trimmed(question, candidate, best.mention())));
  }

  /** Who did it: somebody who is named, or else whoever the sentence begins with. */
  private @Nullable TextSpan actor(Question question, Candidate candidate) {
    Subject subject = subjects.of(candidate.article().language(), candidate.text().words());
    BestMention best = BestMention.of(question, candidate.text(), candidate.matches());
    if (subject == null || isAllMatched(question, candidate, subject)) {
      return mention(question, candidate);
    }
    return best != null && isBetter(candidate, best, subject)
        ? mention(question, candidate)
        : span(candidate, subject.from(), subject.to());
  }

  /** Whether somebody who is named did it rather than whoever the sentence begins with. */
  private static boolean isBetter(Candidate candidate, BestMention best, Subject subject) {
    return subject.holds(best.mention())
        ? best.mention().to() == subject.to()
        : best.fit() >= SURE
            && SentencePart.of(best.mention(), candidate.text().words()) != SentencePart.OBLIQUE;
  }

  private static boolean isAllMatched(Question question, Candidate candidate, Subject subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      Word word = candidate.text().words().get(i);
      if (!isMatched(question, candidate, i)
          && !StopWords.contains(candidate.article().language(), word.token().folded())) {
        return false;
      }
    }
    return true;
  }

  /** Without the words at its ends that the question has itself: van Defensie Sergej Shoigu. */
  private static Mention trimmed(Question question, Candidate candidate, Mention mention) {
    int from = mention.from();
    int to = mention.to();
    if (!NAMES.contains(mention.kind())) {
      return mention;
    }
    while (from < to - 1 && isMatched(question, candidate, from)) {
      from++;
    }
    while (to > from + 1 && isMatched(question, candidate, to - 1)) {
      to--;
    }
    return isMatched(question, candidate, from) ? mention : new Mention(mention.kind(), from, to);
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
            && MentionFinder.CURRENCY_SIGNS.indexOf(body.charAt(start - 1)) >= 0;
    boolean percent = span.end() < sentence.end() && body.charAt(span.end()) == '%';
    return new TextSpan(sign ? start - 1 : span.start(), percent ? span.end() + 1 : span.end());
  }

  /** Takes in names that follow in a list: "Spain and Malta". */
  private TextSpan widened(Question question, Candidate candidate, Mention mention) {
    TextSpan span = span(candidate, mention.from(), mention.to());
    String body = candidate.article().revision().body();
    int joined = 0;
    for (Mention next : candidate.text().mentions()) {
      TextSpan other = span(candidate, next.from(), next.to());
      boolean follows =
          other.start() > span.end()
              && body.substring(span.end(), other.start()).matches(",? (?:and|en|&) |, ");
      if (follows && next.kind() == mention.kind() && joined++ < NAMES_IN_LIST) {
        span = span.union(other);
      }
    }
    return mention.kind() == AnswerType.NATIONALITY ? withNoun(question, candidate, span) : span;
  }

  /** "Spaanse" with the noun that it goes with: regering. */
  private TextSpan withNoun(Question question, Candidate candidate, TextSpan span) {
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
          && !isMatched(question, candidate, i)) {
        return span.union(word.span());
      }
    }
    return span;
  }

  /** From the first cue word to the end of the sentence; null when that is nearly all of it. */
  private static @Nullable TextSpan clause(Candidate candidate, Set<String> cues) {
    List<Word> words = candidate.text().words();
    for (int i = 0; i < words.size() - 1; i++) {
      if (cues.contains(words.get(i).token().folded())) {
        TextSpan span = span(candidate, i, words.size());
        return span.length() < LONGEST_SHARE * candidate.text().sentence().span().length()
            ? span
            : null;
      }
    }
    return null;
  }

  /** The words behind "that" or "whether", to the end of the sentence. */
  private static @Nullable TextSpan told(List<Word> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (CONTENT_OF_SPEECH.contains(words.get(i).token().folded())) {
        return words.get(i + 1).span().union(words.getLast().span());
      }
    }
    return null;
  }

  /** The words between quotation marks. */
  private static @Nullable TextSpan spoken(Candidate candidate) {
    TextSpan sentence = candidate.text().sentence().span();
    String body = candidate.article().revision().body();
    int open = -1;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (open < 0 && OPENING.indexOf(body.charAt(i)) >= 0) {
        open = i + 1;
      } else if (open >= 0 && CLOSING.indexOf(body.charAt(i)) >= 0 && !isApostrophe(body, i)) {
        if (i - open > LEAST_SPOKEN) {
          return new TextSpan(open, i);
        }
        open = -1;
      }
    }
    return open >= 0 && sentence.end() - open > LEAST_SPOKEN
        ? new TextSpan(open, sentence.end())
        : null;
  }

  private static boolean isApostrophe(String body, int at) {
    return at > 0
        && at + 1 < body.length()
        && Character.isLetter(body.charAt(at - 1))
        && Character.isLetter(body.charAt(at + 1));
  }

  /** The longest run of words that the question did not name. */
  private static @Nullable TextSpan rest(Question question, Candidate candidate) {
    List<Word> words = candidate.text().words();
    List<Integer> cuts = new ArrayList<>();
    cuts.add(-1);
    for (int i = 0; i < words.size(); i++) {
      if (isMatched(question, candidate, i)) {
        cuts.add(i);
      }
    }
    cuts.add(words.size());
    int from = 0;
    int to = 0;
    for (int c = 1; c < cuts.size(); c++) {
      int length = cuts.get(c) - cuts.get(c - 1) - 1;
      if (length > to - from) {
        from = cuts.get(c - 1) + 1;
        to = cuts.get(c);
      }
    }
    if (to == from || to - from == words.size()) {
      return null;
    }
    return span(candidate, from, to);
  }

  private static boolean isMatched(Question question, Candidate candidate, int word) {
    for (int k = 0; k < question.keywords().size(); k++) {
      Matches.Match match = candidate.matches().at(k, candidate.sentence());
      if (match != null && match.holds(word)) {
        return true;
      }
    }
    return false;
  }

  private static TextSpan span(Candidate candidate, int from, int to) {
    List<Word> words = candidate.text().words();
    return words.get(from).span().union(words.get(to - 1).span());
  }
}
