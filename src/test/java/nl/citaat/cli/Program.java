package nl.citaat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.citaat.telegram.FakeTelegram;

/**
 * The real program, each time in a process of its own that knows no settings but those given here.
 *
 * <pre>
 * home/
 *   content/        what a first start loads, if a test puts it there
 *   config/         the settings, if a test puts them there
 *   data/           what the program writes
 *   1.out, 1.err    what the first process printed
 * </pre>
 */
final class Program implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  /** As it is delivered. */
  private static final Path JAR = Path.of("target", "citaat.jar").toAbsolutePath();

  /** With the loaded classes that the build leaves it starts in half the time. */
  private static final List<String> LOADED =
      List.of(
          "-XX:SharedArchiveFile=" + JAR.resolveSibling("citaat.jsa"),
          "-Xshare:auto",
          "-XX:-PrintWarnings",
          "-Xlog:cds=off",
          "-Xlog:cds+dynamic=off");

  private final Path home;
  private final Map<String, String> variables = new TreeMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> launcher = new ArrayList<>();
  private final List<Running> started = new ArrayList<>();

  Program(Path home) {
    this.home = home;
  }

  /** What a process left behind when it ended. */
  record Ended(int code, String out, String err) {}

  /** A process that may still run. */
  record Running(Process process, Path out, Path err) {

    /** Waits for its end. */
    Ended ended() {
      try {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), printed(), complained());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** What it has printed so far. */
    String printed() {
      return read(out);
    }

    /** What it has printed so far on the error stream. */
    String complained() {
      return read(err);
    }

    private static String read(Path file) {
      try {
        return Files.readString(file, UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** From now on a variable of the environment is set. */
  Program set(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** From now on it is the bot of a server. */
  Program talkingTo(FakeTelegram telegram) {
    return set("CITAAT_TELEGRAM_TOKEN", FakeTelegram.TOKEN)
        .set("CITAAT_TELEGRAM_API_URL", telegram.settings().apiUrl().toString());
  }

  /** From now on the Java machine gets one option more. */
  Program option(String option) {
    options.add(option);
    return this;
  }

  /** From now on it is started by another program, which is given the command line. */
  Program through(String... words) {
    launcher.addAll(List.of(words));
    return this;
  }

  /** Runs it to its end, without input. */
  Ended run(String... arguments) {
    return start(arguments).ended();
  }

  /** Runs it to its end, with some input. */
  Ended runWith(String input, String... arguments) {
    try {
      Path file = Files.writeString(home.resolve((started.size() + 1) + ".in"), input, UTF_8);
      return start(file.toFile(), arguments).ended();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it run, without input. */
  Running start(String... arguments) {
    return start(new File("/dev/null"), arguments);
  }

  private Running start(File input, String... arguments) {
    Path out = home.resolve((started.size() + 1) + ".out");
    Path err = home.resolve((started.size() + 1) + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command(arguments))
            .directory(home.toFile())
            .redirectInput(input)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CITAAT_"));
    builder.environment().putAll(variables);
    try {
      Running running = new Running(builder.start(), out, err);
      started.add(running);
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(launcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Quick to start rather than quick in the end.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(LOADED);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", JAR.toString()));
    // The program's own logging, not that of the tests, which is on the class path too.
    command.add("-Dlogback.configurationFile=logback.xml");
    command.add("-Dcitaat.home=" + home);
    command.addAll(options);
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** All that was printed so far, to both streams. */
  String everything() {
    StringBuilder all = new StringBuilder();
    started.forEach(running -> all.append(running.printed()).append(running.complained()));
    return all.toString();
  }

  @Override
  public void close() {
    started.forEach(running -> running.process().destroyForcibly());
  }
}
