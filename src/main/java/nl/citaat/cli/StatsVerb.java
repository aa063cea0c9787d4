package nl.citaat.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.citaat.moderation.UsageCsv;
import nl.citaat.store.Store;
import nl.citaat.store.Traces;
import nl.citaat.store.Usage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints how the bot was used, and what there is to answer from. */
@Command(
    name = "stats",
    description = {
      "Prints how the bot was used: questions by outcome, times, and what several people asked;"
          + " and what there is to answer from: articles by newspaper, and the feeds.",
      "Nothing in it tells of a single reader."
    },
    mixinStandardHelpOptions = true)
final class StatsVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "DAYS",
      defaultValue = "7d",
      converter = Days.class,
      description = "How many days, today among them: 1d to 30d (default: 7d).")
  private int days;

  @ArgGroup private Form form = new Form();

  /** How it is printed. */
  private static final class Form {
    @Option(names = "--csv", description = "Print a table for other programs.")
    private boolean csv;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;
  }

  /** Reads 7d as seven. */
  private static final class Days implements ITypeConverter<Integer> {

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]?)d");

    @Override
    public Integer convert(String value) {
      Matcher shape = SHAPE.matcher(value);
      int days = shape.matches() ? Integer.parseInt(shape.group(1)) : 0;
      if (days < 1 || days > Traces.KEPT.toDays()) {
        throw new TypeConversionException(
            "'" + value + "' is no number of days such as 7d; questions are kept for 30 days");
      }
      return days;
    }
  }

  @Override
  public Integer call() {
    ZoneId zone = ZoneId.systemDefault();
    try (Store store = main.openStore()) {
      Usage usage =
          store.read(
              session -> {
                LocalDate last = LocalDate.ofInstant(session.now(), zone);
                return session.statistics().of(last.minusDays(days - 1L), last, zone);
              });
      print(usage, spec.commandLine().getOut());
      return 0;
    }
  }

  private void print(Usage usage, PrintWriter out) {
    if (form.json) {
      out.println(UsageTables.json(usage));
    } else {
      (form.csv ? UsageCsv.of(usage) : UsageTables.text(usage)).forEach(out::println);
    }
  }
}
