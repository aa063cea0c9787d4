package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a button asks for. Its data is short enough for a button and means the same after a restart;
 * with it goes the language of the message, in which the talk goes on.
 */
sealed interface Press {

  /**
   * Show how an article begins.
   *
   * @param key as {@link ArticleKey} makes it
   */
  record ShowArticle(Language talk, String key) implements Press {}

  /**
   * Show older or newer headlines.
   *
   * @param offset how many to pass over
   */
  record ShowLatest(Language talk, int offset) implements Press {}

  /**
   * Show other topics.
   *
   * @param offset how many to pass over
   */
  record ShowTopics(Language talk, int offset) implements Press {}

  /**
   * Show headlines of a topic.
   *
   * @param offset how many to pass over
   * @param key as {@link ButtonKey} makes it of the topic's name
   */
  record ShowTopic(Language talk, int offset, String key) implements Press {}

  /**
   * Show another page of the timeline that the message tells, see {@link TimelinePages}.
   *
   * @param page from 0
   */
  record ShowTimeline(Language talk, int page) implements Press {}

  /**
   * Talk in a language.
   *
   * @param wanted null for that of each question
   */
  record ChooseLanguage(@Nullable Language wanted) implements Press {}

  /** Something to be done with an answer that was given. */
  sealed interface OfAnswer extends Press {

    Language talk();

    /** The name of the answer, see {@link nl.citaat.store.Answers}. */
    String answer();
  }

  /**
   * Show the sentences around a quote of an answer.
   *
   * @param quote its place among the quotes, from 0
   */
  record ShowContext(Language talk, int quote, String answer) implements OfAnswer {}

  /**
   * Show some quotes of an answer.
   *
   * @param page from 0, where the first ones are
   */
  record ShowQuotes(Language talk, int page, String answer) implements OfAnswer {}

  /** Note that who presses finds an answer good or not, or no longer finds so. */
  record GiveVoice(Language talk, boolean good, String answer) implements OfAnswer {}

  /** Bring an answer to the notice of those who look after the articles. */
  record ReportAnswer(Language talk, String answer) implements OfAnswer {}

  /** Choose something for the chat. */
  record Change(Language talk, Setting setting) implements Press {}

  /**
   * Show other feeds.
   *
   * @param offset how many to pass over
   */
  record ShowFeeds(Language talk, int offset) implements Press {}

  /**
   * Change a feed.
   *
   * @param feed its number
   */
  record OfFeed(Language talk, FeedDeed deed, long feed) implements Press {}

  /**
   * Carry out a command that came too late, or do not.
   *
   * @param update that brought it
   */
  record DecideHeld(Language talk, boolean wanted, long update) implements Press {}

  /**
   * Show other alerts.
   *
   * @param offset how many to pass over
   */
  record ShowAlerts(Language talk, int offset) implements Press {}

  /**
   * Remove an alert.
   *
   * @param listed whether the button is below the list of alerts
   * @param alert its number
   */
  record RemoveAlert(Language talk, boolean listed, long alert) implements Press {}

  /**
   * Show other schedules.
   *
   * @param offset how many to pass over
   */
  record ShowSchedules(Language talk, int offset) implements Press {}

  /**
   * Do something with a schedule.
   *
   * @param schedule its number
   */
  record OfSchedule(Language talk, ScheduleDeed deed, long schedule) implements Press {}

  /** Get summaries at usual moments, or in a time zone. */
  record Subscribe(Language talk, SubscriptionChoice choice) implements Press {}

  /**
   * Get a summary no more.
   *
   * @param listed whether the button is below the list of summaries
   * @param schedule its number
   */
  record Unsubscribe(Language talk, boolean listed, long schedule) implements Press {}

  /**
   * Send an announcement, or do not.
   *
   * @param announcement its number
   */
  record Announce(Language talk, boolean wanted, long announcement) implements Press {}

  /**
   * Say what became of a post of which nobody knows whether it arrived.
   *
   * @param again whether it is to be sent again
   * @param outbox its number
   */
  record OfPost(Language talk, boolean again, long outbox) implements Press {}

  /** Answer the last question that came too late. */
  record AskLate(Language talk) implements Press {}

  /**
   * Do something with a draft.
   *
   * @param draft its number
   */
  record OfDraft(Language talk, Deed deed, long draft) implements Press {}

  /**
   * Do something with questions that got no good answer.
   *
   * @param cluster their number
   */
  record OfCluster(Language talk, QueueDeed deed, long cluster) implements Press {}

  /**
   * Show other golden questions.
   *
   * @param offset how many to pass over
   */
  record ShowGolden(Language talk, int offset) implements Press {}

  /**
   * Remove a golden question.
   *
   * @param golden its number
   */
  record RemoveGolden(Language talk, long golden) implements Press {}

  /** Tell who presses no more when there is an answer after all. */
  record StopTelling(Language talk) implements Press {}

  /** Ask the question that the message tells, see {@link MeantQuestion}. */
  record AskMeant(Language talk) implements Press {}

  /**
   * Remove what is kept of who presses.
   *
   * @param asked when the button was shown, in seconds since 1970
   */
  record Forget(Language talk, long asked) implements Press {}

  /** Remove nothing. */
  record Keep(Language talk) implements Press {}

  /** The button's data, at most 64 bytes of UTF-8. */
  default String data() {
    return PressData.of(this);
  }

  /** What data asks for; empty when no button of ours has such data. */
  static Optional<Press> of(String data) {
    return PressData.read(data);
  }
}
