package nl.citaat.bot;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.bot.Press.Announce;
import nl.citaat.bot.Press.AskLate;
import nl.citaat.bot.Press.AskMeant;
import nl.citaat.bot.Press.Change;
import nl.citaat.bot.Press.ChooseLanguage;
import nl.citaat.bot.Press.DecideHeld;
import nl.citaat.bot.Press.Forget;
import nl.citaat.bot.Press.GiveVoice;
import nl.citaat.bot.Press.Keep;
import nl.citaat.bot.Press.OfCluster;
import nl.citaat.bot.Press.OfDraft;
import nl.citaat.bot.Press.OfFeed;
import nl.citaat.bot.Press.OfPost;
import nl.citaat.bot.Press.OfSchedule;
import nl.citaat.bot.Press.RemoveAlert;
import nl.citaat.bot.Press.RemoveGolden;
import nl.citaat.bot.Press.ReportAnswer;
import nl.citaat.bot.Press.ShowAlerts;
import nl.citaat.bot.Press.ShowArticle;
import nl.citaat.bot.Press.ShowContext;
import nl.citaat.bot.Press.ShowFeeds;
import nl.citaat.bot.Press.ShowGolden;
import nl.citaat.bot.Press.ShowLatest;
import nl.citaat.bot.Press.ShowQuotes;
import nl.citaat.bot.Press.ShowSchedules;
import nl.citaat.bot.Press.ShowTimeline;
import nl.citaat.bot.Press.ShowTopic;
import nl.citaat.bot.Press.ShowTopics;
import nl.citaat.bot.Press.StopTelling;
import nl.citaat.bot.Press.Subscribe;
import nl.citaat.bot.Press.Unsubscribe;
import nl.citaat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The data of buttons: what is pressed, the language of the talk, and what else there is to know,
 * with colons between. What a kind once meant it means for ever, because buttons stay in chats.
 */
final class PressData {

  /** Stands for no language in particular. */
  static final String AS_ASKED = "auto";

  private PressData() {}

  static String of(Press press) {
    return switch (press) {
      case ShowArticle show -> data("a", show.talk(), show.key());
      case ShowLatest show -> data("l", show.talk(), show.offset());
      case ShowTopics show -> data("p", show.talk(), show.offset());
      case ShowTopic show -> data("o", show.talk(), show.offset(), show.key());
      case ShowTimeline show -> data("t", show.talk(), show.page());
      case ChooseLanguage choice -> "s:" + code(choice.wanted());
      case ShowContext show -> data("c", show.talk(), show.quote(), show.answer());
      case ShowQuotes show -> data("q", show.talk(), show.page(), show.answer());
      case GiveVoice voice -> data("v", voice.talk(), voice.good(), voice.answer());
      case ReportAnswer report -> data("r", report.talk(), report.answer());
      case Change change -> data("g", change.talk(), change.setting().code());
      case ShowFeeds show -> data("n", show.talk(), show.offset());
      case OfFeed of -> data("e", of.talk(), of.deed().code(), of.feed());
      case DecideHeld held -> data("h", held.talk(), held.wanted(), held.update());
      case ShowAlerts show -> data("j", show.talk(), show.offset());
      case RemoveAlert remove -> data("b", remove.talk(), remove.listed(), remove.alert());
      case ShowSchedules show -> data("sc", show.talk(), show.offset());
      case OfSchedule of -> data("sh", of.talk(), of.deed().code(), of.schedule());
      case OfPost of -> data("po", of.talk(), of.again(), of.outbox());
      case Subscribe to -> data("su", to.talk(), to.choice().code());
      case Unsubscribe from -> data("un", from.talk(), from.listed(), from.schedule());
      case Announce the -> data("an", the.talk(), the.wanted(), the.announcement());
      case AskLate ask -> data("w", ask.talk());
      case AskMeant ask -> data("m", ask.talk());
      case OfDraft of -> data("d", of.talk(), of.deed().code(), of.draft());
      case OfCluster of -> data("u", of.talk(), of.deed().code(), of.cluster());
      case ShowGolden show -> data("y", show.talk(), show.offset());
      case RemoveGolden remove -> data("x", remove.talk(), remove.golden());
      case StopTelling stop -> data("z", stop.talk());
      case Forget forget -> data("f", forget.talk(), forget.asked());
      case Keep keep -> data("k", keep.talk());
    };
  }

  private static String code(@Nullable Language wanted) {
    return wanted == null ? AS_ASKED : wanted.code();
  }

  private static String data(String kind, Language talk, Object... more) {
    return Stream.concat(Stream.of(kind, talk.code()), Stream.of(more).map(PressData::written))
        .collect(Collectors.joining(":"));
  }

  private static String written(Object value) {
    return value instanceof Boolean flag ? (flag ? "1" : "0") : value.toString();
  }

  /** What data asks for; empty when no button of ours has such data. */
  static Optional<Press> read(String data) {
    String[] parts = data.split(":", 3);
    return switch (parts.length) {
      case 2 -> read(parts[0], parts[1]);
      case 3 -> Language.ofTag(parts[1]).flatMap(talk -> read(parts[0], talk, parts[2]));
      default -> Optional.empty();
    };
  }

  private static Optional<Press> read(String kind, String language) {
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

  private static Optional<Press> read(String kind, Language talk, String rest) {
    return switch (kind) {
      case "a" -> Optional.of(new ShowArticle(talk, rest));
      case "l" -> offset(rest).map(offset -> new ShowLatest(talk, offset));
      case "p" -> offset(rest).map(offset -> new ShowTopics(talk, offset));
      case "o" ->
          both(rest, PressData::offset, Optional::of, (at, key) -> new ShowTopic(talk, at, key));
      case "t" -> offset(rest).map(page -> new ShowTimeline(talk, page));
      case "c" ->
          both(rest, PressData::offset, PressData::answer, (n, id) -> new ShowContext(talk, n, id));
      case "q" ->
          both(rest, PressData::offset, PressData::answer, (n, id) -> new ShowQuotes(talk, n, id));
      case "v" ->
          both(
              rest,
              PressData::flag,
              PressData::answer,
              (good, id) -> new GiveVoice(talk, good, id));
      case "r" -> answer(rest).map(answer -> new ReportAnswer(talk, answer));
      case "g" -> Setting.of(rest).map(setting -> new Change(talk, setting));
      case "n" -> offset(rest).map(offset -> new ShowFeeds(talk, offset));
      case "e" -> numbered(rest, FeedDeed::of, (deed, id) -> new OfFeed(talk, deed, id));
      case "h" ->
          both(
              rest, PressData::flag, PressData::update, (yes, id) -> new DecideHeld(talk, yes, id));
      case "j" -> offset(rest).map(offset -> new ShowAlerts(talk, offset));
      case "b" ->
          numbered(rest, PressData::flag, (listed, id) -> new RemoveAlert(talk, listed, id));
      case "sc" -> offset(rest).map(offset -> new ShowSchedules(talk, offset));
      case "sh" -> numbered(rest, ScheduleDeed::of, (deed, id) -> new OfSchedule(talk, deed, id));
      case "po" -> numbered(rest, PressData::flag, (again, id) -> new OfPost(talk, again, id));
      case "su" -> SubscriptionChoice.of(rest).map(choice -> new Subscribe(talk, choice));
      case "un" ->
          numbered(rest, PressData::flag, (listed, id) -> new Unsubscribe(talk, listed, id));
      case "an" -> numbered(rest, PressData::flag, (wanted, id) -> new Announce(talk, wanted, id));
      case "d" -> numbered(rest, Deed::of, (deed, id) -> new OfDraft(talk, deed, id));
      case "u" -> numbered(rest, QueueDeed::of, (deed, id) -> new OfCluster(talk, deed, id));
      case "y" -> offset(rest).map(offset -> new ShowGolden(talk, offset));
      case "x" -> number(rest).map(golden -> new RemoveGolden(talk, golden));
      case "f" -> number(rest).map(asked -> new Forget(talk, asked));
      default -> Optional.empty();
    };
  }

  /** Two parts, of which each is read by itself. */
  private static <A, B> Optional<Press> both(
      String rest,
      Function<String, Optional<A>> first,
      Function<String, Optional<B>> second,
      BiFunction<A, B, Press> press) {
    String[] parts = rest.split(":", 2);
    return parts.length < 2
        ? Optional.empty()
        : first.apply(parts[0]).flatMap(a -> second.apply(parts[1]).map(b -> press.apply(a, b)));
  }

  /** Something to be done with what has a number. */
  private static <A> Optional<Press> numbered(
      String rest, Function<String, Optional<A>> first, BiFunction<A, Long, Press> press) {
    return both(rest, first, PressData::number, press);
  }

  private static Optional<Boolean> flag(String digit) {
    return switch (digit) {
      case "0" -> Optional.of(false);
      case "1" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private static Optional<String> answer(String name) {
    return Optional.of(name).filter(given -> given.matches("[0-9a-f]{16}"));
  }

  private static Optional<Integer> offset(String digits) {
    return digits(digits, 6).map(Long::intValue);
  }

  private static Optional<Long> number(String digits) {
    return digits(digits, 12);
  }

  private static Optional<Long> update(String digits) {
    return digits(digits, 18);
  }

  private static Optional<Long> digits(String digits, int most) {
    return digits.matches("\\d{1," + most + "}")
        ? Optional.of(Long.valueOf(digits))
        : Optional.empty();
  }
}
