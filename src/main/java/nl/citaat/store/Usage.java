package nl.citaat.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bot was used over some days, and what there is to answer from. Nothing in it tells of a
 * single reader.
 *
 * @param days all of them, also those on which nothing was asked, the earliest first; at least one
 * @param total the figures of all days together; its day is the first
 * @param questions what was asked by several people, the most frequent first
 * @param outlets the newspapers of the published articles, that of most articles first
 * @param feeds the feeds that are followed
 */
public record Usage(
    List<Day> days, Day total, List<Wanted> questions, List<Outlet> outlets, Health feeds) {

  public Usage {
    days = List.copyOf(days);
    questions = List.copyOf(questions);
    outlets = List.copyOf(outlets);
  }

  /**
   * What was asked on a day.
   *
   * @param answered how many questions were answered with a quote
   * @param refused how many had no answer
   * @param related how many had none, but a sentence near it or another question
   * @param median half of the answers took no longer; zero without any
   * @param slow 95 of a hundred answers took no longer; zero without any
   */
  public record Day(
      LocalDate day, int answered, int refused, int related, Duration median, Duration slow) {

    /** How many questions there were. */
    public int asked() {
      return answered + refused + related;
    }
  }

  /**
   * A question, however it was written.
   *
   * @param words in lower case, without punctuation
   * @param times how often it was asked
   */
  public record Wanted(String words, int times) {}

  /**
   * A newspaper.
   *
   * @param name null for that of articles of which it is not known
   * @param articles how many of it are published
   */
  public record Outlet(@Nullable String name, int articles) {}

  /**
   * How it goes with the feeds; each is counted once.
   *
   * @param well how many were read well at the last look, or not looked at yet
   * @param failing how many could not be read at the last look
   * @param paused how many are left alone
   */
  public record Health(int well, int failing, int paused) {}
}
