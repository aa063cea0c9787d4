package nl.citaat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the settings in force. */
@Command(
    name = "config",
    description = "Prints the settings in force and where each comes from; secrets are masked.",
    mixinStandardHelpOptions = true)
final class ConfigVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    main.config().effective().forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
