package nl.citaat.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import nl.citaat.article.ArticleId;
import nl.citaat.store.Reach;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints how far corrections have reached the readers who saw the old words. */
@Command(
    name = "reach",
    description = "Prints how far corrections have reached the messages that showed the old words.",
    mixinStandardHelpOptions = true)
final class ReachVerb implements Callable<Integer> {

  private static final int MOST = 100;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      converter = ArticleArgument.class,
      description = "Of this article only.")
  private @Nullable ArticleId id;

  @Override
  public Integer call() {
    ArticleId only = id;
    try (Store store = main.openStore()) {
      if (only != null && store.read(session -> session.articles().find(only)).isEmpty()) {
        throw ArticleArgument.unknown(only);
      }
      List<Reach> all = store.read(session -> session.amendments().reach(only, MOST));
      if (all.isEmpty()) {
        spec.commandLine().getOut().println("No message had to be changed in the last 30 days.");
      }
      all.forEach(this::print);
      return 0;
    }
  }

  private void print(Reach reach) {
    spec.commandLine()
        .getOut()
        .printf(
            "%s  %s  %d changed, %d waiting, %d out of reach%n",
            LocalDate.ofInstant(reach.at(), ZoneId.systemDefault()),
            reach.article(),
            reach.edited(),
            reach.waiting(),
            reach.unreachable());
  }
}
