package nl.citaat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;

class QuoteTest {

  private static final Revision REVISION =
      Stories.article("a", Language.NL, "Hij zei: “Ça va” 😀.").current();

  @Test
  void aQuoteSaysWhatTheBodySays() {
    assertThat(new Quote(REVISION, new TextSpan(0, 20)).text()).isEqualTo("Hij zei: “Ça va” 😀.");
    assertThat(new Quote(REVISION, new TextSpan(9, 16)).text()).isEqualTo("“Ça va”");
  }

  @Test
  void aQuoteLiesWithinTheBodyAndHasWords() {
    int end = REVISION.body().length();
    assertThat(new Quote(REVISION, new TextSpan(end - 1, end)).text()).isEqualTo(".");
    for (TextSpan wrong : new TextSpan[] {new TextSpan(0, end + 1), new TextSpan(3, 3)}) {
      assertThatThrownBy(() -> new Quote(REVISION, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("No words of a");
    }
  }
}
