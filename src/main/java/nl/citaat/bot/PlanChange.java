package nl.citaat.bot;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.citaat.digest.Term;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import nl.citaat.store.Schedule.Style;
import nl.citaat.text.Language;

/** Reads what somebody wants changed in a plan. */
record PlanChange(Plan plan) {

  private static final List<String> OPTIONS =
      List.of(
          "time",
          "words",
          "topics",
          "outlets",
          "languages",
          "importance",
          "length",
          "stories",
          "style",
          "language",
          "quiet",
          "nothing");

  private static final List<String> NONE = List.of("", "off", "all", "uit", "alle");

  private static final Map<String, Style> STYLES =
      Map.of("digest", Style.DIGEST, "single", Style.SINGLE, "both", Style.BOTH);

  private static final Map<String, Boolean> WHEN_NOTHING = Map.of("say", true, "silent", false);

  private static final Pattern QUIET =
      Pattern.compile("([0-9]{1,2}:[0-9]{2}) ?[-\u2013] ?([0-9]{1,2}:[0-9]{2})");

  /** In UTF-16 units; several schedules have to fit on a page. */
  private static final int LONGEST = 300;

  private static final int MOST_WORDS = 2000;
  private static final int MOST_STORIES = 20;
  private static final int MOST_ARTICLES = 20;

  /** The name of an option for texts; "other" for what is none. */
  static String key(String option) {
    return OPTIONS.contains(option) ? option : "other";
  }

  /**
   * The plan with another value of an option.
   *
   * @return empty when there is no such option, or the value does not fit it or is too long
   * @throws nl.citaat.digest.TermException if the value says no time
   */
  Optional<Plan> to(String option, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (option) {
      case "time" -> Optional.of(timed(Term.read(value, plan.zone())));
      case "quiet" -> quiet(lower);
      case "words", "topics", "outlets", "languages", "importance" ->
          filter(option, value).map(plan::with);
      default -> form(option, lower).map(plan::with);
    };
  }

  private Plan timed(Term term) {
    return plan.at(term.cron(), term.zone());
  }

  private Optional<Filter> filter(String option, String value) {
    Filter filter = plan.filter();
    return switch (option) {
      case "words" -> Optional.of(filter.ofWords(list(value)));
      case "topics" -> Optional.of(filter.ofTopics(list(value.toLowerCase(Locale.ROOT))));
      case "outlets" -> Optional.of(filter.ofOutlets(list(value)));
      case "languages" -> languages(value).map(filter::in);
      default -> number(value, MOST_ARTICLES).map(filter::toldBy);
    };
  }

  private Optional<Form> form(String option, String value) {
    Form form = plan.form();
    return switch (option) {
      case "length" -> number(value, MOST_WORDS).map(form::ofWords);
      case "stories" -> number(value, MOST_STORIES).map(form::ofStories);
      case "style" -> Optional.ofNullable(STYLES.get(value)).map(form::in);
      case "language" -> Language.ofTag(value).map(form::in);
      case "nothing" -> Optional.ofNullable(WHEN_NOTHING.get(value)).map(form::saying);
      default -> Optional.empty();
    };
  }

  private static List<String> list(String value) {
    return NONE.contains(value.toLowerCase(Locale.ROOT))
        ? List.of()
        : Stream.of(value.split(",", -1))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .toList();
  }

  private static Optional<List<Language>> languages(String value) {
    List<Optional<Language>> all = list(value).stream().map(Language::ofTag).toList();
    return Optional.of(all.stream().flatMap(Optional::stream).toList())
        .filter(known -> known.size() == all.size());
  }

  private static Optional<Integer> number(String value, int most) {
    return value.matches("[0-9]{1,5}")
        ? Optional.of(Integer.valueOf(value)).filter(number -> number >= 1 && number <= most)
        : Optional.empty();
  }

  private Optional<Plan> quiet(String value) {
    if (NONE.contains(value)) {
      return Optional.of(plan.quietIn(null));
    }
    Matcher hours = QUIET.matcher(value);
    if (!hours.matches()) {
      return Optional.empty();
    }
    try {
      Quiet quiet = new Quiet(time(hours.group(1)), time(hours.group(2)));
      return quiet.from().equals(quiet.until())
          ? Optional.empty()
          : Optional.of(plan.quietIn(quiet));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() < 5 ? "0" + text : text);
  }
}
