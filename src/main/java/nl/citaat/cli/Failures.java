package nl.citaat.cli;

import java.io.PrintWriter;
import nl.citaat.config.ConfigException;
import nl.citaat.eval.GoldenFileException;
import nl.citaat.index.IndexException;
import nl.citaat.ingest.IngestException;
import nl.citaat.store.BackupException;
import nl.citaat.store.StoreException;
import nl.citaat.telegram.TelegramException;
import nl.citaat.text.DictionaryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What goes wrong, as a line for people and an exit code; the log gets the stack trace. */
final class Failures {

  /** What the user gave was wrong. */
  static final int WRONG = 1;

  /** The system failed. */
  static final int FAILED = 2;

  private Failures() {}

  /** Options or arguments that are not understood. */
  static int wrongUse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .printf("citaat: %s%s (see 'citaat %s--help')%n", e.getMessage(), meant(e), words(command));
    return WRONG;
  }

  /** What was perhaps meant: the nearest alone, since picocli also tells what is hardly alike. */
  private static String meant(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? ": did you mean " + unmatched.getSuggestions().getFirst() + "?"
        : "";
  }

  private static String words(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  /** What was to be printed got lost. */
  static int unprinted(CommandLine command) {
    command
        .getErr()
        .println("citaat: not all could be printed: see to what the output goes to, and try again");
    return FAILED;
  }

  /** What the Java machine threw. */
  static int died(Error e, CommandLine command) {
    if (e instanceof OutOfMemoryError) {
      command
          .getErr()
          .println(
              "citaat: there is too little memory: give it more, as in"
                  + " CITAAT_JAVA_OPTS=-Xmx1g");
    } else {
      unknown(e, command.getErr());
    }
    return FAILED;
  }

  /** What a verb threw. */
  static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    switch (e) {
      case ConfigException wrong -> wrong.problems().forEach(err::println);
      case DictionaryException wrong -> wrong.problems().forEach(err::println);
      case GoldenFileException wrong -> wrong.problems().forEach(err::println);
      case WrongInput wrong -> err.println("citaat: " + wrong.getMessage());
      case IngestException wrong -> err.println("citaat: " + wrong.getMessage());
      case StoreException known -> err.println("citaat: " + known.getMessage());
      case IndexException known -> err.println("citaat: " + known.getMessage());
      case TelegramException known -> err.println("citaat: " + known.getMessage());
      default -> unknown(e, err);
    }
    return isWrongInput(e) ? WRONG : FAILED;
  }

  private static boolean isWrongInput(Exception e) {
    return e instanceof ConfigException
        || e instanceof DictionaryException
        || e instanceof GoldenFileException
        || e instanceof WrongInput
        || e instanceof BackupException
        || e instanceof IngestException;
  }

  private static void unknown(Throwable e, PrintWriter err) {
    Logger log = LoggerFactory.getLogger(Failures.class);
    log.error("Something went wrong that was not foreseen", e);
    err.println("citaat: something went wrong that was not foreseen: " + e);
  }
}
