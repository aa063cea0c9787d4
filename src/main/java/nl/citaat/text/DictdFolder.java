package nl.citaat.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the dictionaries between English and Dutch among the files of dictd. */
final class DictdFolder {

  private static final String INDEX = ".index";

  private static final List<String> TEXTS = List.of(".dict.dz", ".dict");

  private final Path folder;
  private final DictionaryProblems problems;

  DictdFolder(Path folder, DictionaryProblems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * A dictionary.
   *
   * @param text what the index points into, perhaps compressed
   */
  record Found(Language headwords, DictionaryFile index, DictionaryFile text) {}

  /** In the order of their names. That there are none is a problem. */
  List<Found> dictionaries() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> indexes = files.filter(file -> headwords(file).isPresent()).sorted().toList();
      if (indexes.isEmpty()) {
        problems.add(
            folder.toString(),
            "has no dictionary between English and Dutch, …eng-nld.index or …nld-eng.index:"
                + " install one, such as Debian's dict-freedict-eng-nld, or set lexicon.dictd to"
                + " off");
      }
      return indexes.stream().flatMap(index -> found(index).stream()).toList();
    } catch (IOException e) {
      problems.add(
          folder.toString(),
          "is not a folder that can be read ("
              + e.getClass().getSimpleName()
              + "): set lexicon.dictd to the folder of dictd's files, or to off");
      return List.of();
    }
  }

  private static Optional<Language> headwords(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("eng-nld" + INDEX)
        ? Optional.of(Language.EN)
        : name.endsWith("nld-eng" + INDEX) ? Optional.of(Language.NL) : Optional.empty();
  }

  private Optional<Found> found(Path index) {
    String name = index.getFileName().toString();
    String stem = name.substring(0, name.length() - INDEX.length());
    Optional<Path> text =
        TEXTS.stream()
            .map(end -> index.resolveSibling(stem + end))
            .filter(Files::exists)
            .findFirst();
    if (text.isEmpty()) {
      problems.add(
          index.toString(), "has no " + stem + String.join(" or " + stem, TEXTS) + " beside it");
      return Optional.empty();
    }
    Optional<DictionaryFile> places = DictionaryFile.read(index, problems);
    Optional<DictionaryFile> articles = DictionaryFile.read(text.get(), problems);
    return places.isPresent() && articles.isPresent()
        ? Optional.of(new Found(headwords(index).orElseThrow(), places.get(), articles.get()))
        : Optional.empty();
  }
}
