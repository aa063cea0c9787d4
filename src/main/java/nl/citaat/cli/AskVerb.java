package nl.citaat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.citaat.bot.Dispatcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Answers one question, or a file of them. */
@Command(name = "ask", description = "Answers one question.", mixinStandardHelpOptions = true)
final class AskVerb implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question, in any words.")
  private List<String> question = List.of();

  @Option(names = "--json", description = "Print one JSON object a question.")
  private boolean json;

  @Option(
      names = "--explain",
      description = "Also tell why: words, features and weights, and what was passed over.")
  private boolean explain;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "With --json: answer the questions of a file of JSON Lines ('-' for standard input):"
              + " {\"id\",\"question\"}, and \"language\" if known.")
  private @Nullable Path batch;

  @Override
  public Integer call() {
    String words = String.join(" ", question);
    if (batch == null && words.isBlank()) {
      throw wrong("Missing: a question, such as: citaat ask \"who halted airstrikes?\"");
    }
    if (batch != null && (!json || !question.isEmpty())) {
      throw wrong("--batch goes with --json, and without a question on the command line");
    }
    try (Wiring parts = main.open()) {
      PrintWriter err = spec.commandLine().getErr();
      new FirstArticles(parts, err).loadIfEmpty();
      if (!json) {
        show(parts, words);
        return 0;
      }
      PrintWriter out = spec.commandLine().getOut();
      JsonAnswers answers = new JsonAnswers(parts.answerer(), out, err, explain);
      return batch == null ? answers.one(words) : answers.all(batch);
    }
  }

  /** Each question begins a conversation of its own, so that the same words get the same answer. */
  private void show(Wiring parts, String words) {
    parts
        .store()
        .write(
            session -> {
              session.exchanges().forget(TerminalTalk.SOMEBODY);
              return null;
            });
    try (Dispatcher dispatcher = new Dispatcher(parts.store(), parts.answerer(), () -> {})) {
      Screen screen = Screen.of(spec.commandLine().getOut());
      new TerminalTalk(dispatcher, screen).ask(words);
      if (explain) {
        screen.print("");
        screen.print(ExplanationText.of(parts.answerer().explain(words, null, null)));
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
