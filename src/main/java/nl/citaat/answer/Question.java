package nl.citaat.answer;

import java.util.List;
import nl.citaat.text.Language;

/**
 * A question as understood.
 *
 * @param text the reader's words, normalised
 * @param language the language of the words
 * @param type what sort of answer is asked for
 * @param keywords the words that an answer should contain, in order
 * @param focus the number of the keyword that the answer is one of ("which team"); negative when
 *     there is none
 * @param year whether a year is asked for
 */
record Question(
    String text,
    Language language,
    AnswerType type,
    List<Keyword> keywords,
    int focus,
    boolean year) {

  Question {
    keywords = List.copyOf(keywords);
  }

  /**
   * Whether it asks who or what does something, as far as the order of the words tells: a verb
   * comes first of all that an answer should contain ("who refused", not "who did Trump call").
   */
  boolean asksForSubject() {
    int first = focus == 0 ? 1 : 0;
    return first < keywords.size() && keywords.get(first).role() == Keyword.Role.VERB;
  }

  /** Whether it asks who is something: "who is the mayor of Paris". Then the focus is the mayor. */
  boolean asksForHolder() {
    return type == AnswerType.ACTOR && focus >= 0;
  }
}
