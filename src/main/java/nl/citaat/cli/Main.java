package nl.citaat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.citaat.config.Config;
import nl.citaat.config.Logging;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Ends the process with 0, with 1 for wrong input, or with 2 for a failure. */
@Command(
    name = "citaat",
    description = "Answers questions about the news with the newspaper's own sentences.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    subcommands = {
      RunVerb.class,
      AskVerb.class,
      ChatVerb.class,
      IngestVerb.class,
      FeedsVerb.class,
      ArticlesVerb.class,
      ShowVerb.class,
      RetractVerb.class,
      ReachVerb.class,
      SummaryVerb.class,
      DigestVerb.class,
      ReindexVerb.class,
      CheckVerb.class,
      BackupVerb.class,
      RestoreVerb.class,
      ExportVerb.class,
      StatsVerb.class,
      EvalVerb.class,
      TrainVerb.class,
      ConfigVerb.class
    })
public final class Main implements Callable<Integer> {

  /** Where relative settings begin; the launcher sets it to the folder that it is in. */
  private static final Path HOME = Path.of(System.getProperty("citaat.home", ""));

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Settings to use instead of config/citaat.yml.")
  private @Nullable Path config;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder for all that is written (default: data).")
  private @Nullable Path data;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    // Charts are drawn into files: Java is not to look for a screen.
    System.setProperty("java.awt.headless", "true");
    System.exit(commandLine().execute(args));
  }

  private static CommandLine commandLine() {
    Main main = new Main();
    return new CommandLine(main)
        .setParameterExceptionHandler(Failures::wrongUse)
        .setExecutionExceptionHandler(Failures::failed)
        .setExecutionStrategy(main::execute);
  }

  private int execute(ParseResult parsed) {
    boolean serves =
        !parsed.hasSubcommand() || parsed.subcommand().commandSpec().name().equals("run");
    Logging.start(serves ? "INFO" : "WARN");
    try {
      int code = new RunLast().execute(parsed);
      return System.out.checkError() ? Failures.unprinted(spec.commandLine()) : code;
    } catch (Error e) {
      return Failures.died(e, spec.commandLine());
    }
  }

  /** Without a verb: {@code run}. */
  @Override
  public Integer call() throws IOException {
    RunVerb run = Objects.requireNonNull(spec.subcommands().get("run")).getCommand();
    return run.call();
  }

  /**
   * The settings in force.
   *
   * @throws nl.citaat.config.ConfigException if any is wrong
   */
  Config config() {
    Config loaded = Config.load(HOME, config, System.getenv());
    return data == null ? loaded : loaded.withData(data);
  }

  /** The parts, put together; to be closed by the caller. */
  Wiring open() {
    return Wiring.open(config(), Clock.systemUTC());
  }

  /** The database alone, for work that needs no answers; to be closed by the caller. */
  Store openStore() {
    return Store.open(config().data(), Clock.systemUTC());
  }
}
