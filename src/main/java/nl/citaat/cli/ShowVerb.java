package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Story;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints an article with its source and its history. */
@Command(
    name = "show",
    description = "Prints an article, its source and what was done to it.",
    mixinStandardHelpOptions = true)
final class ShowVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", converter = ArticleArgument.class)
  private ArticleId id;

  @Override
  public Integer call() {
    try (Store store = main.openStore()) {
      Article article =
          store
              .read(session -> session.articles().find(id))
              .orElseThrow(() -> ArticleArgument.unknown(id));
      print(article, store.read(session -> session.audit().of(id)));
      return 0;
    }
  }

  private void print(Article article, List<AuditEntry> history) {
    PrintWriter out = spec.commandLine().getOut();
    Story story = article.current().story();
    out.println(story.title());
    field("status", article.status());
    field("revision", article.current().number());
    field("published", story.publishedAt() == null ? story.published() : story.publishedAt());
    field("outlet", story.source().outlet());
    field("author", story.source().author());
    field("url", story.source().url());
    field("language", story.language().code());
    field("tags", story.tags().isEmpty() ? null : String.join(", ", story.tags()));
    for (Block block : story.blocks()) {
      out.println();
      out.println(mark(block.kind()) + block.span().in(story.body()));
    }
    out.println();
    history.forEach(
        step -> field(step.at().toString(), step.action() + " by " + step.actor() + reason(step)));
  }

  private static String reason(AuditEntry step) {
    return step.detail().isEmpty() ? "" : ": " + step.detail();
  }

  private static String mark(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> "";
      case QUOTATION -> "> ";
      case HEADING -> "## ";
      case CAPTION -> "(picture) ";
    };
  }

  private void field(String name, @Nullable Object value) {
    if (value != null) {
      spec.commandLine().getOut().println("  " + name + ": " + value);
    }
  }
}
