package nl.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.citaat.article.ArticleId;
import nl.citaat.cli.Program.Ended;
import nl.citaat.store.Store;
import nl.citaat.store.Update;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verbs do for somebody who uses them one after the other. */
class VerbsIT {

  private static final String QUESTION = "who halted airstrikes?";
  private static final String QUOTE =
      "De Russische en Syrische troepen hebben de luchtaanvallen op Aleppo stopgezet.";

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void prepare() {
    program = new Program(home);
    Articles.write(
        home.resolve("content"), Articles.ALEPPO, Articles.REFERENDUM, Articles.NOTRE_DAME);
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** What a run that goes well prints. */
  private String done(String... arguments) {
    Ended ended = program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  private static JsonNode json(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  /** The names in an object, and of what type each value is. */
  private static Map<String, String> types(JsonNode object) {
    Map<String, String> types = new TreeMap<>();
    object
        .properties()
        .forEach(entry -> types.put(entry.getKey(), entry.getValue().getNodeType().name()));
    return types;
  }

  @Test
  void aFirstStartLoadsTheContentAndAnswersInTheAgreedShape() {
    // Where no locale is set, output is UTF-8 all the same.
    program.set("LC_ALL", "C");
    String printed = done("ask", "--json", "who", "will", "rebuild", "the", "cathedral?");
    assertThat(printed).hasLineCount(1);
    JsonNode answer = json(printed);
    assertThat(types(answer))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "id", "STRING",
                "question", "STRING",
                "language", "STRING",
                "answered", "BOOLEAN",
                "confidence", "NUMBER",
                "quotes", "ARRAY",
                "suggestions", "ARRAY",
                "took_ms", "NUMBER"));
    assertThat(answer.get("answered").booleanValue()).isTrue();
    assertThat(answer.get("quotes")).hasSizeBetween(1, 3);
    assertThat(answer.get("suggestions")).isEmpty();
    answer.get("quotes").forEach(this::assertQuote);
  }

  private void assertQuote(JsonNode quote) {
    assertThat(types(quote))
        .containsOnlyKeys("text", "start", "end", "score", "answer", "article")
        .containsEntry("score", "NUMBER")
        .containsEntry("article", "OBJECT");
    JsonNode article = quote.get("article");
    assertThat(types(article))
        .containsOnlyKeys(
            "id", "title", "outlet", "author", "published", "url", "language", "revision")
        .containsEntry("author", "NULL")
        .containsEntry("published", "STRING")
        .containsEntry("revision", "NUMBER");
    String body = body(article.get("id").textValue());
    assertCut(quote, body);
    if (!quote.get("answer").isNull()) {
      assertThat(types(quote.get("answer"))).containsOnlyKeys("text", "start", "end");
      assertCut(quote.get("answer"), body);
    }
  }

  private static void assertCut(JsonNode span, String body) {
    assertThat(span.get("text").textValue())
        .isNotEmpty()
        .isEqualTo(body.substring(span.get("start").intValue(), span.get("end").intValue()));
  }

  private String body(String id) {
    try (Store store = Store.open(home.resolve("data"), Clock.systemUTC())) {
      return store
          .read(session -> session.articles().find(new ArticleId(id)))
          .orElseThrow()
          .current()
          .body();
    }
  }

  @Test
  void ofABatchOnlyTheBrokenLineIsLeftOut() {
    Ended ended =
        program.runWith(
            """
            {"id":"a","question":"who halted airstrikes?"}
            {"id":"b","question":
            {"id":"c","question":"wie beloofde de kathedraal te herbouwen?","language":"nl"}
            """,
            "ask",
            "--json",
            "--batch",
            "-");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).hasLineCount(1).startsWith("-:2: error: ");
    List<String> answers = new ArrayList<>();
    ended.out().lines().map(VerbsIT::json).forEach(answer -> answers.add(idAndLanguage(answer)));
    assertThat(answers).containsExactly("a en true", "c nl true");
  }

  private static String idAndLanguage(JsonNode answer) {
    return answer.get("id").asText()
        + " "
        + answer.get("language").asText()
        + " "
        + answer.get("answered");
  }

  @Test
  void aMisspeltQuestionIsOfferedAsItWasMeant() {
    JsonNode answer = json(done("ask", "--json", "Who", "is", "Sjojgeo?"));
    assertThat(answer.get("answered").booleanValue()).isFalse();
    assertThat(answer.get("meant").textValue()).isEqualTo("Who is Sjojgoe?");
    assertThat(done("ask", "Who", "is", "Sjojgeo?").lines())
        .contains("Did you mean: Who is Sjojgoe?");
    Ended chat = program.runWith("Who is Sjojgeo?\n1\n", "chat");
    assertThat(chat.out()).contains("[1] Who is Sjojgoe?").contains("Sergej Sjojgoe dinsdag");
  }

  @Test
  void anAnswerIsExplainedAsTextOrInTheJson() {
    assertThat(done("ask", "--explain", QUESTION).lines())
        .contains("\u2502 " + QUOTE)
        .anyMatch(line -> line.startsWith("  airstrikes \u2192 luchtaanvallen (translation"));
    JsonNode answer = json(done("ask", "--json", "--explain", QUESTION));
    assertThat(answer.get("answered").booleanValue()).isTrue();
    JsonNode explanation = answer.get("explanation");
    assertThat(types(explanation))
        .containsOnlyKeys("question", "likelihood", "terms", "quotes", "passed_over");
    assertThat(explanation.at("/question/type").textValue()).isEqualTo("actor");
    assertThat(explanation.at("/quotes/0/words/1/asked").textValue()).isEqualTo("airstrikes");
    assertThat(explanation.at("/quotes/0/words/1/steps/0/link").textValue())
        .isEqualTo("translation");
    assertThat(explanation.get("quotes")).hasSameSizeAs(answer.get("quotes"));
    JsonNode refused = json(done("ask", "--json", "--explain", "Who", "is", "Sjojgeo?"));
    assertThat(refused.get("answered").booleanValue()).isFalse();
    assertThat(refused.get("explanation").get("quotes")).isEmpty();
  }

  @Test
  void aChatEndsWithItsInput() {
    Ended ended = program.runWith(QUESTION + "\n", "chat");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains(QUOTE);
  }

  @Test
  void aChatForgetsWhatIsOldAndWhatItIsAskedTo() {
    Clock longAgo = Clock.offset(Clock.systemUTC(), Duration.ofDays(-31));
    try (Store store = Store.open(home.resolve("data"), longAgo)) {
      store.write(session -> session.inbox().add(List.of(new Update(7, "{}"))));
    }
    Ended ended = program.runWith(QUESTION + "\n/forget\n1\n", "chat");
    assertThat(ended.out())
        .contains("[1] Yes, remove it", "questions in the log, with my answers: 1");
    try (Store store = Store.open(home.resolve("data"), Clock.systemUTC())) {
      assertThat(store.read(session -> session.inbox().last()).isPresent()).isFalse();
    }
  }

  @Test
  void whatIsIngestedCanBeTakenBackAndABackupBringsItBack() {
    String content = home.resolve("content").toString();
    assertThat(done("ingest", content)).contains("added ", "3 articles, 0 errors");
    assertThat(done("ingest", content).lines().limit(3))
        .allMatch(line -> line.startsWith("unchanged  "));
    assertThat(done("show", Articles.ALEPPO)).contains("revision: 1", "status: PUBLISHED", QUOTE);
    String before = done("articles");
    assertThat(before).hasLineCount(3).doesNotContain("(retracted)");
    String backup = home.resolve("backup.db").toString();
    assertThat(done("backup", backup)).contains(backup);

    done("retract", Articles.ALEPPO, "--reason", "Not true.");
    assertThat(done("articles")).contains("(retracted)");
    assertThat(done("show", Articles.ALEPPO)).contains("status: RETRACTED", "Not true.");
    assertThat(done("ask", QUESTION)).doesNotContain(QUOTE);
    assertThat(done("reindex")).contains("sentences can be found");
    assertThat(done("ask", QUESTION)).doesNotContain(QUOTE);

    assertThat(done("restore", backup)).contains("Restored from " + backup);
    assertThat(done("articles")).isEqualTo(before);
    assertThat(done("ask", QUESTION)).contains(QUOTE);
    assertThat(done("check")).contains("All is well.");
  }

  @Test
  void aSummaryIsOfOneArticleOrOfADayAndQuotesOnly() {
    assertThat(done("summary", Articles.ALEPPO).lines()).anyMatch(line -> line.contains(QUOTE));
    assertThat(done("summary").lines().findFirst())
        .contains("Brand verwoest dak van de Notre-Dame");
    assertThat(done("summary", "--words", "cathedral", "--length", "9").lines())
        .contains("\u2502 De torenspits stortte kort voor acht uur in.");
    JsonNode summary = json(done("summary", "--day", "2016", "--json"));
    assertThat(types(summary)).containsOnlyKeys("events");
    assertThat(summary.get("events")).hasSize(2);
    for (JsonNode event : summary.get("events")) {
      assertThat(types(event)).containsOnlyKeys("article", "quotes", "also");
      String body = body(event.get("article").get("id").textValue());
      assertThat(event.get("quotes")).isNotEmpty();
      event.get("quotes").forEach(quote -> assertCut(quote, body));
    }
  }

  @Test
  void howTheBotIsUsedIsPrintedForPeopleAndForPrograms() {
    program.runWith(QUESTION + "\n", "chat");
    assertThat(done("stats", "--since", "2d").lines())
        .anyMatch(line -> line.matches("all +1 +1 +0 +0 +\\d+ +\\d+"))
        .contains("Published articles:", "Feeds: 0 well, 0 failing, 0 paused");
    assertThat(done("stats", "--csv", "--since", "2d").lines())
        .startsWith("kind,name,figure,value")
        .endsWith("feeds,\"\",paused,0")
        .filteredOn(line -> line.startsWith("day,") && line.contains(",answered,"))
        .extracting(line -> line.substring(line.lastIndexOf(',')))
        .containsExactly(",0", ",1");
    JsonNode days = json(done("stats", "--json", "--since", "2d")).get("days");
    assertThat(days).hasSize(2);
    assertThat(days.get(1).get("answered").intValue()).isEqualTo(1);
    assertWrong("'40d' is no number of days such as 7d", "stats", "--since", "40d");
  }

  @Test
  void whatCannotBeSummarisedIsNamed() {
    done("summary");
    assertWrong("'2016-13' is no day", "summary", "--day", "2016-13");
    assertWrong("There is no article none: ", "summary", "none");
    assertWrong("Only one of these at a time", "summary", "--day", "2016", Articles.ALEPPO);
    assertWrong("--length must be 1 or more: 0", "summary", "--length", "0");
    assertWrong("No article has these words", "summary", "--words", "xyzzy");
    done("retract", Articles.ALEPPO, "--reason", "Not true.");
    assertWrong("is retracted", "summary", Articles.ALEPPO);
    assertThat(program.run("summary", "--day", "1999").err()).contains("nothing to summarise");
  }

  private void assertWrong(String message, String... arguments) {
    Ended ended = program.run(arguments);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).hasLineCount(1).contains(message);
  }

  @Test
  void aPageIsIngestedLikeAnArticleAndWhatCanNotBeReadIsToldInALine() {
    Articles.file(
        home,
        "tunnel.html",
        """
        <html lang="en"><head><title>The tunnel is open</title></head><body>
        <p>The harbour tunnel opened to traffic on Thursday, nine years after work began.</p>
        </body></html>
        """);
    String page = home.resolve("tunnel.html").toString();
    Ended ended = program.run("ingest", "http://127.0.0.1/", page, "ftp://a.example/", "gone.xml");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("added      tunnel  The tunnel is open", "1 articles, 3 errors");
    assertThat(ended.err().lines())
        .containsExactly(
            "http://127.0.0.1/: error: its address 127.0.0.1 is of this machine:"
                + " give one on the public internet",
            "ftp://a.example/: error: only http:// and https:// can be fetched",
            "gone.xml: error: there is no such file or folder: check the path");
    assertThat(done("ingest", page)).contains("unchanged", "1 articles, 0 errors");
  }
}
