package nl.citaat.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.citaat.config.Option.Kind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The source of settings that is for people: a YAML file. It is read as nodes, which know their
 * places, and never as objects.
 */
final class ConfigFile {

  private final Path file;
  private final Values values;
  private final Problems problems;
  private final Set<Option<?>> seen = new HashSet<>();

  ConfigFile(Path file, Values values, Problems problems) {
    this.file = file;
    this.values = values;
    this.problems = problems;
  }

  void read(boolean required) {
    try {
      document(Files.readString(file));
    } catch (NoSuchFileException e) {
      if (required) {
        problems.add(file.toString(), "there is no such file");
      }
    } catch (AccessDeniedException e) {
      problems.add(file.toString(), "may not be read: give this user the right to");
    } catch (CharacterCodingException e) {
      problems.add(file.toString(), "is not UTF-8: save it with that encoding");
    } catch (IOException e) {
      problems.add(file.toString(), "cannot be read (" + e.getMessage() + "): name a file of text");
    }
  }

  private void document(String text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        section("", mapping);
      } else if (root != null && !isNull(root)) {
        problems.add(place(root.getStartMark()), "takes options, each with a colon and a value");
      }
    } catch (MarkedYAMLException e) {
      String context = e.getContext() == null ? "" : e.getContext() + ", ";
      problems.add(place(e.getProblemMark()), "not YAML: " + context + e.getProblem());
    } catch (YAMLException e) {
      problems.add(file.toString(), "not YAML: " + e.getMessage());
    }
  }

  private void section(String prefix, MappingNode node) {
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        entry(prefix + key.getValue(), key, tuple.getValueNode());
      } else {
        problems.add(place(tuple.getKeyNode().getStartMark()), "takes the name of an option");
      }
    }
  }

  private void entry(String name, Node key, Node value) {
    Optional<Option<?>> option = Options.named(name);
    if (option.isPresent()) {
      option(option.get(), key, value);
    } else if (!Options.isSection(name)) {
      problems.add(
          place(key.getStartMark()), "unknown option " + name + Hint.of(name, Options.names()));
    } else if (value instanceof MappingNode mapping) {
      section(name + ".", mapping);
    } else if (!isNull(value)) {
      problems.add(
          place(value.getStartMark()), name + " is a section: its options go below it, indented");
    }
  }

  private void option(Option<?> option, Node key, Node value) {
    String text = text(option, value);
    if (!seen.add(option)) {
      problems.add(place(key.getStartMark()), option.name() + " is there twice: keep one");
    } else if (text == null) {
      String takes = option.is(Kind.LIST) ? " takes a list of single values" : " takes one value";
      problems.add(place(value.getStartMark()), option.name() + takes);
    } else {
      int line = key.getStartMark().getLine() + 1;
      values.set(option, text, place(value.getStartMark()), file + ":" + line);
    }
  }

  /** What was written; null if it is more than the option takes. */
  private static @Nullable String text(Option<?> option, Node value) {
    if (value instanceof ScalarNode scalar) {
      return isNull(scalar) ? "" : scalar.getValue();
    }
    if (option.is(Kind.LIST)
        && value instanceof SequenceNode list
        && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
      return list.getValue().stream()
          .map(item -> ((ScalarNode) item).getValue())
          .collect(Collectors.joining(","));
    }
    return null;
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private String place(@Nullable Mark mark) {
    return mark == null
        ? file.toString()
        : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }
}
