package nl.citaat.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.citaat.bot.Chat;
import nl.citaat.bot.ChatGateway;
import nl.citaat.bot.Dispatcher;
import nl.citaat.bot.FormattedText;
import nl.citaat.bot.Incoming;
import nl.citaat.bot.Outgoing;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Person;
import org.jspecify.annotations.Nullable;

/**
 * The conversation on a terminal. Buttons are numbered, a row on a line, and typing a number
 * presses one; those of the last message can be pressed until there is another. For one thread.
 */
final class TerminalTalk implements ChatGateway {

  /** The number of whoever is at the terminal. */
  static final long SOMEBODY = 0;

  private static final Chat HERE = new Chat(0, Chat.Kind.PRIVATE, null);

  private final Dispatcher dispatcher;
  private final Screen screen;
  private final Person person = new Person(SOMEBODY, Locale.getDefault().toLanguageTag());
  private final List<List<Button>> rows = new ArrayList<>();
  private String shown = "";
  private int updates;
  private int messages;

  TerminalTalk(Dispatcher dispatcher, Screen screen) {
    this.dispatcher = dispatcher;
    this.screen = screen;
  }

  /**
   * Says something to the bot and shows what it replies. Of buttons, which nobody can press here,
   * only those are told that the words announce, such as headlines: they have rows of their own.
   * What goes wrong comes through.
   */
  void ask(String words) {
    dispatcher.replyOrThrow(said(words)).forEach(this::carry);
    rows.stream()
        .filter(row -> row.size() == 1)
        .map(row -> row.getFirst().label())
        .filter(label -> !shown.contains(label))
        .forEach(label -> screen.print("  " + label));
  }

  /** Takes a line: the number of a button that is on show, or words. */
  void line(String line) {
    Button pressed = button(line.strip());
    List<Outgoing> reply = dispatcher.reply(pressed == null ? said(line) : press(pressed));
    if (reply.stream().allMatch(Outgoing.AnswerPress.class::isInstance)) {
      reply.forEach(this::carry);
      return;
    }
    rows.clear();
    reply.forEach(this::carry);
    showButtons();
  }

  private @Nullable Button button(String line) {
    if (!line.matches("\\d{1,3}")) {
      return null;
    }
    int number = Integer.parseInt(line);
    List<Button> buttons = rows.stream().flatMap(List::stream).toList();
    return number >= 1 && number <= buttons.size() ? buttons.get(number - 1) : null;
  }

  private Incoming said(String words) {
    return new Incoming.Said(++updates, HERE, person, Instant.now(), ++messages, words, true, null);
  }

  private Incoming press(Button button) {
    return new Incoming.Pressed(
        ++updates, HERE, person, Instant.now(), "" + updates, messages, shown, button.data());
  }

  @Override
  public @Nullable Integer carry(Outgoing outgoing) {
    switch (outgoing) {
      case Outgoing.Send send -> show(send.text(), send.buttons());
      case Outgoing.SendPhoto photo -> screen.print(photo.inLetters().text());
      case Outgoing.SendDocument document -> {
        screen.print(document.caption());
        screen.print(document.content());
      }
      case Outgoing.Edit edit -> show(edit.text(), edit.buttons());
      case Outgoing.AnswerPress press -> {
        if (press.notice() != null) {
          screen.print(press.notice());
        }
      }
      case Outgoing.OfferMenu menu -> {}
      case Outgoing.Amend amend ->
          throw new IllegalStateException("What a terminal showed is not changed");
      case Outgoing.AnswerInline answer ->
          throw new IllegalStateException("Nobody types inline at a terminal");
    }
    return outgoing instanceof Outgoing.AnswerPress || outgoing instanceof Outgoing.OfferMenu
        ? null
        : ++messages;
  }

  private void show(FormattedText text, List<List<Button>> below) {
    screen.print(text);
    shown = text.text();
    rows.addAll(below);
  }

  private void showButtons() {
    int number = 0;
    for (List<Button> row : rows) {
      StringBuilder line = new StringBuilder();
      for (Button button : row) {
        line.append("  [").append(++number).append("] ").append(button.label());
      }
      screen.print(line.toString());
    }
  }
}
