package nl.citaat.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.digest.Edition;
import nl.citaat.store.Schedule.Form;
import nl.citaat.summary.NewsSummary;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an edition: a heading, then story by story. A story that does not fit into a
 * message begins the next.
 *
 * @param bot the bot's name in addresses, for buttons that lead to it; null for no buttons
 */
public record DigestText(Chat chat, @Nullable String bot) {

  /** So many buttons stand beside each other with their labels whole. */
  private static final int ROW = 3;

  /** The messages, in the order in which they are sent; none when there is nothing to say. */
  public List<Outgoing> messages(Edition edition) {
    if (!edition.speaks()) {
      return List.of();
    }
    Form form = edition.schedule().plan().form();
    Texts texts = new Texts(form.frame());
    List<NewsSummary.Item> items = edition.summary().items();
    FormattedText heading = heading(edition, texts);
    if (items.isEmpty()) {
      return List.of(send(FormattedText.plain(texts.of(Text.DIGEST_NOTHING)), List.of(), texts));
    }
    return switch (form.style()) {
      case DIGEST -> together(heading, items, texts);
      case SINGLE -> singly(items, texts);
      case BOTH -> {
        List<Outgoing> all = new ArrayList<>();
        all.add(send(overview(heading, items), List.of(), texts));
        all.addAll(singly(items, texts));
        yield all;
      }
    };
  }

  private static FormattedText heading(Edition edition, Texts texts) {
    LocalDate day = LocalDate.ofInstant(edition.slot().moment(), edition.schedule().plan().zone());
    String words = texts.of(Text.DIGEST_HEADING, Map.of("day", texts.weekday(day)));
    return new FormattedText.Builder().add(Style.BOLD, words).build();
  }

  private static FormattedText overview(FormattedText heading, List<NewsSummary.Item> items) {
    FormattedText.Builder text = new FormattedText.Builder().add(heading).add("\n");
    for (NewsSummary.Item item : items) {
      text.add("\n• ").add(SourceLine.title(item.leading().current().story()));
    }
    return text.build();
  }

  private List<Outgoing> singly(List<NewsSummary.Item> items, Texts texts) {
    List<Outgoing> all = new ArrayList<>();
    for (NewsSummary.Item item : items) {
      MessageText message = new MessageText();
      if (message.add(SummaryText.of(item, texts.language()), SummaryText.quotes(item))) {
        all.add(send(message, List.of(new Told(0, item)), texts));
      }
    }
    return all;
  }

  /** A story of a message, with the number before its title; 0 for none. */
  private record Told(int number, NewsSummary.Item item) {}

  private List<Outgoing> together(
      FormattedText heading, List<NewsSummary.Item> items, Texts texts) {
    List<Send> all = new ArrayList<>();
    MessageText message = new MessageText();
    message.add(heading, List.of());
    List<Told> told = new ArrayList<>();
    for (NewsSummary.Item item : items) {
      Told next = new Told(items.size() == 1 ? 0 : items.indexOf(item) + 1, item);
      FormattedText part = numbered(next, texts);
      if (!message.add(part, SummaryText.quotes(item))) {
        MessageText fresh = new MessageText();
        if (!fresh.add(part, SummaryText.quotes(item))) {
          continue;
        }
        if (!told.isEmpty() || all.isEmpty()) {
          all.add(send(message, told, texts));
        }
        message = fresh;
        told.clear();
      }
      told.add(next);
    }
    if (!told.isEmpty()) {
      all.add(send(message, told, texts));
    }
    all.subList(Math.min(1, all.size()), all.size()).replaceAll(Send::continuing);
    return List.copyOf(all);
  }

  private static FormattedText numbered(Told told, Texts texts) {
    FormattedText story = SummaryText.of(told.item(), texts.language());
    if (told.number() == 0) {
      return story;
    }
    String number = told.number() + ". ";
    return new FormattedText.Builder()
        .add(number)
        .mark(Style.BOLD, new TextSpan(0, number.length()))
        .add(story)
        .build();
  }

  private Send send(MessageText message, List<Told> told, Texts texts) {
    List<List<Button>> buttons = bot == null ? List.of() : buttons(told, texts, bot);
    return new Send(chat, message.text(), null, buttons, message.shown(), texts.language());
  }

  private Send send(FormattedText text, List<List<Button>> buttons, Texts texts) {
    return new Send(chat, text, null, buttons, List.of(), texts.language());
  }

  private static List<List<Button>> buttons(List<Told> told, Texts texts, String bot) {
    List<Button> all = new ArrayList<>(told.stream().map(one -> ask(one, texts, bot)).toList());
    all.add(Button.opening(texts.of(Text.MORE), DeepLink.latest(bot)));
    List<List<Button>> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += ROW) {
      rows.add(all.subList(from, Math.min(all.size(), from + ROW)));
    }
    return rows;
  }

  private static Button ask(Told told, Texts texts, String bot) {
    String label =
        told.number() == 0
            ? texts.of(Text.DIGEST_ASK)
            : texts.of(Text.DIGEST_ASK_NUMBER, Map.of("number", told.number()));
    return Button.opening(label, DeepLink.to(told.item().leading().id()).url(bot));
  }
}
