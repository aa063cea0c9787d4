package nl.citaat.bot;

import java.util.Map;

/**
 * More than the bot answers.
 *
 * @param line what to say of it
 * @param most how much the bot answers
 * @param pause until it answers again, in the line's unit
 * @param told whether it was said already, so that now the bot is silent
 */
record Excess(Text line, int most, long pause, boolean told) {

  Reply reply(Turn turn) {
    if (!told && !(turn.quiet() && turn.incoming() instanceof Incoming.Said)) {
      Map<String, Number> values = Map.of("most", most, "wait", pause);
      return Reply.of(turn.tell(new Texts(turn.language()).of(line, values)));
    }
    return switch (turn.incoming()) {
      case Incoming.Pressed press ->
          Reply.of(new Outgoing.AnswerPress(press.chat(), press.press(), null));
      case Incoming.Inline typed -> Reply.of(InlineHandler.nothing(typed));
      case Incoming.Said said -> Reply.NONE;
      case Incoming.Wordless sent -> Reply.NONE;
      case Incoming.Edited edited -> Reply.NONE;
      case Incoming.Joined joined -> Reply.NONE;
      case Incoming.Chosen chosen -> Reply.NONE;
    };
  }
}
