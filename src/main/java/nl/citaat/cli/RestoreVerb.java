package nl.citaat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.citaat.index.PassageIndex;
import nl.citaat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of the database. */
@Command(
    name = "restore",
    description = "Puts a backup in the place of the database; the present one is kept beside it.",
    mixinStandardHelpOptions = true)
final class RestoreVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new WrongInput("There is no file " + file + ": name one that 'citaat backup' wrote");
    }
    Optional<Path> kept = Store.restore(main.config().data(), file.toAbsolutePath());
    PassageIndex.remove(Wiring.indexFolder(main.config()));
    try (Wiring ignored = main.open()) {
      String before = kept.map(path -> "; what was there before is in " + path).orElse("");
      spec.commandLine().getOut().println("Restored from " + file + before);
      return 0;
    }
  }
}
