package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.AnswerInline;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Edit;
import nl.citaat.bot.Outgoing.LinkButton;
import nl.citaat.bot.Outgoing.Result;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.bot.Outgoing.SendDocument;
import nl.citaat.bot.Outgoing.SendPhoto;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.bot.Outgoing.StartButton;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingCodecTest {

  private static final Chat FORUM = new Chat(-1001, Chat.Kind.GROUP, 7);
  private static final Chat PRIVATE = new Chat(101, Chat.Kind.PRIVATE, null);

  private final OutgoingCodec codec = new OutgoingCodec();

  static List<Outgoing> all() {
    FormattedText text =
        new FormattedText.Builder()
            .add(Style.BLOCKQUOTE, "\u201cWaar\u201d, zei \ud83d\ude42.\n")
            .mark(Style.BOLD, new TextSpan(1, 5))
            .link("bron", "https://krant.example/a?b=c&d")
            .build();
    List<List<Button>> buttons = List.of(List.of(new Button("Ouder \u203a", "l:nl:5")), List.of());
    List<Shown> shown = List.of(new Shown(new ArticleId("a-1"), 2, new TextSpan(3, 9)));
    return List.of(
        new Send(FORUM, text, 12, buttons, shown),
        new Send(PRIVATE, FormattedText.plain(""), null, List.of(), List.of()),
        new SendPhoto(
            FORUM, new Chart("t", "x", "y", List.of(new Chart.Bar("1 nov", 2))), text, 12),
        new SendDocument(FORUM, "a.csv", "a,b\n\u00e9,2\n", text, 12),
        new Edit(PRIVATE, 5, text, buttons, shown),
        new Send(PRIVATE, text, null, buttons, shown, Language.NL).continuing(),
        new Outgoing.Amend(PRIVATE, 5, null, text, buttons, null, shown, Language.EN),
        new Outgoing.Amend(
            PRIVATE,
            null,
            "AbC",
            text,
            List.of(),
            new LinkButton("Bron", "https://krant.nl/"),
            shown,
            null),
        new AnswerPress(PRIVATE, "p", "gezien"),
        new AnswerPress(PRIVATE, "p", null),
        new AnswerInline(
            PRIVATE,
            "q",
            List.of(
                new Result("a_x", "Kop", null, text, new LinkButton("Bron", "https://krant.nl/"))),
            null),
        new AnswerInline(PRIVATE, "q", List.of(), new StartButton("Vraag", "ask")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsReadIsWhatWasWritten(Outgoing outgoing) {
    String json = codec.toJson(outgoing);
    assertThat(json).doesNotContain("\n");
    assertThat(codec.fromJson(json)).isEqualTo(outgoing);
  }

  @Test
  void theFormStaysForRowsThatWaitFromAnEarlierVersion() {
    String earlier =
        """
        {"kind":"send","chat":{"id":101,"kind":"PRIVATE","later":1},"text":{"text":"Hallo","entities":\
        [{"style":"BOLD","span":{"start":0,"end":5}}]},"buttons":[[{"label":"x","data":"y"}]],\
        "shown":[{"article":"a-1","revision":1,"span":{"start":0,"end":2}}]}""";
    FormattedText bold = new FormattedText.Builder().add(Style.BOLD, "Hallo").build();
    Shown shown = new Shown(new ArticleId("a-1"), 1, new TextSpan(0, 2));
    assertThat(codec.fromJson(earlier))
        .isEqualTo(
            new Send(PRIVATE, bold, null, List.of(List.of(new Button("x", "y"))), List.of(shown)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geheim",
        "{\"kind\":\"geheim\"}",
        "{\"kind\":\"send\",\"text\":{\"text\":\"geheim\",\"entities\":[]}",
        "{\"kind\":\"edit\",\"message\":\"geheim\"}",
        "null"
      })
  void somethingElseIsRefusedWithoutRepeatingIt(String json) {
    assertThatThrownBy(() -> codec.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .startsWith("This JSON is nothing outgoing")
        .doesNotContain("geheim");
  }
}
