package nl.citaat.bot;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
          "time", "words", "topics", "outlets", "languages", "importance", "length", "stories",
          "style", "language", "quiet", "nothing");

  private static final List<String> NONE = List.of("", "off", "all", "uit", "alle");

  private static final Map<String, Style> STYLES =
      Map.of("digest", Style.DIGEST, "single", Style.SINGLE, "both", Style.BOTH);

  private static final Map<String, Boolean> WHEN_NOTHING = Map.of("say", true, "silent", false);

  private static final Pattern QUIET =
      Pattern.compile("([0-9]{1,2}:[0-9]{2}) ?[-\u2013] ?([0-9]{1,2}:[0-9]{2})");

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
   * @return empty when there is no such option, or the value fits it not
   * @throws nl.citaat.digest.TermException if the value says no time
   */
  Optional<Plan> to(String option, String value) {
    Filter filter = plan.filter();
    Form form = plan.form();
    return switch (option) {
      case "time" -> Optional.of(timed(Term.read(value, plan.zone())));
      case "words" -> Optional.of(filtered(list(value), filter.topics(), filter.outlets()));
      case "topics" ->
          Optional.of(
              filtered(
                  filter.words(), list(value.toLowerCase(Locale.ROOT)), filter.outlets()));
      case "outlets" -> Optional.of(filtered(filter.words(), filter.topics(), list(value)));
      case "languages" -> languages(value);
      case "importance" -> number(value, MOST_ARTICLES).map(this::important);
      case "length" ->
          number(value, MOST_WORDS)
              .map(words -> formed(with -> withWords(with, words)));
      case "stories" ->
          number(value, MOST_STORIES).map(stories -> formed(with -> withStories(with, stories)));
      case "style" ->
          Optional.ofNullable(STYLES.get(value.toLowerCase(Locale.ROOT)))
              .map(style -> new Form(form.words(), form.stories(), style, form.frame(), form.saysNothing()))
              .map(plan::with);
      case "language" ->
          Language.ofTag(value)
              .map(frame -> new Form(form.words(), form.stories(), form.style(), frame, form.saysNothing()))
              .map(plan::with);
      case "nothing" ->
          Optional.ofNullable(WHEN_NOTHING.get(value.toLowerCase(Locale.ROOT)))
              .map(says -> new Form(form.words(), form.stories(), form.style(), form.frame(), says))
              .map(plan::with);
      case "quiet" -> quiet(value);
      default -> Optional.empty();
    };
  }

  private Plan timed(Term term) {
    return plan.at(term.cron(), term.zone());
  }

  private Plan formed(UnaryOperator<Form> change) {
    return plan.with(change.apply(plan.form()));
  }

  private static Form withWords(Form form, int words) {
    return new Form(words, form.stories(), form.style(), form.frame(), form.saysNothing());
  }

  private static Form withStories(Form form, int stories) {
    return new Form(form.words(), stories, form.style(), form.frame(), form.saysNothing());
  }

  private Plan filtered(List<String> words, List<String> topics, List<String> outlets) {
    Filter filter = plan.filter();
    return plan.with(
        new Filter(words, topics, outlets, filter.languages(), filter.articles()));
  }

  private Plan important(int articles) {
    Filter filter = plan.filter();
    return plan.with(
        new Filter(
            filter.words(), filter.topics(), filter.outlets(), filter.languages(), articles));
  }

  private static List<String> list(String value) {
    return NONE.contains(value.toLowerCase(Locale.ROOT))
        ? List.of()
        : Stream.of(value.split(",", -1))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .toList();
  }

  private Optional<Plan> languages(String value) {
    List<Optional<Language>> all = list(value).stream().map(Language::ofTag).toList();
    Filter filter = plan.filter();
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            plan.with(
                new Filter(
                    filter.words(),
                    filter.topics(),
                    filter.outlets(),
                    all.stream().flatMap(Optional::stream).toList(),
                    filter.articles())))
        : Optional.empty();
  }

  private static Optional<Integer> number(String value, int most) {
    return value.matches("[0-9]{1,5}")
        ? Optional.of(Integer.valueOf(value)).filter(number -> number >= 1 && number <= most)
        : Optional.empty();
  }

  private Optional<Plan> quiet(String value) {
    if (NONE.contains(value.toLowerCase(Locale.ROOT))) {
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
