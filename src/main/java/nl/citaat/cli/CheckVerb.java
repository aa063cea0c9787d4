package nl.citaat.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.citaat.article.Article;
import nl.citaat.article.Sentence;
import nl.citaat.store.OutboxRow.State;
import nl.citaat.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Examines the database and the index, and tells what waits for a person. */
@Command(
    name = "check",
    description = "Examines the database and the index; lists what needs a look.",
    mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring parts = main.open()) {
      List<String> findings = new ArrayList<>(parts.store().check());
      findings.addAll(indexFindings(parts));
      findings.forEach(finding -> out.println("wrong: " + finding));
      waiting(parts.store(), out);
      out.println(findings.isEmpty() ? "All is well." : findings.size() + " findings, see above.");
      return findings.isEmpty() ? 0 : Failures.FAILED;
    }
  }

  private static List<String> indexFindings(Wiring parts) {
    List<Article> articles = parts.store().read(session -> session.articles().all());
    int expected =
        articles.stream()
            .filter(Article::isPublished)
            .mapToInt(article -> Sentence.of(article.current().story()).size())
            .sum();
    int found = parts.index().size();
    return found == expected
        ? List.of()
        : List.of(
            "the index has %d sentences, the articles have %d: run 'citaat reindex'"
                .formatted(found, expected));
  }

  private static void waiting(Store store, PrintWriter out) {
    store
        .read(session -> session.inbox().aside())
        .forEach((update, why) -> out.println("set aside: update " + update + " (" + why + ")"));
    Map<State, Integer> counts = store.read(session -> session.outbox().counts());
    out.println(
        "to send: %d waiting, %d perhaps sent, %d given up"
            .formatted(counts.get(State.NEW), counts.get(State.UNKNOWN), counts.get(State.FAILED)));
  }
}
