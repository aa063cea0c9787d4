package nl.citaat.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dictionaries that are added to the bundled lexicon: tables in its own format, and dictd's
 * between English and Dutch. Immutable.
 */
public final class Dictionaries {

  private static final Logger log = LoggerFactory.getLogger(Dictionaries.class);

  private final List<Path> tables;
  private final @Nullable Path dictd;

  /**
   * Dictionaries that are read when the lexicon is.
   *
   * @param tables files with rows of English, Dutch, part of speech and grade; may be empty
   * @param dictd a folder with dictionaries of dictd, whose names say the languages: {@code
   *     …eng-nld.index} and {@code …nld-eng.index}; null for none
   */
  public Dictionaries(List<Path> tables, @Nullable Path dictd) {
    this.tables = List.copyOf(tables);
    this.dictd = dictd;
  }

  /**
   * The bundled lexicon, and in it the words of the dictionaries. It takes seconds to make, so it
   * is kept in a file, and used again as long as the dictionaries and the program are the same.
   *
   * @param keptIn that file, to be read or written; its folder is made if need be. Where it can't
   *     be written, nothing is kept
   * @throws DictionaryException with all that is wrong with the dictionaries
   */
  public Lexicon lexicon(Path keptIn) {
    if (tables.isEmpty() && dictd == null) {
      return Lexicon.load();
    }
    DictionaryProblems problems = new DictionaryProblems();
    DictionaryFiles files = DictionaryFiles.read(tables, dictd, problems);
    KeptLexicon kept = new KeptLexicon(keptIn, files.key(LexiconFile.bundledFingerprint()));
    Optional<Lexicon> lexicon = problems.areNone() ? kept.read() : Optional.empty();
    return lexicon.orElseGet(() -> compile(files, problems, kept));
  }

  private static Lexicon compile(
      DictionaryFiles files, DictionaryProblems problems, KeptLexicon kept) {
    List<WordPair> pairs = files.pairs(problems);
    problems.check();
    log.info("The lexicon is made anew, with {} translations of added dictionaries", pairs.size());
    try {
      byte[] bytes = LexiconFile.write(LexiconCompiler.compile(pairs));
      kept.write(bytes);
      return LexiconFile.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
