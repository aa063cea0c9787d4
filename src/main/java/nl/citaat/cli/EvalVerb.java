package nl.citaat.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.citaat.eval.Evaluation;
import nl.citaat.eval.Evaluator;
import nl.citaat.eval.GoldenFile;
import nl.citaat.eval.GoldenQuestion;
import nl.citaat.eval.GoldenQuestion.Style;
import nl.citaat.eval.ReferenceSummary;
import nl.citaat.eval.Report;
import nl.citaat.eval.SummaryFiles;
import nl.citaat.eval.SummaryReport;
import nl.citaat.eval.SummaryScore;
import nl.citaat.summary.Extent;
import nl.citaat.summary.Method;
import nl.citaat.summary.Summariser;
import nl.citaat.text.Analysis;
import nl.citaat.text.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks questions whose right answers are known, and tells how well they were answered. */
@Command(
    name = "eval",
    description =
        "Measures how well the questions of a file are answered, or how good summaries are.",
    footer = {
      "",
      "P@1: a right quote is first; hit@3: one is among those shown; MRR: mean of 1 / its place",
      "(all of the answerable questions). span: a right answer is marked, of those right at once.",
      "refused: not answered, of the answerable. abstained: not answered, of the unanswerable.",
      "follow: those that follow up another question.",
      "",
      "With --summaries: ROUGE-1, -2 and -L of summaries, and ROUGE-2 against that of the first",
      "three sentences."
    },
    mixinStandardHelpOptions = true)
final class EvalVerb implements Callable<Integer> {

  /** The first three sentences, however long: what others measure summaries against. */
  private static final Extent THREE = new Extent(3, Integer.MAX_VALUE);

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Questions with the quotes expected, as JSON Lines.")
  private @Nullable Path file;

  @Option(
      names = "--summaries",
      paramLabel = "FILE",
      arity = "2",
      description =
          "Instead: how near summaries come to those of people. Two files, of articles and of"
              + " their summaries, one a line.")
  private List<Path> summaries = List.of();

  @Option(
      names = "--golden",
      description = "Instead of a file: the golden questions that moderators keep.")
  private boolean golden;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "With --golden: write the questions to a file, instead of asking them.")
  private @Nullable Path written;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many misses to show at most (default: ${DEFAULT-VALUE}).")
  private int misses;

  @Option(
      names = "--at-least",
      paramLabel = "SHARE",
      description = "End with 1 when P@1 is below this, 0 to 1.")
  private @Nullable Double atLeast;

  @Override
  public Integer call() {
    if (misses < 0) {
      throw wrong("--misses must be 0 or more: " + misses);
    }
    if (atLeast != null && !(atLeast >= 0 && atLeast <= 1)) {
      throw wrong("--at-least must be from 0 to 1: " + atLeast);
    }
    long given = Stream.of(file != null, golden, !summaries.isEmpty()).filter(is -> is).count();
    if (given != 1) {
      throw wrong("Missing: a file of questions, --golden, or --summaries ARTICLES REFERENCES");
    }
    if (written != null && !golden) {
      throw wrong("--write goes with --golden");
    }
    return summaries.isEmpty() ? questions() : summaries();
  }

  private int summaries() {
    List<ReferenceSummary> references = SummaryFiles.read(summaries.get(0), summaries.get(1));
    Summariser summariser = new Summariser(new Analysis(Lexicon.load()));
    Map<String, SummaryScore> scores = new LinkedHashMap<>();
    scores.put(
        "lead-3",
        SummaryScore.of(references, article -> summariser.summary(article, THREE, Method.LEAD)));
    for (Method method : Method.values()) {
      scores.put(
          method.name().toLowerCase(Locale.ROOT),
          SummaryScore.of(
              references, article -> summariser.summary(article, Extent.OF_ARTICLE, method)));
    }
    spec.commandLine().getOut().print(SummaryReport.of(references.size(), scores));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private int questions() {
    List<GoldenQuestion> read = file == null ? List.of() : GoldenFile.read(file);
    try (Wiring parts = main.open()) {
      List<GoldenQuestion> questions = golden ? kept(parts) : read;
      if (written != null) {
        return written(written, questions);
      }
      new FirstArticles(parts, spec.commandLine().getErr()).loadIfEmpty();
      Evaluation evaluation = new Evaluator(parts.answerer()).evaluate(questions);
      print(evaluation);
      return atLeast == null || reached(evaluation, atLeast) ? 0 : Failures.WRONG;
    }
  }

  private static int written(Path file, List<GoldenQuestion> questions) {
    try {
      GoldenFile.write(file, questions);
      return 0;
    } catch (UncheckedIOException e) {
      throw new WrongInput(file + ": can't be written (" + e.getMessage() + "): try another");
    }
  }

  /** The whole quote counts as the answer: which part of it answers, nobody said. */
  private static List<GoldenQuestion> kept(Wiring parts) {
    return parts.store().read(session -> session.golden().all()).stream()
        .map(
            kept -> {
              List<String> quote = List.of(kept.expected().text());
              String id = "golden-" + kept.id();
              return new GoldenQuestion(
                  id, kept.language(), kept.question(), "OTHER", Style.SHORT, quote, quote, null);
            })
        .toList();
  }

  private void print(Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonEvaluation.of(evaluation, misses));
    } else {
      out.print(Report.of(evaluation, misses));
    }
    out.flush();
  }

  private boolean reached(Evaluation evaluation, double least) {
    OptionalDouble first = evaluation.measures().first().value();
    if (first.isPresent() && first.getAsDouble() >= least) {
      return true;
    }
    String is =
        first.isPresent() ? String.format(Locale.ROOT, "%.4f", first.getAsDouble()) : "unknown";
    spec.commandLine().getErr().println("citaat: P@1 is " + is + ", wanted is at least " + least);
    return false;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
