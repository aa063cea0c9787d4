package nl.citaat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.citaat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a copy of the database. */
@Command(
    name = "backup",
    description = "Writes a copy of the whole database to a new file.",
    mixinStandardHelpOptions = true)
final class BackupVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Override
  public Integer call() {
    try (Store store = main.openStore()) {
      store.backup(file.toAbsolutePath());
      spec.commandLine().getOut().println("Written: " + file);
      return 0;
    }
  }
}
