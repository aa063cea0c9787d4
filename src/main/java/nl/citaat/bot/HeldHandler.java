package nl.citaat.bot;

import java.util.List;
import java.util.Optional;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.RepliedTo;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.store.HeldCommand;
import nl.citaat.store.Store;

/**
 * Asks those who keep the archive whether a command that came too late is still wanted, and carries
 * it out when it is. Safe for use by many threads.
 */
record HeldHandler(Store store, Router router) {

  /** Keeps a command, and asks. */
  Reply hold(Said said, Person keeper, Turn turn) {
    Texts texts = new Texts(turn.language());
    RepliedTo other = said.repliesTo();
    HeldCommand held =
        new HeldCommand(
            said.update(),
            said.chat().id(),
            said.message(),
            keeper.id(),
            said.text(),
            other != null && other.byBot() ? other.message() : null);
    List<Button> buttons =
        List.of(
            button(texts, Text.HELD_DO, true, said.update()),
            button(texts, Text.HELD_DROP, false, said.update()));
    Outgoing asking =
        turn.answer(FormattedText.plain(texts.of(Text.HELD)), List.of(buttons), List.of());
    return Reply.of(asking).with(session -> session.held().put(held));
  }

  private static Button button(Texts texts, Text label, boolean wanted, long update) {
    return new Button(
        texts.of(label), new Press.DecideHeld(texts.language(), wanted, update).data());
  }

  /** What comes of a press that decides; empty for every other press. */
  Optional<Reply> pressed(Pressed pressed) {
    return Press.of(pressed.data())
        .filter(Press.DecideHeld.class::isInstance)
        .map(Press.DecideHeld.class::cast)
        .flatMap(
            press ->
                held(pressed, press.update()).map(command -> decided(pressed, press, command)));
  }

  private Optional<HeldCommand> held(Pressed pressed, long update) {
    Person from = pressed.from();
    return from == null
        ? Optional.empty()
        : store
            .read(session -> session.held().of(update, from.id()))
            .filter(command -> command.chat() == pressed.chat().id());
  }

  private Reply decided(Pressed pressed, Press.DecideHeld press, HeldCommand command) {
    Turn turn = router.turn(pressed);
    String dropped = new Texts(turn.language(press.talk())).of(Text.HELD_DROPPED);
    Reply reply =
        press.wanted()
            ? router
                .reply(again(pressed, command))
                .after(new AnswerPress(pressed.chat(), pressed.press(), null))
            : Reply.of(turn.tell(dropped));
    return reply.with(session -> session.held().take(command.update()));
  }

  /** The command as if it had been given now. */
  private static Said again(Pressed pressed, HeldCommand command) {
    Integer other = command.repliesTo();
    return new Said(
        pressed.update(),
        pressed.chat(),
        pressed.from(),
        pressed.at(),
        command.message(),
        command.words(),
        true,
        other == null ? null : new RepliedTo(other, null, true));
  }
}
