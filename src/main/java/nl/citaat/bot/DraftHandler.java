package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.bot.Incoming.Pressed;
import nl.citaat.bot.Incoming.Said;
import nl.citaat.bot.Outgoing.AnswerPress;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.moderation.DraftDesk;
import nl.citaat.moderation.Moderation;
import nl.citaat.moderation.RefusedException;
import nl.citaat.store.Session;
import nl.citaat.store.Store;
import nl.citaat.store.StoredDraft;
import nl.citaat.store.StoredDraft.Step;
import nl.citaat.text.Language;

/**
 * Talks with those who keep the archive about what they are at work on: asks for one thing after
 * the other, and shows what would be published. In private only. Safe for use by many threads.
 */
final class DraftHandler {

  private final Store store;
  private final Moderation moderation;

  DraftHandler(Store store, Moderation moderation) {
    this.store = store;
    this.moderation = moderation;
  }

  private DraftDesk desk(Session session, Turn turn) {
    return moderation.drafts(session, KeeperHandler.number(turn.incoming().from()));
  }

  /** Begins a correction. */
  List<Outgoing> correct(Session session, Turn turn, ArticleId article) {
    return next(turn, desk(session, turn).correct(article));
  }

  /** Begins to change what is known of an article. */
  List<Outgoing> edit(Session session, Turn turn, ArticleId article) {
    return next(turn, desk(session, turn).edit(article));
  }

  /** Begins an article. */
  Reply add(Turn turn) {
    return KeeperHandler.doing(
        moderation, turn, session -> next(turn, desk(session, turn).begin()));
  }

  /** Takes a message as what was asked for; empty when nothing was asked of who wrote it. */
  Optional<Reply> answer(Said said, Turn turn) {
    boolean asked =
        said.chat().kind() == Chat.Kind.PRIVATE
            && said.from() != null
            && store.read(session -> session.drafts().asking(said.from().id())).isPresent();
    return asked
        ? Optional.of(
            KeeperHandler.doing(moderation, turn, session -> answered(session, said, turn)))
        : Optional.empty();
  }

  private List<Outgoing> answered(Session session, Said said, Turn turn) {
    DraftDesk desk = desk(session, turn);
    Optional<StoredDraft> asking = desk.asking();
    if (asking.isEmpty()) {
      return List.of();
    }
    try {
      return next(turn, desk.answer(asking.get(), said.text()));
    } catch (RefusedException e) {
      // What is asked stays asked; with it the way out.
      String why = KeeperTexts.of(turn).refused(e.refusal());
      return List.of(asked(turn, asking.get(), why));
    }
  }

  /** Asks for what is next, or shows the whole. */
  private List<Outgoing> next(Turn turn, StoredDraft draft) {
    return draft.step() == Step.READY
        ? new DraftPreview(turn, draft).messages()
        : List.of(asked(turn, draft, KeeperTexts.of(turn).asked(draft.step())));
  }

  private static Outgoing asked(Turn turn, StoredDraft draft, String words) {
    boolean editing = List.of(Step.TITLE, Step.DATE, Step.OUTLET, Step.URL).contains(draft.step());
    Deed out = editing ? Deed.BACK : Deed.DISCARD;
    return turn.send(
        FormattedText.plain(words), List.of(List.of(button(turn, out, draft))), List.of());
  }

  static Button button(Turn turn, Deed deed, StoredDraft draft) {
    Language talk = turn.language();
    String data = new Press.OfDraft(talk, deed, draft.id()).data();
    return new Button(KeeperTexts.in(talk).label(deed), data);
  }

  Reply pressed(Turn pressed, Press.OfDraft press) {
    Turn turn = new Turn(pressed.incoming(), "", pressed.language(press.talk()));
    return KeeperHandler.doing(moderation, turn, session -> pressed(session, turn, press));
  }

  private List<Outgoing> pressed(Session session, Turn turn, Press.OfDraft press) {
    DraftDesk desk = desk(session, turn);
    KeeperTexts texts = KeeperTexts.of(turn);
    long id = press.draft();
    List<Outgoing> all = new ArrayList<>();
    all.add(new AnswerPress(turn.incoming().chat(), ((Pressed) turn.incoming()).press(), null));
    switch (press.deed()) {
      case PUBLISH, REVISE -> {
        Article article = desk.publish(id);
        all.add(instead(turn, texts.done("publish", article)));
      }
      case DISCARD -> {
        desk.discard(id);
        all.add(instead(turn, texts.texts().of(Text.KEEPER_DISCARDED)));
      }
      case TITLE, DATE, OUTLET, URL, BACK ->
          all.addAll(next(turn, desk.ask(id, press.deed().step())));
    }
    return all;
  }

  private static Outgoing instead(Turn turn, String words) {
    return turn.inPlace(turn.send(FormattedText.plain(words), List.of(), List.of()));
  }
}
