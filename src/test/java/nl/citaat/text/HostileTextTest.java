package nl.citaat.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text takes for ever or ends the stack; ten times what is needed on a busy machine. */
@Timeout(value = 30, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

  private static final Analysis ANALYSIS = new Analysis(Bundled.LEXICON);

  @Test
  void thereAreSome() {
    assertThat(HostileText.corpus()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("nl.citaat.text.HostileText#corpus")
  void isCleaned(HostileText hostile) {
    String text = hostile.text();
    assertThat(Normalizer.line(text)).hasSizeLessThanOrEqualTo(text.length());
  }

  @ParameterizedTest
  @MethodSource("nl.citaat.text.HostileText#corpus")
  void isCutIntoSentences(HostileText hostile) {
    String text = hostile.text();
    Spans.assertWhole(text, new TextSpan(0, text.length()), SentenceSplitter.sentences(text));
  }

  @ParameterizedTest
  @MethodSource("nl.citaat.text.HostileText#corpus")
  void hasALanguageOrNone(HostileText hostile) {
    String text = hostile.text();
    assertThat(LanguageDetector.detect(text)).isNotNull();
    assertThat(LanguageDetector.detect(text, Bundled.LEXICON)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("nl.citaat.text.HostileText#corpus")
  void isAnalysed(HostileText hostile) {
    String text = hostile.text();
    for (Language language : Language.values()) {
      assertThat(ANALYSIS.words(language, text)).hasSameSizeAs(Tokenizer.tokens(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten", "staden", "tent", "lucht", "stad"})
  void aWordOfManyWordsIsCutInNoTime(String part) {
    String word = part.repeat(60 / part.length());
    assertThat(Bundled.LEXICON.compoundParts(Language.NL, word)).hasSizeGreaterThan(2);
  }
}
