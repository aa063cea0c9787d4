package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Quote;
import nl.citaat.article.Revision;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.Edition;
import nl.citaat.digest.Timing.Slot;
import nl.citaat.store.Schedule;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Style;
import nl.citaat.store.Schedule.Target;
import nl.citaat.summary.NewsSummary;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestTextTest {

  private static final Chat CHANNEL = new Chat(-1009, Chat.Kind.CHANNEL, null);
  private static final Instant MOMENT = Instant.parse("2024-05-06T22:30:00Z");

  private static NewsSummary.Item item(int number, int length, int others) {
    Article article = article("story" + number, length);
    Quote quote = new Quote(article.current(), new TextSpan(0, length));
    List<Article> also =
        IntStream.range(0, others)
            .mapToObj(i -> article("other" + number + "-" + i, length))
            .toList();
    return new NewsSummary.Item(article, List.of(quote), also);
  }

  private static Article article(String id, int length) {
    Block block = new Block(Block.Kind.PARAGRAPH, new TextSpan(0, length));
    Story story =
        new Story(
            "Title of " + id,
            "x".repeat(length),
            List.of(block),
            new Source("Krant", null, URI.create("https://krant.example/" + id)),
            LocalDate.parse("2024-05-06"),
            null,
            Language.EN,
            List.of());
    Revision revision = new Revision(new ArticleId(id), 1, story, MOMENT);
    return new Article(revision.article(), revision, Article.Status.PUBLISHED, 1);
  }

  private static List<Send> messages(Style style, List<NewsSummary.Item> items) {
    Form form = new Form(200, 20, style, Language.EN, false);
    Plan plan = new Plan("30 0 * * *", ZoneId.of("Europe/Amsterdam"), Filter.NONE, form, null);
    Target target = new Target(-1009, Place.CHANNEL, null, "Krant", null);
    Schedule schedule = new Schedule(1, target, plan, false, MOMENT);
    Slot slot = new Slot(LocalDateTime.parse("2024-05-07T00:30"), MOMENT);
    Edition edition = new Edition(schedule, slot, new NewsSummary(items));
    return new DigestText(CHANNEL, "citaatbot")
        .messages(edition).stream().map(Send.class::cast).toList();
  }

  private static List<String> labels(Send message) {
    return message.buttons().stream().flatMap(List::stream).map(Button::label).toList();
  }

  @Test
  void theDayIsThatOfTheChannel() {
    assertThat(messages(Style.DIGEST, List.of(item(1, 50, 0))).getFirst().text().text())
        .startsWith("The news of Tuesday 7 May\n\nTitle of story1\n");
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void storiesAreSplitBetweenMessagesAndNoneIsLost(Style style) {
    List<NewsSummary.Item> items =
        IntStream.rangeClosed(1, 9).mapToObj(number -> item(number, 1500, 0)).toList();

    List<Send> messages = messages(style, items);

    assertThat(messages).hasSizeGreaterThan(3).allMatch(send -> MessageText.fits(send.text()));
    assertThat(messages.stream().flatMap(send -> send.shown().stream()))
        .extracting(shown -> shown.article().value())
        .containsExactlyElementsOf(
            items.stream().map(story -> story.leading().id().value()).toList());
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void aStoryThatFitsIntoNoMessageIsLeftOut(Style style) {
    List<Send> messages =
        messages(
            style, List.of(item(1, 50, 0), item(2, 5000, 0), item(3, 60, 0), item(4, 5000, 0)));

    assertThat(messages).allMatch(send -> MessageText.fits(send.text()));
    assertThat(messages.stream().flatMap(send -> send.shown().stream()))
        .extracting(shown -> shown.article().value())
        .containsExactly("story1", "story3");
    assertThat(messages).noneMatch(send -> send.text().text().isEmpty());
  }

  @Test
  void ofTheOtherArticlesThatTellAStoryFiveAreNamed() {
    Send message = messages(Style.SINGLE, List.of(item(1, 30, 7))).getFirst();

    assertThat(message.text().text().lines().filter(line -> line.startsWith("Also:"))).hasSize(5);
  }

  @Test
  void onlyTheFirstMessageOfADigestPreviewsAnAddress() {
    List<NewsSummary.Item> items = Stream.of(1, 2, 3, 4, 5).map(i -> item(i, 1500, 0)).toList();

    assertThat(messages(Style.DIGEST, items))
        .extracting(Send::continues)
        .containsExactly(false, true, true);
    assertThat(messages(Style.SINGLE, items)).hasSize(5).noneMatch(Send::continues);
    assertThat(messages(Style.DIGEST, items).getLast().in(Language.NL).insteadOf(7).continues())
        .isTrue();
  }

  @Test
  void aMessageHasNoMoreEntitiesThanTelegramTakes() {
    List<NewsSummary.Item> items =
        IntStream.rangeClosed(1, 20).mapToObj(number -> item(number, 30, 5)).toList();

    List<Send> messages = messages(Style.DIGEST, items);

    assertThat(messages).hasSizeGreaterThan(1).allMatch(send -> MessageText.fits(send.text()));
  }

  @Test
  void theButtonsOfAMessageAskAboutItsOwnStories() {
    List<NewsSummary.Item> items = Stream.of(1, 2, 3).map(i -> item(i, 1500, 0)).toList();

    List<Send> messages = messages(Style.DIGEST, items);

    assertThat(messages)
        .extracting(DigestTextTest::labels)
        .containsExactly(
            List.of("Ask about 1", "Ask about 2", "More ›"), List.of("Ask about 3", "More ›"));
    assertThat(messages.getLast().buttons().getFirst().getFirst().data())
        .isEqualTo("https://t.me/citaatbot?start=a_story3");
  }
}
