package nl.citaat.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.citaat.eval.TrainingQuestion.Wording;
import nl.citaat.text.Language;

/**
 * Reads questions to learn from: JSON Lines in UTF-8 with the keys {@code doc} (the id of the
 * article that answers), {@code q_en}, {@code q_nl} (the question), {@code gold_en}, {@code
 * gold_nl} (lists of the right sentences) and, optionally, {@code unanswerable}. Other keys are
 * passed over.
 */
public final class TrainingFile {

  /** Weights are measured on other articles than they were learned from. */
  private static final int FEWEST_ARTICLES = 2;

  private TrainingFile() {}

  /**
   * The questions of a file that can be answered, in its order; they are about two articles or
   * more.
   *
   * @throws GoldenFileException if any line is wrong, the file can't be read, or there are no such
   *     questions
   */
  public static List<TrainingQuestion> read(Path file) {
    List<TrainingQuestion> questions =
        QuestionFile.read(file, TrainingFile::question).stream().flatMap(Optional::stream).toList();
    if (articles(questions).count() < FEWEST_ARTICLES) {
      throw new GoldenFileException(
          List.of(file + ":1: error: the answerable questions must be about two articles or more"));
    }
    return questions;
  }

  private static Stream<String> articles(List<TrainingQuestion> questions) {
    return questions.stream().map(TrainingQuestion::article).distinct();
  }

  private static Optional<TrainingQuestion> question(String text) throws WrongLineException {
    JsonLine line = JsonLine.parse(text);
    if (line.flag("unanswerable")) {
      return Optional.empty();
    }
    return Optional.of(
        new TrainingQuestion(
            line.required("doc"), wording(line, Language.EN), wording(line, Language.NL)));
  }

  private static Wording wording(JsonLine line, Language language) throws WrongLineException {
    String key = "gold_" + language.code();
    List<String> right = line.texts(key);
    if (right == null || right.isEmpty()) {
      throw new WrongLineException(
          "\"" + key + "\" must name a right sentence, unless \"unanswerable\" is true");
    }
    return new Wording(line.required("q_" + language.code()), right);
  }
}
