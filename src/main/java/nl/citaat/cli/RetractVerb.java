package nl.citaat.cli;

import java.util.concurrent.Callable;
import nl.citaat.article.ArticleId;
import nl.citaat.ingest.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes an article back, so that it is quoted no more. */
@Command(
    name = "retract",
    description = "Takes an article back: it is quoted no more, and stays on record.",
    mixinStandardHelpOptions = true)
final class RetractVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", converter = ArticleArgument.class)
  private ArticleId id;

  @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why.")
  private String reason;

  @Override
  public Integer call() {
    try (Wiring parts = main.open()) {
      if (parts.store().read(session -> session.articles().find(id)).isEmpty()) {
        throw ArticleArgument.unknown(id);
      }
      parts
          .store()
          .write(
              session ->
                  parts
                      .notices()
                      .telling(
                          session, now -> new Steps(now, Intake.OPERATOR).retract(id, reason)));
      parts.publisher().catchUp();
      spec.commandLine().getOut().println("Retracted: " + id);
      return 0;
    }
  }
}
