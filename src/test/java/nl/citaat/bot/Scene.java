package nl.citaat.bot;

import static nl.citaat.bot.FormattedText.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a chat after the steps of a golden conversation, as the one who speaks first sees
 * it.
 */
final class Scene {

  private static final Pattern SAID =
      Pattern.compile("(\\w+)(?: in group)?(?: to bot)?(?: replies to \\d+)?: (.*)");
  private static final Pattern TYPED = Pattern.compile("(\\w+) inline: ?(.*)");

  /**
   * A message.
   *
   * @param from who says it; null for the bot
   * @param number counted as conversations count: the first has the number 2
   * @param picture what is drawn in it; null for none
   */
  record Bubble(
      @Nullable String from,
      int number,
      FormattedText text,
      List<List<String>> buttons,
      @Nullable Chart picture) {}

  private final List<Bubble> bubbles = new ArrayList<>();
  private List<Outgoing.Result> offered = List.of();
  private @Nullable String typed;
  private @Nullable String notice;
  private @Nullable String viewer;
  private int messages = 1;

  /** Adds a step of a conversation, and what the bot does on it. */
  void add(String step, List<Outgoing> done) {
    Matcher inline = TYPED.matcher(step);
    Matcher said = SAID.matcher(step);
    notice = null;
    typed = null;
    if (inline.matches()) {
      typed = inline.group(2);
      speaks(inline.group(1));
    } else if (said.matches()) {
      speaks(said.group(1));
      String words = said.group(2).replace("\\n", "\n");
      bubbles.add(new Bubble(said.group(1), ++messages, plain(words), List.of(), null));
    }
    done.forEach(this::add);
  }

  private void speaks(String who) {
    viewer = viewer == null ? who : viewer;
  }

  private void add(Outgoing outgoing) {
    switch (outgoing) {
      case Outgoing.Send send ->
          bubbles.add(new Bubble(null, ++messages, send.text(), labels(send.buttons()), null));
      case Outgoing.SendPhoto photo ->
          bubbles.add(new Bubble(null, ++messages, photo.caption(), List.of(), photo.chart()));
      case Outgoing.SendDocument document -> {
        FormattedText text =
            FormattedText.plain(document.name() + "\n" + document.caption().text());
        bubbles.add(new Bubble(null, ++messages, text, List.of(), null));
      }
      case Outgoing.Edit edit -> change(edit.message(), edit.text(), edit.buttons());
      case Outgoing.Amend amend -> {
        if (amend.message() != null) {
          change(amend.message(), amend.text(), amend.buttons());
        }
      }
      case Outgoing.AnswerPress press -> notice = press.notice();
      case Outgoing.AnswerInline answer -> offered = answer.results();
      case Outgoing.OfferMenu menu -> {}
    }
  }

  private void change(int message, FormattedText text, List<List<Outgoing.Button>> buttons) {
    bubbles.replaceAll(
        bubble ->
            bubble.number() == message
                ? new Bubble(null, message, text, labels(buttons), null)
                : bubble);
  }

  private static List<List<String>> labels(List<List<Outgoing.Button>> buttons) {
    return buttons.stream().map(row -> row.stream().map(Outgoing.Button::label).toList()).toList();
  }

  List<Bubble> bubbles() {
    return List.copyOf(bubbles);
  }

  /** What the last step typed behind the bot's name; null when it typed nothing. */
  @Nullable String typed() {
    return typed;
  }

  List<Outgoing.Result> offered() {
    return offered;
  }

  /** What the bot told on the last press; null for nothing. */
  @Nullable String notice() {
    return notice;
  }

  boolean isViewer(@Nullable String who) {
    return who != null && who.equals(viewer);
  }

  /** Whether more than one person speaks. */
  boolean isGroup() {
    return bubbles.stream().anyMatch(bubble -> bubble.from() != null && !isViewer(bubble.from()));
  }
}
