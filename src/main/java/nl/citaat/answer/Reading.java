package nl.citaat.answer;

import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a question was understood.
 *
 * @param type what sort of answer it asks for
 * @param focus the word that says what the answer is one of ("which team"); null without such
 * @param words what an answer should contain, in order
 * @param names those of the words that are names
 * @param year whether it asks for a year
 * @param carried what it takes from a question before; null when it stands by itself
 */
public record Reading(
    Language language,
    AnswerType type,
    @Nullable String focus,
    List<String> words,
    List<String> names,
    boolean year,
    @Nullable Carried carried) {

  public Reading {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /**
   * What a question takes from those before.
   *
   * @param question the last one before
   * @param words those taken from there
   * @param article that of the last quote, which is preferred; null when nothing had been quoted
   */
  public record Carried(String question, List<String> words, @Nullable ArticleId article) {

    public Carried {
      words = List.copyOf(words);
    }
  }
}
