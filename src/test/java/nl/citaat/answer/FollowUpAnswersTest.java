package nl.citaat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.citaat.store.Exchange;
import nl.citaat.testing.Archive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpAnswersTest {

  private static final String FERRY =
      """
      title: Ferry aground off Delmont
      language: en

      The ferry Aldith ran aground off Delmont on Monday. Captain Rosa Harrow blamed the fog. \
      Twelve sailors were hurt. The tug Wolfram pulled the ship free on Friday.
      """;

  private static final String MARKET =
      """
      title: Market in Harborough reopens
      language: en

      The market in Harborough reopened on Saturday after the flood. Forty traders were hurt \
      when the roof fell in. Mayor Edwin Pell blamed the builders.
      """;

  private static final String HOSPITAL =
      """
      title: Fire in Vienna
      language: en

      Ninety patients were hurt when the hospital in Vienna burned on Sunday.
      """;

  @TempDir private Path data;
  private Archive archive;
  private @Nullable Exchange last;

  @BeforeEach
  void open() {
    archive = Archive.open(data, Clock.systemUTC());
    archive.add("ferry", FERRY);
    archive.add("market", MARKET);
    archive.add("hospital", HOSPITAL);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** Asks in one conversation. */
  private List<String> ask(String question) {
    Following following = last == null ? null : new Following(last, false);
    Answer answer = archive.answerer.answer(question, null, following);
    last = answer.exchange();
    return answer.quotes().stream().map(found -> found.quote().text()).toList();
  }

  private String first(String question) {
    return ask(question).getFirst();
  }

  @Test
  void whatIsLeftOutIsTakenFromTheQuestionBefore() {
    assertThat(ask("when?")).isEmpty();
    assertThat(first("Which ferry ran aground off Delmont?")).contains("Aldith");
    assertThat(first("when?")).contains("on Monday");
  }

  @Test
  void theArticleOfTheLastAnswerIsPreferred() {
    ask("Who blamed the fog?");
    assertThat(first("and how many were hurt?")).isEqualTo("Twelve sailors were hurt.");
    ask("When did the market in Harborough reopen?");
    assertThat(first("and how many were hurt?")).startsWith("Forty traders were hurt");
  }

  @Test
  void anotherArticleIsQuotedWhenTheQuestionNamesWhatOnlyThatTells() {
    ask("How many sailors were hurt?");
    assertThat(first("and in Vienna?")).startsWith("Ninety patients were hurt");
  }

  @Test
  void theLastQuoteIsRepeatedOnlyWhenItAnswers() {
    String quote = first("Which ferry ran aground off Delmont?");
    assertThat(first("and when?")).isEqualTo(quote);
    assertThat(ask("what else?")).isNotEmpty().doesNotContain(quote);
  }

  @Test
  void heIsWhoWasQuotedLast() {
    assertThat(first("Who blamed the fog?")).contains("Rosa Harrow");
    assertThat(first("what did she blame?")).isEqualTo("Captain Rosa Harrow blamed the fog.");
  }

  @Test
  void aQuestionThatStandsByItselfIsAnsweredAsIfNothingWasAsked() {
    ask("Which ferry ran aground off Delmont?");
    Exchange before = Objects.requireNonNull(last);
    String question = "Which mayor blamed the builders?";
    Answer after = archive.answerer.answer(question, null, new Following(before, true));
    Answer alone = archive.answerer.answer(question, null);
    assertThat(after.quotes()).isEqualTo(alone.quotes());
    assertThat(after.exchange()).isEqualTo(alone.exchange());
  }

  @Test
  void whatWasFollowedUpIsKnownAsItWas() {
    ask("Which ferry ran aground off Delmont?");
    Exchange before = Objects.requireNonNull(last);
    ask("what else?");
    assertThat(Objects.requireNonNull(last).quoted()).isNotEqualTo(before.quoted());
    assertThat(last.before()).contains(before);
  }

  @Test
  void whatWasQuotedLastMayBeGoneSince() {
    ask("Which ferry ran aground off Delmont?");
    archive.retract("ferry");
    assertThat(ask("when?")).noneMatch(quote -> quote.contains("Aldith"));
  }
}
