package nl.citaat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.Housekeeping;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The conversation in the terminal, by the same dispatcher as in Telegram. */
@Command(
    name = "chat",
    description = "Talks with you in the terminal; end of input ends it.",
    mixinStandardHelpOptions = true)
final class ChatVerb implements Callable<Integer> {

  private static final String PROMPT = "› ";

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring parts = main.open()) {
      talk(parts, spec.commandLine().getOut(), spec.commandLine().getErr());
      return 0;
    }
  }

  /** Talks until the input ends. */
  static void talk(Wiring parts, PrintWriter out, PrintWriter err) throws IOException {
    new FirstArticles(parts, err).loadIfEmpty();
    try (Housekeeping housekeeping = new Housekeeping(parts.store(), Clock.systemUTC());
        Dispatcher dispatcher = new Dispatcher(parts.store(), parts.answerer(), () -> {})) {
      housekeeping.start();
      if (Ansi.AUTO.enabled()) {
        edited(parts, dispatcher);
      } else {
        TerminalTalk talk = new TerminalTalk(dispatcher, Screen.of(out));
        plain(talk::line);
      }
    }
  }

  private static void plain(Consumer<String> listener) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        listener.accept(line);
      }
    }
  }

  /** With line editing, and a history that is kept in the data folder. */
  private static void edited(Wiring parts, Dispatcher dispatcher) throws IOException {
    Path history = parts.config().data().resolve("chat-history");
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .variable(LineReader.HISTORY_FILE, history)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      Screen screen = Screen.terminal(terminal.writer(), terminal.getSize().getColumns());
      TerminalTalk talk = new TerminalTalk(dispatcher, screen);
      talk.line("/start");
      read(reader, talk::line);
    }
  }

  private static void read(LineReader reader, Consumer<String> listener) {
    while (true) {
      try {
        String line = reader.readLine(PROMPT);
        if (!line.isBlank()) {
          listener.accept(line);
        }
      } catch (UserInterruptException e) {
        if (e.getPartialLine().isEmpty()) {
          return;
        }
      } catch (EndOfFileException e) {
        return;
      }
    }
  }
}
