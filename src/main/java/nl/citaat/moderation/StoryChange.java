package nl.citaat.moderation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Stories that differ from others in one respect. A single hyphen stands for "not known". */
final class StoryChange {

  /** As files may have them. */
  private static final int LONGEST_LINE = 300;

  private static final int LONGEST_WORDS = 10_000;

  private StoryChange() {}

  static Story title(Story story, String title) {
    Desk.require(!title.isEmpty() && title.length() <= LONGEST_LINE, Refusal.TITLE_WRONG);
    return new Story(
        title,
        story.body(),
        story.blocks(),
        story.source(),
        story.published(),
        story.publishedAt(),
        story.language(),
        story.tags());
  }

  static Story date(Story story, String date) {
    LocalDate day = isUnknown(date) ? null : day(date);
    Instant moment = Objects.equals(day, story.published()) ? story.publishedAt() : null;
    return new Story(
        story.title(),
        story.body(),
        story.blocks(),
        story.source(),
        day,
        moment,
        story.language(),
        story.tags());
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new RefusedException(Refusal.DATE_WRONG);
    }
  }

  private static boolean isUnknown(String text) {
    return text.equals("-");
  }

  static Story outlet(Story story, String outlet) {
    Desk.require(!outlet.isEmpty() && outlet.length() <= LONGEST_LINE, Refusal.OUTLET_WRONG);
    Source source = story.source();
    String name = isUnknown(outlet) ? null : outlet;
    return with(story, new Source(name, source.author(), source.url()));
  }

  static Story url(Story story, String url) {
    Source source = story.source();
    return with(
        story, new Source(source.outlet(), source.author(), isUnknown(url) ? null : address(url)));
  }

  private static URI address(String url) {
    try {
      URI address = new URI(url);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      Desk.require(web && address.getHost() != null, Refusal.URL_WRONG);
      return address;
    } catch (URISyntaxException e) {
      throw new RefusedException(Refusal.URL_WRONG);
    }
  }

  static Story with(Story story, Source source) {
    return new Story(
        story.title(),
        story.body(),
        story.blocks(),
        source,
        story.published(),
        story.publishedAt(),
        story.language(),
        story.tags());
  }

  /** Where some words stand, which are there once, within one paragraph. */
  static TextSpan find(Story story, String words) {
    int at = words.isEmpty() ? -1 : story.body().indexOf(words);
    Desk.require(at >= 0, Refusal.WORDS_NOT_FOUND);
    Desk.require(story.body().indexOf(words, at + 1) < 0, Refusal.WORDS_OFTEN);
    TextSpan found = new TextSpan(at, at + words.length());
    boolean whole =
        story.blocks().stream()
            .map(Block::span)
            .anyMatch(span -> span.start() <= found.start() && found.end() <= span.end());
    Desk.require(whole, Refusal.WORDS_NOT_FOUND);
    return found;
  }

  /** The story with other words in the place of some. */
  static Story words(Story story, String words, String others) {
    TextSpan place = find(story, words);
    boolean sound = !others.isEmpty() && !others.equals(words) && others.length() <= LONGEST_WORDS;
    Desk.require(sound, Refusal.WORDS_WRONG);
    String body =
        story.body().substring(0, place.start()) + others + story.body().substring(place.end());
    int longer = others.length() - words.length();
    List<Block> blocks =
        story.blocks().stream()
            .map(block -> new Block(block.kind(), moved(block.span(), place, longer)))
            .toList();
    return new Story(
        story.title(),
        body,
        blocks,
        story.source(),
        story.published(),
        story.publishedAt(),
        story.language(),
        story.tags());
  }

  private static TextSpan moved(TextSpan span, TextSpan place, int by) {
    return new TextSpan(
        span.start() >= place.end() ? span.start() + by : span.start(),
        span.end() >= place.end() ? span.end() + by : span.end());
  }

  /** What differs between two stories, for the audit. */
  static String differences(Story before, Story after) {
    return Stream.of(
            difference("title", before.title(), after.title()),
            difference("date", before.published(), after.published()),
            difference("outlet", before.source().outlet(), after.source().outlet()),
            difference("url", before.source().url(), after.source().url()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String difference(String name, @Nullable Object before, @Nullable Object after) {
    return Objects.equals(before, after) ? "" : name + ": " + shown(before) + " → " + shown(after);
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
