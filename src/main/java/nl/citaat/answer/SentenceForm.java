package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.StopWords;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;

/**
 * What a sentence shows whatever is asked: computed once, looked at for every question.
 *
 * @param pronoun it has a word that points back, such as he or deze
 * @param reason it has a word by which reasons are told
 * @param manner it has a word by which manners are told
 * @param saying it has a word by which speech is told
 * @param quotation it has a quotation mark
 * @param asking it ends as a question
 * @param denying it has a word that denies
 * @param year it has a number that may be a year
 * @param content how many of its words are no stop words
 */
record SentenceForm(
    boolean pronoun,
    boolean reason,
    boolean manner,
    boolean saying,
    boolean quotation,
    boolean asking,
    boolean denying,
    boolean year,
    int content) {

  private static final Set<String> REASONS =
      cues(
          "because since due reason cause thanks why therefore so after fear avoid prevent omdat doordat wegens vanwege want"
              + " daarom reden oorzaak dankzij zodat waardoor aangezien uit nadat angst voorkomen");
  private static final Set<String> SAYING =
      cues(
          "say tell add claim argue describe call warn announce declare insist write tweet explain believe think"
              + " zeggen vertellen toevoegen beweren aldus volgens noemen waarschuwen verklaren vinden schrijven"
              + " uitleggen denken melden stellen benadrukken");
  private static final Set<String> MANNERS =
      cues("by through using with via door middel manier wijze via met");
  private static final Set<String> PRONOUNS =
      cues(
          "he she it they him her them his their its this that hij zij ze hem haar hun hen het dit dat deze die");
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u2018\u201e\u00ab";

  static SentenceForm of(Language language, String body, TextSpan span, List<Word> words) {
    String text = span.in(body);
    return new SentenceForm(
        any(words, PRONOUNS),
        any(words, REASONS),
        any(words, MANNERS),
        any(words, SAYING),
        text.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0),
        text.substring(Math.max(0, text.length() - 2)).contains("?"),
        Denial.in(words.stream().map(Word::token).toList()),
        words.stream().anyMatch(w -> w.token().form().matches("(1[0-9]|20)[0-9]{2}")),
        (int)
            words.stream().filter(w -> !StopWords.contains(language, w.token().folded())).count());
  }

  private static boolean any(List<Word> words, Set<String> cues) {
    return words.stream()
        .anyMatch(
            word ->
                cues.contains(word.token().folded())
                    || word.terms().stream().anyMatch(cues::contains));
  }

  private static Set<String> cues(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }
}
