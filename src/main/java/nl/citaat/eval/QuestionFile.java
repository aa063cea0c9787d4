package nl.citaat.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads questions from JSON Lines in UTF-8, one object a line; empty lines are allowed. */
final class QuestionFile {

  private final Path file;
  private final List<String> problems = new ArrayList<>();

  private QuestionFile(Path file) {
    this.file = file;
  }

  /** Makes a question of a line. */
  @FunctionalInterface
  interface LineReader<Q> {

    /**
     * @throws WrongLineException if the line holds no question
     */
    Q read(String line) throws WrongLineException;
  }

  /**
   * The questions of a file in its order, at least one.
   *
   * @throws GoldenFileException if any line is wrong, or the file can't be read
   */
  static <Q> List<Q> read(Path file, LineReader<Q> reader) {
    QuestionFile reading = new QuestionFile(file);
    List<Q> questions = reading.lines(reader);
    if (!reading.problems.isEmpty()) {
      throw new GoldenFileException(reading.problems);
    }
    return questions;
  }

  private <Q> List<Q> lines(LineReader<Q> reader) {
    List<Q> questions = new ArrayList<>();
    int number = 0;
    for (String line : text().split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          questions.add(reader.read(line));
        } catch (WrongLineException e) {
          problems.add(file + ":" + number + ": error: " + e.getMessage());
        }
      }
    }
    if (questions.isEmpty() && problems.isEmpty()) {
      problems.add(file + ":1: error: there is no question in the file");
    }
    return questions;
  }

  /** The whole file; what keeps it from being read is a problem, and leaves it empty. */
  private String text() {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      problems.add(file + ": error: not UTF-8");
    } catch (NoSuchFileException e) {
      problems.add(file + ": error: there is no such file");
    } catch (AccessDeniedException e) {
      problems.add(file + ": error: may not be read: give this user the right to");
    } catch (IOException e) {
      problems.add(file + ": error: can't be read: " + e.getMessage());
    }
    return "";
  }
}
