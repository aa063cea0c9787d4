package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.answer.AnswerType;
import nl.citaat.answer.Link;
import nl.citaat.answer.WordTrace;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachLanguageHasWordsForEachTextAndNoOthers(Language language) {
    Set<String> keys = Stream.of(Text.values()).map(Text::key).collect(Collectors.toSet());
    assertThat(bundle(language).keySet()).isEqualTo(keys);
    assertThat(bundle(language).getLocale().getLanguage()).isEqualTo(language.code());
  }

  @Test
  void allLanguagesHaveTheSamePlaceholders() {
    Map<String, Set<String>> english = placeholders(Language.EN);
    assertThat(english.get("nearest")).containsExactly("count PLURAL");
    assertThat(placeholders(Language.NL)).isEqualTo(english);
  }

  @Test
  void oneIsSaidOtherwiseThanMany() {
    Texts dutch = new Texts(Language.NL);
    assertThat(dutch.of(Text.NEAREST, Map.of("count", 1))).startsWith("Dit artikel");
    assertThat(dutch.of(Text.NEAREST, Map.of("count", 2))).startsWith("Deze artikelen");
  }

  /** What falls to "other" is meant to: one value of each, or what goes without saying. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void whateverIsExplainedHasWordsOfItsOwn(Language language) {
    assertOwnWords(language, Text.WHY_GROUND, "ground", Ground.values(), 1);
    assertOwnWords(language, Text.WHY_DOUBT, "doubt", Doubt.values(), 1);
    assertOwnWords(language, Text.WHY_KIND, "type", AnswerType.values(), 1);
    assertOwnWords(language, Text.WHY_LINK, "link", Link.values(), 2);
    assertOwnWords(language, Text.WHY_WHERE, "where", WordTrace.Where.values(), 2);
  }

  private static void assertOwnWords(
      Language language, Text text, String name, Enum<?>[] values, int others) {
    Texts texts = new Texts(language);
    String other = texts.of(text, Map.of(name, "-", "kind", ""));
    assertThat(values)
        .filteredOn(
            value ->
                texts
                    .of(text, Map.of(name, value.name().toLowerCase(Locale.ROOT), "kind", ""))
                    .equals(other))
        .hasSize(others);
  }

  @Test
  void datesAndLanguagesAreNamedAsReadersDo() {
    LocalDate day = LocalDate.of(2016, 11, 1);
    assertThat(new Texts(Language.EN).date(day)).isEqualTo("1 November 2016");
    assertThat(new Texts(Language.NL).date(day)).isEqualTo("1 november 2016");
    assertThat(new Texts(Language.NL).name(Language.EN)).isEqualTo("Engels");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsCountedHasWordsForOneAndForMany(Language language) {
    List<MessagePattern> counting =
        patterns(language).values().stream()
            .filter(pattern -> parts(pattern, Part.Type.ARG_START).contains("PLURAL"))
            .toList();
    assertThat(counting)
        .isNotEmpty()
        .allSatisfy(
            pattern -> assertThat(parts(pattern, Part.Type.ARG_SELECTOR)).contains("one", "other"));
  }

  @Test
  void numbersAndSpansOfTimeAreWrittenAsReadersDo() {
    Map<String, ?> values = Map.of("topic", "klimaat", "count", 1234);
    assertThat(new Texts(Language.NL).of(Text.TOPIC_BUTTON, values)).isEqualTo("klimaat (1.234)");
    assertThat(new Texts(Language.EN).of(Text.TOPIC_BUTTON, values)).isEqualTo("klimaat (1,234)");
    LocalDate first = LocalDate.of(2016, 10, 31);
    LocalDate last = LocalDate.of(2016, 11, 1);
    assertThat(new Texts(Language.EN).days(first, last))
        .isEqualTo("31 October\u2009\u2013\u20091 November 2016");
    assertThat(new Texts(Language.NL).days(first, last))
        .isEqualTo("31 oktober\u2009\u2013\u20091 november 2016");
    assertThat(new Texts(Language.NL).written(first, "yMMM")).isEqualTo("okt 2016");
  }

  /** With how each is written: a plain word, a number, a plural. */
  private static Map<String, Set<String>> placeholders(Language language) {
    Map<String, Set<String>> all = new TreeMap<>();
    patterns(language).forEach((key, pattern) -> all.put(key, placeholders(pattern)));
    return all;
  }

  private static Set<String> placeholders(MessagePattern pattern) {
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NAME) {
        all.add(pattern.getSubstring(part) + " " + pattern.getPart(i - 1).getArgType());
      }
    }
    return all;
  }

  private static Map<String, MessagePattern> patterns(Language language) {
    ResourceBundle bundle = bundle(language);
    Map<String, MessagePattern> all = new TreeMap<>();
    for (String key : bundle.keySet()) {
      all.put(key, new MessagePattern(bundle.getString(key)));
    }
    return all;
  }

  private static List<String> parts(MessagePattern pattern, Part.Type type) {
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == type)
        .map(
            part ->
                type == Part.Type.ARG_START ? part.getArgType().name() : pattern.getSubstring(part))
        .toList();
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("nl.citaat.bot.messages", language.locale());
  }
}
