package nl.citaat.answer;

import java.time.LocalDate;
import java.util.List;
import nl.citaat.text.Language;
import nl.citaat.text.TimeWords;
import nl.citaat.text.Tokenizer;
import org.jspecify.annotations.Nullable;

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
 * @param time when it is about; null when it does not say so
 * @param other the language that it is in, of which only names are understood; null for English and
 *     Dutch
 */
record Question(
    String text,
    Language language,
    AnswerType type,
    List<Keyword> keywords,
    int focus,
    boolean year,
    TimeWords.@Nullable Found time,
    @Nullable OtherLanguage other) {

  Question {
    keywords = List.copyOf(keywords);
  }

  /** Whether it denies something: who did not. */
  boolean denies() {
    return Denial.in(Tokenizer.tokens(text));
  }

  /** Whether it is about a time in which an article was published. */
  boolean isAbout(@Nullable LocalDate published) {
    return time != null && published != null && time.days().contains(published);
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
