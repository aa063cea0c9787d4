package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.citaat.article.Article;
import nl.citaat.article.Revision;
import nl.citaat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the articles. */
@Command(
    name = "articles",
    description = "Lists all articles: date, language, revision, id, title; retracted ones too.",
    mixinStandardHelpOptions = true)
final class ArticlesVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = main.openStore()) {
      List<Article> articles = store.read(session -> session.articles().all());
      articles.forEach(article -> out.println(line(article)));
      return 0;
    }
  }

  private static String line(Article article) {
    Revision revision = article.current();
    return "%-10s  %s  r%-3d %s  %s%s"
        .formatted(
            Objects.requireNonNullElse(revision.story().published(), "-"),
            revision.story().language().code(),
            revision.number(),
            article.id(),
            article.isPublished() ? "" : "(retracted) ",
            revision.title());
  }
}
