package nl.citaat.bot;

import java.util.Optional;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.store.Store;

/** Finds the handler for a button that was pressed. Safe for use by many threads. */
record Pressing(Store store, Groups groups, Handlers handlers) {

  /** What comes of a press; one whose button is none of ours is told so. */
  Reply reply(Turn turn, Pressed pressed) {
    Optional<Press> press = Press.of(pressed.data());
    if (press.isEmpty()) {
      return notice(turn, Text.BUTTON_UNKNOWN);
    }
    AnswerPress seen = new AnswerPress(pressed.chat(), pressed.press(), null);
    return switch (press.get()) {
      case Press.ShowArticle show -> handlers.article().pressed(turn, show).after(seen);
      case Press.ShowLatest show -> Reply.of(seen, handlers.latest().pressed(turn, show));
      case Press.ShowTopics show -> Reply.of(seen, handlers.topics().pressed(turn, show));
      case Press.ShowTopic show ->
          handlers
              .topics()
              .pressed(turn, show)
              .map(page -> Reply.of(seen, page))
              .orElseGet(() -> notice(turn, Text.TOPIC_GONE));
      case Press.ShowTimeline show ->
          handlers
              .timeline()
              .pressed(turn, show)
              .map(page -> Reply.of(seen, page))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
      case Press.ShowAlerts show -> handlers.alerts().pressed(turn, show);
      case Press.RemoveAlert remove -> handlers.alerts().pressed(turn, remove);
      case Press.ShowFeeds show -> handlers.feeds().pressed(turn, show);
      case Press.OfFeed ofFeed -> handlers.feeds().pressed(turn, ofFeed);
      case Press.ShowSchedules show -> handlers.channels().pressed(turn, show);
      case Press.OfSchedule ofSchedule -> handlers.channels().pressed(turn, ofSchedule);
      case Press.Subscribe to -> handlers.subscribe().pressed(turn, to);
      case Press.Unsubscribe from -> handlers.subscribe().pressed(turn, from);
      case Press.Announce the -> handlers.keepers().announce().pressed(turn, the);
      case Press.OfPost ofPost -> handlers.doubts().pressed(turn, ofPost);
      case Press.OfAnswer ofAnswer -> handlers.answers().pressed(turn, ofAnswer);
      case Press.OfDraft ofDraft -> handlers.keepers().drafts().pressed(turn, ofDraft);
      case Press.OfCluster of -> handlers.keepers().queue().pressed(turn, of);
      case Press.ShowGolden show -> handlers.keepers().golden().pressed(turn, show);
      case Press.RemoveGolden remove -> handlers.keepers().golden().pressed(turn, remove);
      case Press.StopTelling stop -> handlers.settings().pressed(turn, stop);
      case Press.ChooseLanguage choice -> handlers.language().pressed(turn, choice);
      case Press.Change change -> handlers.settings().pressed(turn, change);
      case Press.DecideHeld held -> notice(turn, Text.BUTTON_UNKNOWN);
      case Press.AskLate ask ->
          store
              .read(session -> session.late().of(pressed.chat().id()))
              .map(words -> asked(turn, words))
              .map(reply -> reply.with(session -> session.late().forget(pressed.chat().id())))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
      case Press.Forget sure -> handlers.forget().pressed(turn, sure);
      case Press.Keep keep -> handlers.forget().kept(turn, keep);
      case Press.AskMeant ask ->
          Optional.ofNullable(pressed.text())
              .flatMap(new MeantQuestion(ask.talk())::in)
              .map(words -> asked(turn, words))
              .orElseGet(() -> notice(turn, Text.BUTTON_UNKNOWN));
    };
  }

  /** The answer to a question that a button asks. */
  private Reply asked(Turn turn, String words) {
    Pressed press = (Pressed) turn.incoming();
    return groups.mayAsk(press)
        ? handlers
            .question()
            .handle(new Turn(press, words, turn.chosen()))
            .after(new AnswerPress(press.chat(), press.press(), null))
        : notice(turn, Text.ASK_ADMINISTRATORS_ONLY);
  }

  private static Reply notice(Turn turn, Text text) {
    return Reply.of(turn.tell(new Texts(turn.language()).of(text)));
  }
}
