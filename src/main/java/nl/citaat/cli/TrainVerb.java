package nl.citaat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.citaat.answer.RankingWeights;
import nl.citaat.answer.WrongWeightsException;
import nl.citaat.eval.Training;
import nl.citaat.eval.TrainingFile;
import nl.citaat.eval.TrainingReport;
import nl.citaat.eval.TrainingSet;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the weights of the ranking from questions, for developers. */
@Command(
    name = "train",
    hidden = true,
    description = "Learns the weights of the ranking from questions with known answers.",
    footer = {
      "",
      "P@1: a right sentence is first. before: by the weights of this program. validated: by",
      "weights learned from other articles, which are dealt out to six folds in the order of",
      "their names. fitted: by weights learned from the same questions.",
      "The settings play no part; the same articles and questions give the same weights."
    },
    mixinStandardHelpOptions = true)
final class TrainVerb implements Callable<Integer> {

  private static final Path BUNDLED = Path.of("src/main/resources/nl/citaat/answer/ranking.tsv");

  @Spec private CommandSpec spec;

  @Option(
      names = "--archive",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the articles, in en/ and nl/ the same in both languages.")
  private Path archive;

  @Option(
      names = "--questions",
      required = true,
      paramLabel = "FILE",
      description = {
        "JSON Lines with q_en, q_nl, doc (the id of the article that answers), gold_en and gold_nl",
        "(lists of right sentences); those with \"unanswerable\": true are passed over."
      })
  private Path questions;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the weights here, over no file but one of weights.")
  private @Nullable Path out;

  @Option(
      names = "--ablation",
      description = "Also measure without each group of features; takes some minutes.")
  private boolean ablation;

  @Override
  public Integer call() throws IOException {
    TrainingSet set = new TrainingSet(TrainingFile.read(questions));
    if (out != null) {
      checkWritable(out);
    }
    Analysis analysis = new Analysis(Lexicon.load());
    for (Language language : Language.values()) {
      ask(set, language, analysis);
    }
    Training training = Training.on(set);
    PrintWriter printer = spec.commandLine().getOut();
    printer.print(TrainingReport.of(training));
    if (ablation) {
      printer.print(TrainingReport.ofAblation(training, Training.ablation(set)));
    }
    printer.println();
    printer.println(written(training.weights()));
    return 0;
  }

  private void ask(TrainingSet set, Language language, Analysis analysis) throws IOException {
    Path folder = archive.resolve(language.code());
    try (TrainingArchive articles =
        TrainingArchive.of(folder, analysis, spec.commandLine().getErr())) {
      set.ask(articles.answerer(), language);
    }
  }

  /** Before the work, so that it is not lost for want of a place. */
  private static void checkWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder)) {
      throw new WrongInput(file + " can't be written: name a folder that is there and yours");
    }
    if (Files.exists(file)) {
      checkReplaceable(file);
    }
  }

  private static void checkReplaceable(Path file) {
    try {
      RankingWeights.read(file);
    } catch (WrongWeightsException e) {
      throw new WrongInput(e.getMessage() + " (no table of weights, so it is not replaced)");
    } catch (IOException e) {
      throw new WrongInput(file + " is not replaced, for it can't be read: " + e.getMessage());
    }
  }

  private String written(RankingWeights weights) throws IOException {
    if (out == null) {
      return "Not written: --out " + BUNDLED + " puts the weights into the next build.";
    }
    Files.writeString(out, weights.table(), StandardCharsets.UTF_8);
    return "Written: " + out;
  }
}
