package nl.citaat.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** All files of the added dictionaries, as they were when they were read. */
record DictionaryFiles(List<DictionaryFile> tables, List<DictdFolder.Found> dictds) {

  /** Rises when the same files make another lexicon than before. */
  private static final String FORMAT = "1";

  /** Reads what is there; what is missing or unreadable is a problem. */
  static DictionaryFiles read(
      List<Path> tables, @Nullable Path dictd, DictionaryProblems problems) {
    return new DictionaryFiles(
        tables.stream().flatMap(table -> DictionaryFile.read(table, problems).stream()).toList(),
        dictd == null ? List.of() : new DictdFolder(dictd, problems).dictionaries());
  }

  /** Differs when a file has other content, or the bundled lexicon another fingerprint. */
  String key(String bundled) {
    StringJoiner key = new StringJoiner(" ").add(FORMAT).add(bundled);
    tables.forEach(table -> key.add("table").add(table.mark()));
    for (DictdFolder.Found dictd : dictds) {
      key.add(dictd.headwords().code()).add(dictd.index().mark()).add(dictd.text().mark());
    }
    return key.toString();
  }

  /** The words of all of them; what is wrong with them is a problem. */
  List<WordPair> pairs(DictionaryProblems problems) {
    DictionaryTable table = new DictionaryTable(problems);
    for (DictionaryFile file : tables) {
      file.text(problems).ifPresent(text -> table.read(file.name(), text));
    }
    DictdDictionary dictionary = new DictdDictionary(problems);
    for (DictdFolder.Found dictd : dictds) {
      Optional<String> index = dictd.index().text(problems);
      Optional<byte[]> text = dictd.text().inflated(problems);
      if (index.isPresent() && text.isPresent()) {
        dictionary.read(dictd.headwords(), dictd.index().name(), index.get(), text.get());
      }
    }
    List<WordPair> pairs = new ArrayList<>(table.pairs());
    pairs.addAll(dictionary.pairs());
    return pairs;
  }
}
