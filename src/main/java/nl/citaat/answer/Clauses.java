package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds parts of a sentence by the words or marks that open them. */
final class Clauses {

  /** Words after which comes what somebody said: he said that …, asked whether … */
  private static final Set<String> CONTENT_OF_SPEECH = Set.of("that", "whether", "dat", "of");

  private static final String OPENING = "\"\u201c\u2018\u201e";
  private static final String CLOSING = "\"\u201d\u2019";
  private static final double LONGEST_SHARE = 0.75;

  /** Shorter than this, words between quotation marks are a term and not what somebody said. */
  private static final int LEAST_SPOKEN = 20;

  private Clauses() {}

  /** From the first cue word to the end of the sentence; null when that is nearly all of it. */
  static @Nullable TextSpan from(Set<String> cues, Candidate candidate) {
    List<Word> words = candidate.text().words();
    for (int i = 0; i < words.size() - 1; i++) {
      if (cues.contains(words.get(i).token().folded())) {
        TextSpan span = candidate.span(i, words.size());
        return span.length() < LONGEST_SHARE * candidate.text().sentence().span().length()
            ? span
            : null;
      }
    }
    return null;
  }

  /** The words behind "that" or "whether", to the end of the sentence. */
  static @Nullable TextSpan told(List<Word> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (CONTENT_OF_SPEECH.contains(words.get(i).token().folded())) {
        return words.get(i + 1).span().union(words.getLast().span());
      }
    }
    return null;
  }

  /** The words between quotation marks. */
  static @Nullable TextSpan spoken(Candidate candidate) {
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
}
