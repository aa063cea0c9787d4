package nl.citaat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.citaat.ingest.ArticleExport;
import nl.citaat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the articles for other programs. */
@Command(
    name = "export",
    description = {
      "Writes the published articles to a new file: IPTC ninjs in a list (.json) or an item a line",
      "(.jsonl), or schema.org NewsArticle with corrections (.jsonld)."
    },
    mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Override
  public Integer call() {
    try (Store store = main.openStore()) {
      int articles = new ArticleExport(store).write(file);
      spec.commandLine().getOut().println("Written: " + file + ", " + articles + " articles");
      return 0;
    }
  }
}
