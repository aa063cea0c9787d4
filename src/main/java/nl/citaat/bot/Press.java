package nl.citaat.bot;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a button asks for. Its data is short enough for a button and means the same after a restart;
 * with it goes the language of the message, in which the talk goes on.
 */
sealed interface Press {

  /** Stands for no language in particular. */
  String AS_ASKED = "auto";

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
    return switch (this) {
      case ShowArticle show -> "a:" + show.talk().code() + ":" + show.key();
      case ShowLatest show -> "l:" + show.talk().code() + ":" + show.offset();
      case ShowTopics show -> "p:" + show.talk().code() + ":" + show.offset();
      case ShowTopic show -> "o:" + show.talk().code() + ":" + show.offset() + ":" + show.key();
      case ShowTimeline show -> "t:" + show.talk().code() + ":" + show.page();
      case ChooseLanguage choice -> "s:" + code(choice.wanted());
      case ShowContext show -> "c:" + show.talk().code() + ":" + show.quote() + ":" + show.answer();
      case ShowQuotes show -> "q:" + show.talk().code() + ":" + show.page() + ":" + show.answer();
      case GiveVoice voice ->
          "v:" + voice.talk().code() + ":" + (voice.good() ? 1 : 0) + ":" + voice.answer();
      case ReportAnswer report -> "r:" + report.talk().code() + ":" + report.answer();
      case Change change -> "g:" + change.talk().code() + ":" + change.setting().code();
      case ShowFeeds show -> "n:" + show.talk().code() + ":" + show.offset();
      case OfFeed of -> "e:" + of.talk().code() + ":" + of.deed().code() + ":" + of.feed();
      case DecideHeld held ->
          "h:" + held.talk().code() + ":" + (held.wanted() ? 1 : 0) + ":" + held.update();
      case ShowAlerts show -> "j:" + show.talk().code() + ":" + show.offset();
      case RemoveAlert remove ->
          "b:" + remove.talk().code() + ":" + (remove.listed() ? 1 : 0) + ":" + remove.alert();
      case OfSchedule of -> "sh:" + of.talk().code() + ":" + of.deed().code() + ":" + of.schedule();
      case OfPost of -> "po:" + of.talk().code() + ":" + (of.again() ? 1 : 0) + ":" + of.outbox();
      case Subscribe to -> "su:" + to.talk().code() + ":" + to.choice().code();
      case Unsubscribe from ->
          "un:" + from.talk().code() + ":" + (from.listed() ? 1 : 0) + ":" + from.schedule();
      case Announce the ->
          "an:" + the.talk().code() + ":" + (the.wanted() ? 1 : 0) + ":" + the.announcement();
      case AskLate ask -> "w:" + ask.talk().code();
      case AskMeant ask -> "m:" + ask.talk().code();
      case OfDraft of -> "d:" + of.talk().code() + ":" + of.deed().code() + ":" + of.draft();
      case OfCluster of -> "u:" + of.talk().code() + ":" + of.deed().code() + ":" + of.cluster();
      case ShowGolden show -> "y:" + show.talk().code() + ":" + show.offset();
      case RemoveGolden remove -> "x:" + remove.talk().code() + ":" + remove.golden();
      case StopTelling stop -> "z:" + stop.talk().code();
      case Forget forget -> "f:" + forget.talk().code() + ":" + forget.asked();
      case Keep keep -> "k:" + keep.talk().code();
    };
  }

  private static String code(@Nullable Language wanted) {
    return wanted == null ? AS_ASKED : wanted.code();
  }

  /** What data asks for; empty when no button of ours has such data. */
  static Optional<Press> of(String data) {
    String[] parts = data.split(":", 3);
    return switch (parts.length) {
      case 2 -> of(parts[0], parts[1]);
      case 3 -> Language.ofTag(parts[1]).flatMap(talk -> of(parts[0], talk, parts[2]));
      default -> Optional.empty();
    };
  }

  private static Optional<Press> of(String kind, String language) {
    Optional<Language> known = Language.ofTag(language);
    return switch (kind) {
      case "s" ->
          language.equals(AS_ASKED)
              ? Optional.of(new ChooseLanguage(null))
              : known.map(ChooseLanguage::new);
      case "w" -> known.map(AskLate::new);
      case "m" -> known.map(AskMeant::new);
      case "z" -> known.map(StopTelling::new);
      case "k" -> known.map(Keep::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Press> of(String kind, Language talk, String rest) {
    return switch (kind) {
      case "a" -> Optional.of(new ShowArticle(talk, rest));
      case "l" -> offset(rest).map(offset -> new ShowLatest(talk, offset));
      case "p" -> offset(rest).map(offset -> new ShowTopics(talk, offset));
      case "o" -> topic(talk, rest.split(":", 2));
      case "t" -> offset(rest).map(page -> new ShowTimeline(talk, page));
      case "c" ->
          numbered(rest.split(":", 2), (quote, answer) -> new ShowContext(talk, quote, answer));
      case "q" ->
          numbered(rest.split(":", 2), (page, answer) -> new ShowQuotes(talk, page, answer));
      case "v" -> voice(talk, rest.split(":", 2));
      case "r" -> answer(rest).map(answer -> new ReportAnswer(talk, answer));
      case "g" -> Setting.of(rest).map(setting -> new Change(talk, setting));
      case "n" -> offset(rest).map(offset -> new ShowFeeds(talk, offset));
      case "e" -> feed(talk, rest.split(":", 2));
      case "h" -> held(talk, rest.split(":", 2));
      case "j" -> offset(rest).map(offset -> new ShowAlerts(talk, offset));
      case "b" -> alert(talk, rest.split(":", 2));
      case "sh" -> schedule(talk, rest.split(":", 2));
      case "po" -> post(talk, rest.split(":", 2));
      case "su" -> SubscriptionChoice.of(rest).map(choice -> new Subscribe(talk, choice));
      case "un" -> flagged(rest.split(":", 2), (listed, id) -> new Unsubscribe(talk, listed, id));
      case "an" -> flagged(rest.split(":", 2), (wanted, id) -> new Announce(talk, wanted, id));
      case "d" -> draft(talk, rest.split(":", 2));
      case "u" -> cluster(talk, rest.split(":", 2));
      case "y" -> offset(rest).map(offset -> new ShowGolden(talk, offset));
      case "x" -> number(rest, 12).map(golden -> new RemoveGolden(talk, golden));
      case "f" -> number(rest, 12).map(asked -> new Forget(talk, asked));
      default -> Optional.empty();
    };
  }

  private static Optional<Press> topic(Language talk, String[] parts) {
    return parts.length < 2
        ? Optional.empty()
        : offset(parts[0]).map(offset -> new ShowTopic(talk, offset, parts[1]));
  }

  private static Optional<Press> feed(Language talk, String[] parts) {
    return parts.length < 2
        ? Optional.empty()
        : FeedDeed.of(parts[0])
            .flatMap(deed -> number(parts[1], 12).map(id -> new OfFeed(talk, deed, id)));
  }

  private static Optional<Press> schedule(Language talk, String[] parts) {
    return parts.length < 2
        ? Optional.empty()
        : ScheduleDeed.of(parts[0])
            .flatMap(deed -> number(parts[1], 12).map(id -> new OfSchedule(talk, deed, id)));
  }

  private static Optional<Press> post(Language talk, String[] parts) {
    return parts.length < 2 || !parts[0].matches("[01]")
        ? Optional.empty()
        : number(parts[1], 12).map(id -> new OfPost(talk, parts[0].equals("1"), id));
  }

  private static Optional<Press> flagged(String[] parts, BiFunction<Boolean, Long, Press> press) {
    return parts.length < 2 || !parts[0].matches("[01]")
        ? Optional.empty()
        : number(parts[1], 12).map(id -> press.apply(parts[0].equals("1"), id));
  }

  private static Optional<Press> numbered(
      String[] parts, BiFunction<Integer, String, Press> press) {
    return parts.length < 2
        ? Optional.empty()
        : offset(parts[0])
            .flatMap(number -> answer(parts[1]).map(answer -> press.apply(number, answer)));
  }

  private static Optional<Press> voice(Language talk, String[] parts) {
    return parts.length < 2 || !parts[0].matches("[01]")
        ? Optional.empty()
        : answer(parts[1]).map(answer -> new GiveVoice(talk, parts[0].equals("1"), answer));
  }

  private static Optional<Press> held(Language talk, String[] parts) {
    return parts.length < 2 || !parts[0].matches("[01]")
        ? Optional.empty()
        : number(parts[1], 18).map(update -> new DecideHeld(talk, parts[0].equals("1"), update));
  }

  private static Optional<Press> alert(Language talk, String[] parts) {
    return parts.length < 2 || !parts[0].matches("[01]")
        ? Optional.empty()
        : number(parts[1], 12).map(id -> new RemoveAlert(talk, parts[0].equals("1"), id));
  }

  private static Optional<Press> draft(Language talk, String[] parts) {
    return parts.length < 2
        ? Optional.empty()
        : Deed.of(parts[0])
            .flatMap(deed -> number(parts[1], 12).map(id -> new OfDraft(talk, deed, id)));
  }

  private static Optional<Press> cluster(Language talk, String[] parts) {
    return parts.length < 2
        ? Optional.empty()
        : QueueDeed.of(parts[0])
            .flatMap(deed -> number(parts[1], 12).map(id -> new OfCluster(talk, deed, id)));
  }

  private static Optional<String> answer(String name) {
    return Optional.of(name).filter(given -> given.matches("[0-9a-f]{16}"));
  }

  private static Optional<Integer> offset(String digits) {
    return number(digits, 6).map(Long::intValue);
  }

  private static Optional<Long> number(String digits, int most) {
    return digits.matches("\\d{1," + most + "}")
        ? Optional.of(Long.valueOf(digits))
        : Optional.empty();
  }
}
