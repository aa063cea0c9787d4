package nl.citaat.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.citaat.answer.Explanation;
import nl.citaat.answer.Grounds;
import nl.citaat.answer.Link;
import nl.citaat.answer.PassedOver;
import nl.citaat.answer.PassedOver.Bar;
import nl.citaat.answer.Reading.Carried;
import nl.citaat.answer.Term;
import nl.citaat.answer.Weighed;
import nl.citaat.answer.WordTrace;
import nl.citaat.answer.WordTrace.Where;

/** What speaks for and against a sentence, in a few plain words below its source. */
record Reasons(Explanation explanation, Texts texts) {

  private static final int MOST = 3;

  /** What lowers the log-odds by less goes unsaid. */
  private static final double LITTLE = 0.3;

  /** Why a sentence is an answer. */
  FormattedText answering(Grounds grounds) {
    return lines(grounds, texts.of(Text.WHY_WEIGHED, Map.of("grounds", weighed(grounds))));
  }

  /** Why the nearest sentence is none. */
  FormattedText lacking(PassedOver nearest) {
    return lines(
        nearest.grounds(), texts.of(Text.WHY_LACKED, Map.of("doubts", doubts(nearest.bar()))));
  }

  private FormattedText lines(Grounds grounds, String last) {
    FormattedText.Builder lines =
        new FormattedText.Builder()
            .add(
                new SourceLine(texts)
                    .of(
                        grounds.quote().quote().revision().story(),
                        explanation.reading().language()));
    List<String> words = new ArrayList<>();
    words.add(list(Text.WHY_FOUND, found(grounds.words())));
    words.add(list(Text.WHY_NOT_FOUND, missing(grounds.words())));
    words.add(list(Text.WHY_CARRIED, carried()));
    words.add(last);
    words.stream().filter(line -> !line.isEmpty()).forEach(line -> lines.add("\n" + line));
    return lines.build();
  }

  private String list(Text text, List<String> words) {
    return words.isEmpty()
        ? ""
        : texts.of(text, Map.of("words", String.join(SourceLine.DOT, words)));
  }

  private List<String> carried() {
    Carried carried = explanation.reading().carried();
    return carried == null ? List.of() : carried.words();
  }

  private static List<String> missing(List<WordTrace> words) {
    return words.stream()
        .filter(word -> word.where() == Where.NOWHERE)
        .map(WordTrace::asked)
        .toList();
  }

  private List<String> found(List<WordTrace> words) {
    return words.stream().filter(word -> word.where() != Where.NOWHERE).map(this::found).toList();
  }

  /** halted = stopgezet (translated). */
  private String found(WordTrace word) {
    boolean same = word.steps().getFirst().link() == Link.SAME;
    List<String> through =
        word.steps().stream()
            .map(step -> texts.of(Text.WHY_LINK, Map.of("link", key(step.link()))))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    through.add(texts.of(Text.WHY_WHERE, Map.of("where", key(word.where()))));
    through.removeIf(String::isEmpty);
    return (same ? word.asked() : word.asked() + " = " + word.found())
        + (through.isEmpty() ? "" : " (" + String.join(", ", through) + ")");
  }

  /** The two or three things that weighed most. */
  private String weighed(Grounds grounds) {
    Map<Ground, Double> sums = new EnumMap<>(Ground.class);
    for (Weighed weighed : grounds.features()) {
      sums.merge(Ground.of(weighed.feature()), weighed.contribution(), Double::sum);
    }
    sums.merge(Ground.LAST_QUOTE, grounds.gain(), Double::sum);
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(sum -> texts.of(Text.WHY_GROUND, values("ground", sum.getKey())))
        .collect(Collectors.joining(SourceLine.DOT));
  }

  private String doubts(Bar bar) {
    Map<Doubt, Double> sums = new EnumMap<>(Doubt.class);
    for (Term term : explanation.terms()) {
      Doubt.of(term.evidence()).ifPresent(d -> sums.merge(d, term.shortfall(), Double::sum));
    }
    if (bar == Bar.CONFIDENCE) {
      sums.clear();
      sums.put(Doubt.OTHERS, 1.0);
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() > LITTLE)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(sum -> texts.of(Text.WHY_DOUBT, values("doubt", sum.getKey())))
        .collect(Collectors.joining(SourceLine.DOT));
  }

  private Map<String, String> values(String name, Enum<?> value) {
    String kind = texts.of(Text.WHY_KIND, Map.of("type", key(explanation.reading().type())));
    return Map.of(name, key(value), "kind", kind);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
