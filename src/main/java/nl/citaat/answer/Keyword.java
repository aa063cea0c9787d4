package nl.citaat.answer;

import java.util.List;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.text.TextSpan;

/**
 * A word or phrase of the question that an answer should contain, in one form or another.
 *
 * @param span its place in the question
 * @param text as asked
 * @param role what kind of word it is
 * @param terms the dictionary forms that it may have, in the question's language
 * @param substitutes what may stand for it, in both languages, best first, at least one
 * @param weight how much it matters that an answer has it, above 0; 1 for what is asked itself
 */
record Keyword(
    TextSpan span,
    String text,
    Role role,
    List<String> terms,
    List<Substitute> substitutes,
    double weight) {

  Keyword {
    terms = List.copyOf(terms);
    substitutes = List.copyOf(substitutes);
  }

  /** The substitutes as the index looks for them. */
  List<Alternative> alternatives() {
    return substitutes.stream().map(Substitute::alternative).toList();
  }

  /** Whether the question itself says it, and not one before. */
  boolean isOwn() {
    return weight == 1;
  }

  /** The same word, weighing at most so much. */
  Keyword atMost(double most) {
    return new Keyword(span, text, role, terms, substitutes, Math.min(weight, most));
  }

  /** The same word as of another kind. */
  Keyword as(Role other) {
    return new Keyword(span, text, other, terms, substitutes, weight);
  }

  /** Kinds of words, which weigh differently. */
  enum Role {
    NAME,
    NUMBER,
    /** Of a date, month or year; an article of that time need not name it. */
    TIME,
    VERB,
    /** A word that says little by itself. */
    LIGHT,
    OTHER
  }
}
