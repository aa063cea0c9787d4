package nl.citaat.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns text into words with their terms, in the same way for articles and questions. Immutable, so
 * safe for use by many threads.
 */
public final class Analysis {

  /**
   * How far a Dutch verb may stand before the particle that belongs to it: stelde de zitting … uit.
   */
  private static final int PARTICLE_REACH = 14;

  private static final int SHORTEST_COMPOUND = 7;

  private final Lexicon lexicon;

  public Analysis(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** The words of a text, in order. */
  public List<Word> words(Language language, String text) {
    return words(language, text, new TextSpan(0, text.length()));
  }

  /** The words of a part of a text, in order, with offsets in the whole. */
  public List<Word> words(Language language, String text, TextSpan part) {
    List<Token> tokens = Tokenizer.tokens(text, part);
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      List<String> parts =
          token.folded().length() < SHORTEST_COMPOUND
              ? List.<String>of()
              : lexicon.compoundParts(language, token.folded());
      words.add(new Word(token, lexicon.terms(language, token), parts));
    }
    if (language == Language.NL) {
      joinParticles(words);
    }
    return words;
  }

  private void joinParticles(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String particle = words.get(i).token().folded();
      if (DutchMorphology.PARTICLES.contains(particle) && !joinsNext(words, i, particle)) {
        for (int j = i - 1; j >= Math.max(0, i - PARTICLE_REACH); j--) {
          if (joins(words, j, particle)) {
            break;
          }
        }
      }
    }
  }

  /** Whether the particle stands before its infinitive: bij te tanken. */
  private boolean joinsNext(List<Word> words, int at, String particle) {
    return at + 2 < words.size()
        && words.get(at + 1).token().folded().equals("te")
        && joins(words, at + 2, particle);
  }

  /** Gives a verb that a particle belongs to the term of the whole verb. */
  private boolean joins(List<Word> words, int at, String particle) {
    Word word = words.get(at);
    Set<String> terms = new LinkedHashSet<>(word.terms());
    for (String term : word.terms()) {
      if (lexicon.isVerb(Language.NL, term) && lexicon.isVerb(Language.NL, particle + term)) {
        terms.add(particle + term);
      }
    }
    if (terms.size() == word.terms().size()) {
      return false;
    }
    words.set(at, new Word(word.token(), List.copyOf(terms), word.parts()));
    return true;
  }
}
