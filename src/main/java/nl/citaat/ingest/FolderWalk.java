package nl.citaat.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lists the files in a folder and its subfolders, in the order of their names. Hidden ones are
 * passed over, and so is what was met before by another name, so a link can't lead in circles.
 */
final class FolderWalk {

  private final Predicate<Path> chosen;
  private final Set<Path> met = new HashSet<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Read> problems = new ArrayList<>();

  private FolderWalk(Predicate<Path> chosen) {
    this.chosen = chosen;
  }

  /** The files in a folder that are chosen by their names. */
  static FolderWalk through(Path folder, Predicate<Path> chosen) {
    FolderWalk walk = new FolderWalk(chosen);
    walk.enter(folder);
    return walk;
  }

  List<Path> files() {
    return files;
  }

  /** The folders and files that can't be read. */
  List<Read> problems() {
    return problems;
  }

  private void enter(Path folder) {
    try (var list = Files.list(folder)) {
      if (!Files.isExecutable(folder)) {
        // Names can be listed without this right, but no file can be opened.
        throw new AccessDeniedException(folder.toString());
      }
      if (met.add(folder.toRealPath())) {
        list.filter(path -> !name(path).startsWith("."))
            .sorted(Comparator.comparing(FolderWalk::name))
            .forEach(this::meet);
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(StoryFiles.unreadable(folder, e));
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void meet(Path path) {
    if (Files.isDirectory(path)) {
      enter(path);
    } else if (chosen.test(path) && (Files.isRegularFile(path) || !Files.exists(path))) {
      add(path);
    }
  }

  private void add(Path file) {
    try {
      if (met.add(file.toRealPath())) {
        files.add(file);
      }
    } catch (IOException e) {
      problems.add(StoryFiles.unreadable(file, e));
    }
  }
}
