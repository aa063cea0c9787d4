package nl.citaat.answer;

import java.util.List;
import nl.citaat.answer.Keyword.Role;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Normalizer;

/**
 * Reads words for which new stories are waited, such as a name or a topic: what does not mean the
 * same is left out, because who waits rather misses a story than hears of the wrong ones.
 * Immutable, so safe for use by many threads.
 */
public final class StandingWords {

  /** Of a word by itself, only what means just that; the other forms of a name and phrase do. */
  private static final double SAME = 0.9;

  private static final double SAME_NAME = 0.85;

  /** Beside other words, synonyms and words of the same root mean it too. */
  private static final double LIKE = 0.7;

  /** A Dutch compound that begins or ends with the word itself is about it. */
  private static final double COMPOUND = 0.6;

  private final QuestionReader reader;
  private final BareWords bareWords;

  StandingWords(QuestionReader reader, Lexicon lexicon) {
    this.reader = reader;
    bareWords = new BareWords(lexicon);
  }

  /**
   * The language in which words are best read.
   *
   * @param asker the language of words that may be of either
   */
  public Language language(String words, Language asker) {
    return bareWords.language(words, asker);
  }

  /**
   * What a sentence must have, in either language; empty when the words say too little.
   *
   * @param language as {@link #language} tells
   */
  public List<TermGroup> groups(String words, Language language) {
    List<Keyword> all = reader.read(Normalizer.line(words), language).keywords();
    List<Keyword> telling =
        all.stream().filter(word -> word.role() != Role.LIGHT && word.role() != Role.TIME).toList();
    List<Keyword> keywords = telling.isEmpty() ? all : telling;
    boolean alone = keywords.size() == 1;
    return keywords.stream()
        .map(keyword -> new TermGroup(1, alternatives(keyword, alone)))
        .toList();
  }

  private List<Alternative> alternatives(Keyword keyword, boolean alone) {
    return keyword.substitutes().stream()
        .filter(other -> isStrong(keyword, other, alone))
        .filter(
            other ->
                other.trail().link() == Link.STEM
                    || bareWords.isSameName(keyword, other.alternative()))
        .map(Substitute::alternative)
        .toList();
  }

  private static boolean isStrong(Keyword keyword, Substitute other, boolean alone) {
    double weight = other.alternative().weight();
    Link link = other.trail().link();
    boolean telling = link == Link.NAME || keyword.text().indexOf(' ') > 0;
    double least = !alone ? LIKE : telling ? SAME_NAME : SAME;
    return weight >= (link == Link.COMPOUND ? COMPOUND : least);
  }
}
