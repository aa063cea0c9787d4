package nl.citaat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Story;
import nl.citaat.ingest.Read.Bad;
import nl.citaat.ingest.Read.Found;

/**
 * Reads article files: Markdown, plain text, web pages, JSON Lines and IPTC ninjs, told apart by
 * the ends of their names. Safe for use by many threads.
 */
public final class StoryFiles {

  private static final String ENDINGS = ".md, .txt, .html, .jsonl or .json";

  /** In MB; far above any article, and little enough to be read at once. */
  static final int LARGEST_FILE = 5;

  /** In MB, for JSON Lines, where a whole archive can be in one file. */
  private static final int LARGEST_ARCHIVE = 100;

  private static final int MOST_PROBLEMS = 20;

  private final NinjsReader ninjs;

  /**
   * @param clock tells whether the embargo on a news item is over
   */
  public StoryFiles(Clock clock) {
    ninjs = new NinjsReader(clock);
  }

  /**
   * Reads a plain text with its title on the first line.
   *
   * @param origin as in {@link Draft}
   */
  public static Read readText(String text, String origin) {
    try {
      Story story = TextReader.read(FileText.clean(text));
      return new Found(Draft.titled(story, origin), origin);
    } catch (NoStoryException e) {
      return e.problems().getFirst().bad(origin);
    }
  }

  /**
   * Reads an article file, or all in a folder and its subfolders in the order of their names; there
   * hidden ones and files of other kinds are passed over.
   *
   * @return what was found and what is wrong, at least one; a file is read when the stream comes to
   *     it
   */
  public Stream<Read> read(Path path) {
    if (!Files.isDirectory(path)) {
      return readNamed(path);
    }
    FolderWalk walk = FolderWalk.through(path, StoryFiles::isStoryFile);
    if (walk.files().isEmpty() && walk.problems().isEmpty()) {
      return bad(path, "no article files in this folder: their names end in " + ENDINGS);
    }
    return Stream.concat(walk.problems().stream(), walk.files().stream().flatMap(this::readFile));
  }

  private Stream<Read> readNamed(Path file) {
    if (Files.exists(file) && ending(file).isEmpty()) {
      return bad(file, "not an article file: its name must end in " + ENDINGS);
    }
    // From a pipe or device might come nothing, or no end.
    return Files.exists(file) && !Files.isRegularFile(file)
        ? bad(file, "not a file but a device or the like: give a copy of what it holds")
        : readFile(file);
  }

  /** Whether a file is of a kind that is read, by its name. */
  static boolean isStoryFile(Path file) {
    return !ending(file).isEmpty();
  }

  /** The end of a file's name that tells its kind; empty for another one. */
  private static String ending(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Stream.of(".md", ".txt", ".html", ".htm", ".jsonl", ".json")
        .filter(name::endsWith)
        .findFirst()
        .orElse("");
  }

  private Stream<Read> readFile(Path file) {
    String place = file.toString();
    try {
      String origin = file.toRealPath().toUri().toString();
      return switch (ending(file)) {
        case ".jsonl" -> {
          byte[] lines = bytes(file, LARGEST_ARCHIVE);
          yield legible(new JsonLinesReader(place, origin, ninjs).read(lines), place);
        }
        case ".json" -> json(file, origin);
        default -> Stream.of(readArticle(file, origin));
      };
    } catch (NoStoryException e) {
      return legible(e.problems().stream().map(problem -> problem.bad(place)).toList(), place);
    } catch (IOException e) {
      return Stream.of(unreadable(file, e));
    }
  }

  /** All that was found, and the first of the problems: one mistake can stand on each line. */
  private static Stream<Read> legible(List<? extends Read> reads, String place) {
    List<Read> shown = new ArrayList<>();
    int problems = 0;
    for (Read read : reads) {
      if (read instanceof Found || ++problems <= MOST_PROBLEMS) {
        shown.add(read);
      }
    }
    if (problems > MOST_PROBLEMS) {
      int more = problems - MOST_PROBLEMS;
      shown.add(new Bad(place + ": error: and " + more + " more: put these right first"));
    }
    return shown.stream();
  }

  /** All of a file that has not more than so many megabytes. */
  static byte[] bytes(Path file, int megabytes) throws IOException, NoStoryException {
    int limit = megabytes * 1_000_000;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new NoStoryException(
            Position.START, "larger than " + megabytes + " MB: give it in smaller parts");
      }
      return bytes;
    }
  }

  /** One news item, or a list of them. */
  private Stream<Read> json(Path file, String origin) throws IOException, NoStoryException {
    String place = file.toString();
    boolean list = isList(file);
    byte[] bytes = bytes(file, list ? LARGEST_ARCHIVE : LARGEST_FILE);
    String text = FileText.decode(ByteBuffer.wrap(bytes));
    if (list) {
      return legible(new NinjsList(ninjs, place, origin).readAll(text), place);
    }
    NinjsReader.Named item = ninjs.read(text);
    return Stream.of(found(file, item.story(), item.uri() == null ? origin : item.uri()));
  }

  private static boolean isList(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return NinjsList.isList(Xml.beginning(in.readNBytes(1000)));
    }
  }

  private Found readArticle(Path file, String origin) throws IOException, NoStoryException {
    byte[] bytes = bytes(file, LARGEST_FILE);
    if (ending(file).startsWith(".htm")) {
      return found(file, PageReader.read(bytes, null, null), origin);
    }
    String text = FileText.decode(ByteBuffer.wrap(bytes));
    return switch (ending(file)) {
      case ".txt" -> found(file, TextReader.read(FileText.clean(text)), origin);
      default -> found(file, MarkdownReader.read(FileText.clean(text)), origin);
    };
  }

  private static Found found(Path file, Story story, String origin) {
    String name = String.valueOf(file.getFileName());
    ArticleId id =
        Ids.of(name.substring(0, name.length() - ending(file).length()))
            .or(() -> Ids.of(story.title()))
            .orElse(Ids.NAMELESS);
    return new Found(new Draft(id, story, origin), file.toString());
  }

  private static Stream<Read> bad(Path path, String problem) {
    return Stream.of(new Bad(path + ": error: " + problem));
  }

  /** That a file or folder can't be read, with what to do about it. */
  static Bad unreadable(Path path, Exception e) {
    String problem =
        switch (e) {
          case NoSuchFileException gone -> "there is no such file or folder: check the path";
          case AccessDeniedException denied -> "may not be read: give this user the right to";
          default -> "can't be read (" + e.getMessage() + "): check the disk and try again";
        };
    return new Bad(path + ": error: " + problem);
  }
}
