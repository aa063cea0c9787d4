package nl.citaat.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence mentions that best fits what a question asks for.
 *
 * @param fit how well its kind fits, above 0 to 1
 * @param nearness how near it stands to the words of the question, 0 to 1
 */
record BestMention(Mention mention, double fit, double nearness) {

  /** How far behind a number the counted noun may stand. */
  private static final int COUNTED_REACH = 3;

  private static final double NAMED_BY_FOCUS = 1.2;
  private static final double COUNTED = 1.3;

  /** Of a number that seems to count something else. */
  private static final double OTHERS_COUNTED = 0.7;

  /** Of that of which another number is a part: 150 in "37 of the 150 seats". */
  private static final double WHOLE = 0.5;

  private static final Pattern PART_OF = Pattern.compile("(out )?of( the| all)?|van( de| alle)?");

  /** How many words "out of the" has. */
  private static final int LONGEST_LINK = 3;

  private static final double WITHOUT_DIGITS = 0.7;
  private static final double OBLIQUE = 0.6;

  /** The best; null when nothing fits that is not in the question itself. */
  static @Nullable BestMention of(Question question, SentenceText text, Matches matches) {
    BestMention best = null;
    for (Mention mention : text.mentions()) {
      double fit = fit(question, text, matches, mention);
      if (fit > 0 && !isAsked(question, text, matches, mention)) {
        BestMention next =
            new BestMention(mention, fit, nearness(question, text, matches, mention));
        if (best == null || next.fit + next.nearness > best.fit + best.nearness) {
          best = next;
        }
      }
    }
    return best;
  }

  private static double fit(
      Question question, SentenceText text, Matches matches, Mention mention) {
    double fit = Kinds.fit(question.type(), mention.kind());
    Matches.Match focus =
        question.focus() < 0 ? null : matches.at(question.focus(), text.sentence().ordinal());
    if (focus != null
        && mention.holds(focus.word())
        && mention.to() - mention.from() > 1
        && question.type() != AnswerType.COUNTRY) {
      return NAMED_BY_FOCUS;
    }
    if (question.asksForSubject()
        && SentencePart.of(mention, text.words()) == SentencePart.OBLIQUE) {
      return fit * OBLIQUE;
    }
    if (text.mentions().stream().anyMatch(part -> isPart(text, part, mention))) {
      return fit * WHOLE;
    }
    int end =
        text.mentions().stream()
            .filter(whole -> isPart(text, mention, whole))
            .mapToInt(Mention::to)
            .findFirst()
            .orElse(mention.to());
    boolean counted =
        focus != null && focus.word() >= end - 1 && focus.word() < end + COUNTED_REACH;
    if (counted
        && (question.type() == AnswerType.NUMBER || question.type() == AnswerType.DURATION)) {
      return fit * COUNTED;
    }
    if (question.type() == AnswerType.NUMBER && question.focus() >= 0) {
      return fit * OTHERS_COUNTED;
    }
    return question.type() == AnswerType.DATE && !hasDigits(text, mention)
        ? fit * WITHOUT_DIGITS
        : fit;
  }

  /** Whether one amount is named as a part of another that follows it. */
  private static boolean isPart(SentenceText text, Mention part, Mention whole) {
    return part.kind() == AnswerType.NUMBER
        && whole.kind() == AnswerType.NUMBER
        && part.to() < whole.from()
        && whole.from() - part.to() <= LONGEST_LINK
        && PART_OF.matcher(words(text.words().subList(part.to(), whole.from()))).matches();
  }

  private static String words(List<Word> words) {
    return words.stream().map(word -> word.token().folded()).collect(Collectors.joining(" "));
  }

  private static boolean hasDigits(SentenceText text, Mention mention) {
    return words(text, mention).stream().anyMatch(word -> word.token().isNumeric());
  }

  private static List<Word> words(SentenceText text, Mention mention) {
    return text.words().subList(mention.from(), mention.to());
  }

  /**
   * Whether the question itself names what is mentioned; of a mention with the noun that says what
   * is asked for the rest counts.
   */
  private static boolean isAsked(
      Question question, SentenceText text, Matches matches, Mention mention) {
    for (int k = 0; k < question.keywords().size(); k++) {
      Matches.Match match = matches.at(k, text.sentence().ordinal());
      if (match != null && match.weight() > 0.5 && mention.holds(match.word())) {
        boolean more = mention.to() - mention.from() > match.words().size();
        if (k != question.focus() || !more) {
          return true;
        }
      }
    }
    return false;
  }

  private static double nearness(
      Question question, SentenceText text, Matches matches, Mention mention) {
    double sum = 0;
    for (int k = 0; k < question.keywords().size(); k++) {
      Matches.Match match = matches.at(k, text.sentence().ordinal());
      if (match != null) {
        int distance =
            Math.min(
                Math.abs(match.word() - mention.from()), Math.abs(match.word() - mention.to() + 1));
        sum += question.keywords().get(k).weight() * match.weight() / (1 + distance / 3.0);
      }
    }
    double all = question.keywords().stream().mapToDouble(Keyword::weight).sum();
    return all == 0 ? 0 : sum / all;
  }
}
