package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.citaat.ingest.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds or updates articles. */
@Command(
    name = "ingest",
    description = {
      "Adds or updates the articles of files and folders (.md, .txt, .html, .jsonl, .json),",
      "of pages and feeds on the web, and of files with feeds or lists of feeds (.xml, .opml, .json)."
    },
    mixinStandardHelpOptions = true)
final class IngestVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH|URL", arity = "1..*")
  private List<String> named;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring parts = main.open()) {
      Intake intake = new Intake(parts.publisher(), spec.commandLine().getErr());
      List<Outcome> outcomes = intake.take(named.stream().flatMap(parts.sources()::read));
      outcomes.forEach(outcome -> out.println(line(outcome)));
      out.println(outcomes.size() + " articles, " + intake.wrong() + " errors");
      return intake.wrong() == 0 ? 0 : Failures.WRONG;
    }
  }

  private static String line(Outcome outcome) {
    String what =
        switch (outcome.kind()) {
          case ADDED -> "added    ";
          case CHANGED -> "changed  ";
          case UNCHANGED -> "unchanged";
          case RETRACTED -> "retracted";
        };
    return what + "  " + outcome.article().id() + "  " + outcome.article().current().title();
  }
}
