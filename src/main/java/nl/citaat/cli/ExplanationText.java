package nl.citaat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.citaat.answer.Explanation;
import nl.citaat.answer.Grounds;
import nl.citaat.answer.PassedOver;
import nl.citaat.answer.Reading;
import nl.citaat.answer.Reading.Carried;
import nl.citaat.answer.Step;
import nl.citaat.answer.Term;
import nl.citaat.answer.Weighed;
import nl.citaat.answer.WordTrace;
import nl.citaat.answer.WordTrace.Where;
import nl.citaat.article.Story;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.FormattedText.Style;
import org.jspecify.annotations.Nullable;

/** An explanation in full, for those who look after the ranking. */
final class ExplanationText {

  private final Explanation explanation;
  private final FormattedText.Builder text = new FormattedText.Builder();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  static FormattedText of(Explanation explanation) {
    return new ExplanationText(explanation).build();
  }

  private FormattedText build() {
    text.add("The question");
    add(explanation.reading());
    for (int i = 0; i < explanation.quotes().size(); i++) {
      text.add("\n\nQuote " + (i + 1));
      add(explanation.quotes().get(i));
    }
    PassedOver passedOver = explanation.passedOver();
    if (passedOver == null) {
      text.add("\n\nNo other sentence");
    } else {
      add(passedOver);
    }
    if (!explanation.terms().isEmpty()) {
      likelihood();
    }
    return text.build();
  }

  private void add(Reading reading) {
    field("language", reading.language().code());
    field("answer type", name(reading.type()));
    field("focus", reading.focus());
    field("words", joined(reading.words()));
    field("names", joined(reading.names()));
    field("year", reading.year() ? "asked for" : null);
    Carried carried = reading.carried();
    if (carried != null) {
      field("follows up", carried.question());
      field("carried over", joined(carried.words()));
      field("preferred article", carried.article());
    }
  }

  private static @Nullable String joined(List<String> words) {
    return words.isEmpty() ? null : String.join(" \u00b7 ", words);
  }

  private void add(Grounds grounds) {
    field("score", number(grounds.quote().score()));
    grounds.words().forEach(this::add);
    field("ranking", number(grounds.ranking()));
    grounds.features().forEach(this::add);
    if (grounds.gain() != 0) {
      contribution("beside the last quote", number(grounds.gain()));
    }
  }

  private void add(WordTrace word) {
    String asked = word.asked() + (word.carried() ? " (carried over)" : "");
    if (word.where() == Where.NOWHERE) {
      line(asked + " \u2192 nothing");
      return;
    }
    String steps =
        word.steps().stream().map(ExplanationText::step).collect(Collectors.joining(", "));
    String where = word.where() == Where.SENTENCE ? "" : "; " + place(word.where());
    line(
        "%s \u2192 %s (%s; %s%s)"
            .formatted(asked, word.found(), steps, number(word.weight()), where));
  }

  private static String step(Step step) {
    return switch (step.link()) {
      case SAME -> "same word";
      case STEM, NAME, TRANSLATION, SYNONYM, DERIVATION, PART, PHRASE_WORD, COMPOUND ->
          name(step.link()) + " " + step.word();
    };
  }

  private static String place(Where where) {
    return switch (where) {
      case SENTENCE, NOWHERE -> name(where);
      case BEFORE -> "carried from a sentence before";
      case AFTER -> "in a sentence behind";
      case TITLE -> "in the title";
    };
  }

  private void add(Weighed weighed) {
    contribution(
        name(weighed.feature()),
        product(weighed.value(), weighed.weight(), weighed.contribution()));
  }

  private void add(PassedOver passedOver) {
    text.add("\n\nNot chosen\n");
    Grounds grounds = passedOver.grounds();
    text.add(Style.BLOCKQUOTE, grounds.quote().quote().text());
    text.add("\n" + source(grounds.quote().quote().revision().story()));
    field("because", reason(passedOver));
    add(grounds);
  }

  private static String source(Story story) {
    return Stream.of(story.title(), story.source().outlet(), story.published())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" \u00b7 "));
  }

  private static String reason(PassedOver passedOver) {
    return switch (passedOver.bar()) {
      case LIKELIHOOD -> "likelihood " + below(passedOver);
      case CONFIDENCE -> "confidence " + below(passedOver);
      case SHARE -> "share of the best one's " + below(passedOver);
      case OVERLAP -> "stands within a quote";
      case PLACES -> (int) passedOver.limit() + " quotes are shown already";
    };
  }

  private static String below(PassedOver passedOver) {
    return "%s, bar %s".formatted(number(passedOver.value()), number(passedOver.limit()));
  }

  private void likelihood() {
    text.add("\n\nHow sure");
    field("confidence", number(explanation.answer().confidence()));
    field("likelihood", number(explanation.likelihood()));
    for (Term term : explanation.terms()) {
      contribution(
          name(term.evidence()), product(term.value(), term.weight(), term.contribution()));
    }
  }

  private void contribution(String name, String product) {
    line("  %-22s %s".formatted(name, product));
  }

  private static String product(double value, double weight, double contribution) {
    return "%s \u00d7 %s = %s".formatted(number(value), number(weight), number(contribution));
  }

  private void field(String name, @Nullable Object value) {
    if (value != null) {
      line(name + ": " + value);
    }
  }

  private void line(String line) {
    text.add("\n  " + line);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
