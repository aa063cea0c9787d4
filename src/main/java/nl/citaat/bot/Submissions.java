package nl.citaat.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.bot.Incoming.Attached;
import nl.citaat.bot.Incoming.Forwarded;
import nl.citaat.ingest.Draft;
import nl.citaat.ingest.FeedList;
import nl.citaat.ingest.FeedList.Listed;
import nl.citaat.ingest.Read;
import nl.citaat.ingest.StoryFiles;

/**
 * Reads the articles and lists of feeds that people send to the bot. Fetches them where that is
 * needed, so it is not for use within a transaction.
 *
 * @param sources reads what is at an address, or in a file
 * @param files holds what people sent as files
 */
public record Submissions(Function<String, Stream<Read>> sources, ChatFiles files) {

  /** In bytes. */
  static final int LARGEST_FILE = 5_000_000;

  private static final List<String> ENDINGS =
      List.of(".md", ".txt", ".html", ".htm", ".jsonl", ".json");

  /** So many articles of one file or feed are looked at one by one. */
  private static final int MOST = 10;

  /** One for a place where nothing can be sent. */
  public static final Submissions NONE =
      new Submissions(
          named -> Stream.empty(),
          (file, most) -> {
            throw new ChatFiles.UnavailableException("no files here");
          });

  /** Reads a text with its title on the first line, or what is at the address that it is. */
  List<Read> text(String text, String origin) {
    boolean address = text.strip().matches("(?i)https?://\\S+");
    return address
        ? sources.apply(text.strip()).limit(MOST).toList()
        : List.of(StoryFiles.readText(text, origin));
  }

  /** Reads a post of a channel, which is named as its source. */
  List<Read> post(String text, Forwarded forwarded, String origin) {
    String channel = String.valueOf(forwarded.channel());
    String titled = text.strip().contains("\n") ? text : channel + "\n" + text;
    Read read =
        StoryFiles.readText(titled, forwarded.post() == null ? origin : "" + forwarded.post());
    return List.of(
        read instanceof Read.Found found
            ? new Read.Found(sourced(found.draft(), forwarded), found.place())
            : read);
  }

  private static Draft sourced(Draft draft, Forwarded forwarded) {
    Story story = draft.story();
    Story sourced =
        new Story(
            story.title(),
            story.body(),
            story.blocks(),
            new Source(forwarded.channel(), null, forwarded.post()),
            forwarded.at().atZone(ZoneOffset.UTC).toLocalDate(),
            forwarded.at(),
            story.language(),
            story.tags());
    return new Draft(draft.wanted(), sourced, draft.origin());
  }

  /** Whether a file is of a kind that can be read. */
  static boolean isLegible(Attached file) {
    return ENDINGS.contains(ending(file));
  }

  private static String ending(Attached file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  /**
   * Reads a file.
   *
   * @throws ChatFiles.UnavailableException if it can't be had
   */
  List<Read> file(Attached file, String origin) {
    return read(
        file,
        copy ->
            sources
                .apply(copy.toString())
                .limit(MOST)
                .map(read -> renamed(read, origin, copy))
                .toList());
  }

  /** Whether a file is a list of feeds. */
  static boolean isFeedList(Attached file) {
    return ending(file).equals(".opml");
  }

  /**
   * Reads a list of feeds.
   *
   * @throws ChatFiles.UnavailableException if it can't be had
   */
  Listed feeds(Attached file) {
    return read(
        file,
        copy -> {
          Listed listed = FeedList.read(copy);
          // The copy's name means nothing to anybody.
          return new Listed(
              listed.plans(),
              listed.problems().stream()
                  .map(line -> line.replaceFirst("^.*?(?::\\d+:\\d+)?: error: ", ""))
                  .toList());
        });
  }

  /** Reads a copy of a file, which is gone then. */
  private <T> T read(Attached file, Function<Path, T> reader) {
    byte[] bytes = files.read(file.id(), LARGEST_FILE);
    try {
      Path folder = Files.createTempDirectory("citaat");
      Path copy = folder.resolve("article" + ending(file));
      try {
        return reader.apply(Files.write(copy, bytes));
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copy's name means nothing to anybody. */
  private static Read renamed(Read read, String origin, Path copy) {
    return switch (read) {
      case Read.Found found ->
          new Read.Found(
              new Draft(found.draft().wanted(), found.draft().story(), origin), found.place());
      case Read.Bad bad ->
          new Read.Bad(bad.problem().replace(copy.toString(), "" + copy.getFileName()));
    };
  }
}
