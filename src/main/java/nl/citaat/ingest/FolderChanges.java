package nl.citaat.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what has changed in a folder from one look to the next. A file counts as changed, and as
 * removed, when two looks find it so, because programs write in parts and by way of other files.
 */
final class FolderChanges {

  private final Path folder;
  private final Map<Path, FileState> seen = new HashMap<>();

  /** What was told of each file; a file whose removal was told is not in it. */
  private final Map<Path, FileState> told = new HashMap<>();

  private Set<Path> missing = new HashSet<>();
  private List<Read> problems = List.of();

  FolderChanges(Path folder) {
    this.folder = folder;
  }

  /** Takes the files as they are now for told. */
  void skip() {
    look();
    told.putAll(seen);
  }

  /**
   * What a look found.
   *
   * @param changed new or changed files, in the order of their names
   * @param removed files that were told as changed before, and are gone
   * @param problems what can't be read in the folder, unless the look before found the same
   */
  record Found(List<Path> changed, List<Path> removed, List<Read> problems) {}

  /** Looks into the folder. Nothing is found in one that is not there. */
  Found look() {
    if (!Files.isDirectory(folder)) {
      return new Found(List.of(), List.of(), List.of());
    }
    FolderWalk walk = FolderWalk.through(folder, StoryFiles::isStoryFile);
    List<Read> news = walk.problems().equals(problems) ? List.of() : walk.problems();
    problems = walk.problems();
    // What stands where one may not look need not be gone.
    List<Path> removed = problems.isEmpty() ? removed(walk.files()) : List.of();
    return new Found(walk.files().stream().filter(this::isChanged).toList(), removed, news);
  }

  private boolean isChanged(Path file) {
    FileState now = FileState.of(file).orElse(null);
    if (now == null) {
      return false;
    }
    boolean settled = now.equals(seen.put(file, now));
    if (!settled || now.equals(told.get(file))) {
      return false;
    }
    told.put(file, now);
    return true;
  }

  private List<Path> removed(List<Path> present) {
    Set<Path> gone = new HashSet<>(told.keySet());
    present.forEach(gone::remove);
    List<Path> removed = new ArrayList<>(gone);
    removed.retainAll(missing);
    missing = gone;
    told.keySet().removeAll(removed);
    seen.keySet().removeAll(removed);
    return removed;
  }

  /** Tells of a file again at a later look: it changed while it was read. */
  void again(Path file) {
    told.remove(file);
    seen.remove(file);
  }
}
