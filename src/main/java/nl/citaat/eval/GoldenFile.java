package nl.citaat.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads golden questions from JSON Lines in UTF-8, one object a line; empty lines are allowed. */
public final class GoldenFile {

  private final Set<String> ids = new HashSet<>();

  private GoldenFile() {}

  /**
   * The questions of a file in its order, at least one.
   *
   * @throws GoldenFileException if any line is wrong, or the file can't be read
   */
  public static List<GoldenQuestion> read(Path file) {
    return QuestionFile.read(file, new GoldenFile()::question);
  }

  /**
   * Writes questions as {@link #read} reads them, over what is in the file.
   *
   * @throws java.io.UncheckedIOException if the file can't be written
   */
  public static void write(Path file, List<GoldenQuestion> questions) {
    try {
      Files.write(file, questions.stream().map(GoldenLine::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GoldenQuestion question(String line) throws WrongLineException {
    GoldenQuestion question = GoldenLine.parse(line).question();
    String after = question.after();
    if (after != null && !ids.contains(after)) {
      throw new WrongLineException("\"after\" must name a question above: " + after);
    }
    if (!ids.add(question.id())) {
      throw new WrongLineException("\"id\" is not the only one of its name: " + question.id());
    }
    return question;
  }
}
