package nl.citaat.config;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.citaat.config.Option.Kind;

/** The source of settings that is for containers and services: variables named CITAAT_…. */
final class Environment {

  private static final String PREFIX = "CITAAT_";

  /** What the script that starts the program reads. */
  private static final Set<String> LAUNCHER = Set.of("CITAAT_JAVA_OPTS");

  private final Map<String, String> variables = new TreeMap<>();
  private final Values values;
  private final Problems problems;

  Environment(Map<String, String> environment, Values values, Problems problems) {
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !value.isBlank()) {
            variables.put(name, value);
          }
        });
    this.values = values;
    this.problems = problems;
  }

  void read() {
    Options.ALL.forEach(this::option);
    List<String> known = known();
    variables.keySet().stream()
        .filter(not(known::contains))
        .filter(not(LAUNCHER::contains))
        .forEach(name -> problems.add(name, "unknown variable" + Hint.of(name, known)));
  }

  private static List<String> known() {
    List<String> names = new ArrayList<>();
    for (Option<?> option : Options.ALL) {
      names.add(option.variable());
      if (option.is(Kind.SECRET)) {
        names.add(option.fileVariable());
      }
    }
    return names;
  }

  private void option(Option<?> option) {
    String name = option.variable();
    String value = variables.get(name);
    String file = option.is(Kind.SECRET) ? variables.get(option.fileVariable()) : null;
    if (value != null && file != null) {
      problems.add(name, option.fileVariable() + " is set too: keep one of the two");
    } else if (value != null) {
      values.set(option, value, name, "environment " + name);
    } else if (file != null) {
      secret(option, file);
    }
  }

  /** Says nothing of the path: a hasty hand puts the secret itself there. */
  private void secret(Option<?> option, String file) {
    String name = option.fileVariable();
    try {
      String text = Files.readString(Path.of(file));
      if (text.isBlank()) {
        problems.add(name, "the file that it names is empty");
      }
      values.set(option, text, name, "environment " + name);
    } catch (AccessDeniedException e) {
      problems.add(name, "the file that it names may not be read: give this user the right to");
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          name,
          "the file that it names cannot be read ("
              + e.getClass().getSimpleName()
              + "): it takes the path of a file that holds the value");
    }
  }
}
