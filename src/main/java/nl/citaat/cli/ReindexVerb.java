package nl.citaat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the index anew. */
@Command(
    name = "reindex",
    description = "Builds the index anew from the database.",
    mixinStandardHelpOptions = true)
final class ReindexVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Wiring parts = main.open()) {
      parts.publisher().rebuild();
      spec.commandLine().getOut().println(parts.index().size() + " sentences can be found");
      return 0;
    }
  }
}
