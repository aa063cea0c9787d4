package nl.citaat.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingIT {

  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+";

  @TempDir private Path folder;

  /** What a program prints to both streams with the logging that it was built with. */
  private List<String> run(String level, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of(options));
    command.addAll(List.of(LoggingChild.class.getName(), level));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(folder.resolve("out")).hasContent("the answer\n");
    return errors();
  }

  private List<String> errors() throws IOException {
    return Files.readAllLines(folder.resolve("err"));
  }

  @Test
  void eachLineHasTimeLevelThreadLoggerAndMessageAndFailuresTheWholeTrace() throws Exception {
    List<String> lines = run("INFO");
    assertThat(lines.getFirst())
        .matches(TIME + " INFO  \\[main] nl\\.citaat\\.config\\.LoggingChild - a step");
    assertThat(lines).filteredOn(line -> line.matches(TIME + " .*")).hasSize(5);
    assertThat(lines)
        .filteredOn(line -> !line.matches(TIME + " .*"))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("java.lang.IllegalStateException: on purpose"),
            line -> assertThat(line).startsWith("\tat nl.citaat.config.LoggingChild.main("),
            line ->
                assertThat(line)
                    .isEqualTo("Caused by: java.lang.IllegalArgumentException: for bot***"),
            line -> assertThat(line).startsWith("\tat nl.citaat.config.LoggingChild.main("));
  }

  @Test
  void onlyWarningsAreShownWhenAVerbAsksForThat() throws Exception {
    assertThat(run("WARN")).noneMatch(line -> line.matches(".*(a step|a detail)"));
    assertThat(errors()).anyMatch(line -> line.endsWith("a slip elsewhere"));
  }

  @Test
  void nothingIsShownWhenAllIsOff() throws Exception {
    assertThat(run("OFF")).isEmpty();
  }

  @Test
  void theSystemPropertyIsStrongerThanTheVerb() throws Exception {
    assertThat(run("WARN", "-Dcitaat.log.level=DEBUG"))
        .anyMatch(line -> line.endsWith(" - a detail"));
  }

  @Test
  void theTokenIsMaskedAndOtherLibrariesAreTakenIn() throws Exception {
    List<String> lines = run("WARN");
    assertThat(lines)
        .anyMatch(line -> line.endsWith("a slip at https://api.telegram.org/bot***/getMe"))
        .anyMatch(line -> line.endsWith("a slip at http://127.0.0.1:8081/bot***/getMe"))
        .anyMatch(line -> line.matches(TIME + " WARN  \\[main] other\\.library - a slip elsewhere"))
        .noneMatch(line -> line.contains("4242") || line.contains("a module is missing"));
  }
}
