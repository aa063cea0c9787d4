package nl.citaat.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables of words in the format of the bundled ones: a row a line, four columns with tabs
 * between: English, Dutch, part of speech, grade. Empty lines and lines that begin with # are
 * passed over. For one thread.
 */
final class DictionaryTable {

  private static final List<String> COLUMNS =
      List.of("English word", "Dutch word", "part of speech", "grade");

  private final DictionaryProblems problems;
  private final List<WordPair> pairs = new ArrayList<>();

  /** Where each pair was seen first. */
  private final Map<List<String>, String> seen = new HashMap<>();

  DictionaryTable(DictionaryProblems problems) {
    this.problems = problems;
  }

  /** The pairs of all tables that were read. */
  List<WordPair> pairs() {
    return pairs;
  }

  /**
   * Reads a table.
   *
   * @param file how problems name it
   */
  void read(String file, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        new Row(file, i + 1, List.of(lines.get(i).split("\t", -1))).read();
      }
    }
  }

  /** A line with its cells, as they stand there. */
  private final class Row {
    private final String file;
    private final int line;
    private final List<String> cells;
    private boolean right = true;

    Row(String file, int line, List<String> cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    void read() {
      if (cells.size() != COLUMNS.size()) {
        problem(
            Math.min(cells.size(), COLUMNS.size()),
            "takes four columns with tabs between: English, Dutch, part of speech, grade; here"
                + (cells.size() == 1 ? " is 1" : " are " + cells.size()));
        return;
      }
      word(0);
      word(1);
      choice(2, WordPair.PARTS_OF_SPEECH);
      choice(3, WordPair.GRADES);
      if (right) {
        add();
      }
    }

    private void add() {
      List<String> key =
          List.of(Normalizer.fold(cells.get(0)), Normalizer.fold(cells.get(1)), cells.get(2));
      String first = seen.putIfAbsent(key, file + ":" + line);
      if (first == null) {
        pairs.add(WordPair.of(cells.stream().map(Normalizer::line).toList()));
      } else {
        problem(0, "these words stand in " + first + " with the same part of speech: keep one");
      }
    }

    private void word(int column) {
      String word = cells.get(column);
      if (word.isBlank()) {
        problem(column, "the " + COLUMNS.get(column) + " is missing");
      } else if (!word.equals(word.strip())) {
        problem(column, "the " + COLUMNS.get(column) + " has spaces around it");
      } else if (Tokenizer.tokens(word).isEmpty()) {
        problem(column, "the " + COLUMNS.get(column) + " has no letter or digit");
      } else if (!WordPair.isShort(word)) {
        problem(column, "the " + COLUMNS.get(column) + " is longer than any phrase of a language");
      }
    }

    private void choice(int column, Collection<String> choices) {
      if (!choices.contains(cells.get(column))) {
        problem(
            column,
            "the "
                + COLUMNS.get(column)
                + " is one of "
                + String.join(", ", choices)
                + ", not \""
                + cells.get(column)
                + "\"");
      }
    }

    /** Of the place where a column begins, or, behind the last, where the line ends. */
    private void problem(int column, String what) {
      int before = cells.subList(0, column).stream().mapToInt(cell -> cell.length() + 1).sum();
      boolean behind = column == cells.size();
      problems.add(file, line, before + (behind ? 0 : 1), what);
      right = false;
    }
  }
}
