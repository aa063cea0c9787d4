package nl.citaat.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads golden questions from JSON Lines in UTF-8, one object a line; empty lines are allowed. */
public final class GoldenFile {

  private final Path file;
  private final List<GoldenQuestion> questions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private GoldenFile(Path file) {
    this.file = file;
  }

  /**
   * The questions of a file in its order, at least one.
   *
   * @throws GoldenFileException if any line is wrong, or the file can't be read
   */
  public static List<GoldenQuestion> read(Path file) {
    GoldenFile reading = new GoldenFile(file);
    reading.lines();
    if (!reading.problems.isEmpty()) {
      throw new GoldenFileException(reading.problems);
    }
    return reading.questions;
  }

  private void lines() {
    int number = 0;
    for (String line : text().split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        line(line, number);
      }
    }
    if (questions.isEmpty() && problems.isEmpty()) {
      problems.add(file + ":1: error: there is no question in the file");
    }
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

  private void line(String line, int number) {
    try {
      GoldenQuestion question = GoldenLine.parse(line).question();
      String after = question.after();
      if (after != null && !ids.contains(after)) {
        throw new WrongLineException("\"after\" must name a question above: " + after);
      }
      if (!ids.add(question.id())) {
        throw new WrongLineException("\"id\" is not the only one of its name: " + question.id());
      }
      questions.add(question);
    } catch (WrongLineException e) {
      problems.add(file + ":" + number + ": error: " + e.getMessage());
    }
  }
}
