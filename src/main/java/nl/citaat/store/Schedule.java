package nl.citaat.store;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * When summaries of the news go to a chat, and what is in them.
 *
 * @param id its number, by which people name it; never given to another one
 * @param paused whether nothing is sent for now
 * @param since only moments after it count: when it was made, got other moments, or went on
 */
public record Schedule(long id, Target target, Plan plan, boolean paused, Instant since) {

  /** The same with something else wanted, for a purpose other than being stored. */
  public Schedule with(Plan other) {
    return new Schedule(id, target, other, paused, since);
  }

  /** What sort of chat it is for. */
  public enum Place {
    PRIVATE,
    GROUP,
    CHANNEL
  }

  /** In what form the news is told. */
  public enum Style {
    /** All stories in one post. */
    DIGEST,
    /** Each story in a post of its own. */
    SINGLE,
    /** One post with the titles, then a post for each story. */
    BOTH
  }

  /**
   * Where it is for.
   *
   * @param chat the chat's number
   * @param topic the forum topic within it; null outside forums
   * @param title what people call it
   * @param name its public name, without the at sign; null without one
   */
  public record Target(
      long chat, Place place, @Nullable Integer topic, String title, @Nullable String name) {}

  /**
   * What is wanted.
   *
   * @param term when, as a cron term of five fields
   * @param zone where these are the times of day
   * @param quiet when nothing is sent; null for never
   */
  public record Plan(String term, ZoneId zone, Filter filter, Form form, @Nullable Quiet quiet) {

    /** The same at other moments. */
    public Plan at(String other, ZoneId where) {
      return new Plan(other, where, filter, form, quiet);
    }

    /** The same about other news. */
    public Plan with(Filter other) {
      return new Plan(term, zone, other, form, quiet);
    }

    /** The same in another form. */
    public Plan with(Form other) {
      return new Plan(term, zone, filter, other, quiet);
    }

    /** The same with other quiet hours. */
    public Plan quietIn(@Nullable Quiet other) {
      return new Plan(term, zone, filter, form, other);
    }
  }

  /**
   * Which news. Of each list one entry is enough; an empty one stands for all.
   *
   * @param words in the title or the text
   * @param topics lower case
   * @param outlets names of newspapers
   * @param articles how many articles tell of an event at least, from 1
   */
  public record Filter(
      List<String> words,
      List<String> topics,
      List<String> outlets,
      List<Language> languages,
      int articles) {

    /** All news. */
    public static final Filter NONE = new Filter(List.of(), List.of(), List.of(), List.of(), 1);

    public Filter {
      words = List.copyOf(words);
      topics = List.copyOf(topics);
      outlets = List.copyOf(outlets);
      languages = List.copyOf(languages);
    }

    /** The same with other words. */
    public Filter ofWords(List<String> others) {
      return new Filter(others, topics, outlets, languages, articles);
    }

    /** The same with other topics. */
    public Filter ofTopics(List<String> others) {
      return new Filter(words, others, outlets, languages, articles);
    }

    /** The same with other newspapers. */
    public Filter ofOutlets(List<String> others) {
      return new Filter(words, topics, others, languages, articles);
    }

    /** The same with other languages. */
    public Filter in(List<Language> others) {
      return new Filter(words, topics, outlets, others, articles);
    }

    /** The same with another number of articles. */
    public Filter toldBy(int least) {
      return new Filter(words, topics, outlets, languages, least);
    }
  }

  /**
   * How it is told.
   *
   * @param words how many in all quotes together, at most
   * @param stories how many, at most
   * @param frame the language of what is said beside the quotes
   * @param saysNothing whether it is said when there is nothing new
   */
  public record Form(int words, int stories, Style style, Language frame, boolean saysNothing) {

    /**
     * What suits most: a few stories that are read in a minute, and silence when there is no news.
     */
    public static Form usual(Language frame) {
      return new Form(200, 5, Style.DIGEST, frame, false);
    }

    /** The same with another number of words. */
    public Form ofWords(int most) {
      return new Form(most, stories, style, frame, saysNothing);
    }

    /** The same with another number of stories. */
    public Form ofStories(int most) {
      return new Form(words, most, style, frame, saysNothing);
    }

    /** The same in another style. */
    public Form in(Style other) {
      return new Form(words, stories, other, frame, saysNothing);
    }

    /** The same in another language. */
    public Form in(Language other) {
      return new Form(words, stories, style, other, saysNothing);
    }

    /** The same, saying when there is nothing new, or not. */
    public Form saying(boolean nothing) {
      return new Form(words, stories, style, frame, nothing);
    }
  }

  /**
   * Hours of the day in which nothing is sent; what would be is sent at their end.
   *
   * @param from when they begin
   * @param until when they end; before {@code from} when that is the next day
   */
  public record Quiet(LocalTime from, LocalTime until) {

    /** Whether a time of day is within them. */
    public boolean includes(LocalTime time) {
      return from.isBefore(until)
          ? !time.isBefore(from) && time.isBefore(until)
          : !time.isBefore(from) || time.isBefore(until);
    }
  }
}
