package nl.citaat.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.citaat.bot.FormattedText.Entity;
import nl.citaat.bot.FormattedText.Style;

/** Writes what the bot does as lines of a golden file, with tags for entities. */
final class Transcript {

  private static final String INDENT = "    ";

  /** Their numbers are drawn. */
  private static final Pattern INCIDENT = Pattern.compile("(Incident|Voorval) [0-9a-f]{6}");

  /** And so are the names of answers. */
  private static final Pattern ANSWER =
      Pattern.compile("(?<=:)[0-9a-f]{16}$|(?<=:)[0-9a-f]{16}(?=  \\[)");

  /** How long an answer took. */
  private static final Pattern TIME = Pattern.compile("\\d+(?= ms\\b)|(?<=_ms,)\\d+");

  private Transcript() {}

  static List<String> of(List<Outgoing> all) {
    List<String> lines = new ArrayList<>();
    all.forEach(outgoing -> add(lines, outgoing));
    if (lines.isEmpty()) {
      lines.add("(silence)");
    }
    return lines.stream().map(line -> (INDENT + unnamed(line)).stripTrailing()).toList();
  }

  private static String unnamed(String line) {
    String incidents = INCIDENT.matcher(line).replaceAll("$1 ######");
    String times = TIME.matcher(incidents).replaceAll("#");
    return ANSWER.matcher(times).replaceAll("################");
  }

  private static void add(List<String> lines, Outgoing outgoing) {
    switch (outgoing) {
      case Outgoing.Send send -> {
        String elsewhere = send.chat().id() == Conversation.NOTICES ? " tells the newsroom" : "";
        String replies = send.replyTo() == null ? "" : " replies to " + send.replyTo();
        boolean posts = send.chat().kind() == Chat.Kind.CHANNEL && elsewhere.isEmpty();
        lines.add("bot" + elsewhere + (posts ? " posts in " + send.chat().id() : replies) + ":");
        add(lines, send.text(), send.buttons());
      }
      case Outgoing.SendPhoto photo -> {
        String replies = photo.replyTo() == null ? "" : " replies to " + photo.replyTo();
        lines.add("bot" + replies + " with a picture:");
        add(lines, FormattedText.plain(ChartText.of(photo.chart())), List.of());
        add(lines, photo.caption(), List.of());
      }
      case Outgoing.SendDocument document -> {
        String replies = document.replyTo() == null ? "" : " replies to " + document.replyTo();
        lines.add("bot" + replies + " with the file " + document.name() + ":");
        add(lines, FormattedText.plain(document.content()), List.of());
        add(lines, document.caption(), List.of());
      }
      case Outgoing.Edit edit -> {
        lines.add("bot changes message " + edit.message() + ":");
        add(lines, edit.text(), edit.buttons());
      }
      case Outgoing.Amend amend -> {
        String message =
            amend.message() == null ? amend.inlineMessage() : "message " + amend.message();
        lines.add("bot amends " + message + " in " + amend.chat().id() + ":");
        add(lines, amend.text(), amend.buttons());
        if (amend.source() != null) {
          lines.add("[" + amend.source().label() + "] " + amend.source().url());
        }
      }
      case Outgoing.AnswerPress press ->
          lines.add("bot sees the press" + (press.notice() == null ? "" : ": " + press.notice()));
      case Outgoing.OfferMenu menu ->
          lines.add(
              "bot offers its commands "
                  + (menu.language() == null
                      ? "as each app speaks"
                      : "in " + menu.language().code())
                  + whom(menu.scope()));
      case Outgoing.AnswerInline answer -> {
        lines.add("bot offers" + (answer.results().isEmpty() ? " nothing" : "") + ":");
        answer.results().forEach(result -> add(lines, result));
        if (answer.button() != null) {
          lines.add("[" + answer.button().label() + "] /start " + answer.button().parameter());
        }
      }
    }
  }

  private static void add(List<String> lines, Outgoing.Result result) {
    lines.add("* " + result.title() + "  " + result.id());
    if (result.description() != null) {
      lines.add("  " + result.description());
    }
    add(lines, result.text(), List.of());
    lines.add("[" + result.source().label() + "] " + result.source().url());
  }

  private static void add(
      List<String> lines, FormattedText text, List<List<Outgoing.Button>> buttons) {
    tagged(text).lines().map(line -> "| " + line).forEach(lines::add);
    for (List<Outgoing.Button> row : buttons) {
      lines.add(
          String.join("  ", row.stream().map(b -> "[" + b.label() + "] " + b.data()).toList()));
    }
  }

  private static String tagged(FormattedText text) {
    List<Entity> outerFirst =
        text.entities().stream()
            .sorted(
                Comparator.comparingInt((Entity e) -> e.span().start())
                    .thenComparingInt(e -> -e.span().end())
                    .thenComparing(Entity::style, Comparator.reverseOrder()))
            .toList();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= text.text().length(); i++) {
      for (Entity entity : outerFirst.reversed()) {
        if (entity.span().end() == i) {
          out.append("</").append(tag(entity.style())).append('>');
        }
      }
      for (Entity entity : outerFirst) {
        if (entity.span().start() == i) {
          String address = entity.url() == null ? "" : " " + entity.url();
          out.append('<').append(tag(entity.style())).append(address).append('>');
        }
      }
      if (i < text.text().length()) {
        out.append(text.text().charAt(i));
      }
    }
    return out.toString();
  }

  private static String tag(Style style) {
    return switch (style) {
      case BOLD -> "b";
      case ITALIC -> "i";
      case STRIKETHROUGH -> "s";
      case CODE -> "code";
      case BLOCKQUOTE -> "quote";
      case EXPANDABLE_BLOCKQUOTE -> "expandable";
      case LINK -> "a";
    };
  }

  private static String whom(Menu.Scope scope) {
    return switch (scope) {
      case GROUP, PRIVATE -> "";
      case ADMINISTRATORS -> " to the administrators";
      case MODERATOR -> " to a moderator";
      case OWNER -> " to an owner";
    };
  }
}
