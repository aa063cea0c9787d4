package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.citaat.moderation.GoldenTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the index anew, and keeps the present one when that answers better. */
@Command(
    name = "reindex",
    description =
        "Builds the index anew from the database, beside the present one. That stays in use when"
            + " the new one answers any of the moderators' golden questions worse.",
    mixinStandardHelpOptions = true)
final class ReindexVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--force", description = "Take the new index whatever it answers.")
  private boolean force;

  @Override
  public Integer call() {
    try (Wiring parts = main.open();
        Reindexing anew = parts.reindexing()) {
      List<GoldenTrial> worse = anew.worse(parts.answerer());
      PrintWriter err = spec.commandLine().getErr();
      worse.forEach(trial -> err.println("citaat: " + TrialLine.worse(trial)));
      if (!worse.isEmpty() && !force) {
        err.println(
            "citaat: the present index stays in use, as it answers these better; 'citaat reindex"
                + " --force' takes the new one");
        return Failures.WRONG;
      }
      int size = anew.size();
      anew.replace(parts.index(), Wiring.indexFolder(parts.config()));
      spec.commandLine().getOut().println(size + " sentences can be found");
      return 0;
    }
  }
}
