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
import nl.citaat.moderation.Role;
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
  private final SubmissionHandler submitted;

  DraftHandler(Store store, Moderation moderation, Submissions submissions) {
    this.store = store;
    this.moderation = moderation;
    submitted = new SubmissionHandler(moderation, submissions, this);
  }

  DraftDesk desk(Session session, Turn turn) {
    return moderation.drafts(session, KeeperHandler.number(turn.incoming().from()));
  }

  /** Begins a correction. */
  List<Outgoing> correct(Session session, Turn turn, ArticleId article) {
    return next(turn, desk(session, turn), desk(session, turn).correct(article));
  }

  /** Begins to change what is known of an article. */
  List<Outgoing> edit(Session session, Turn turn, ArticleId article) {
    return next(turn, desk(session, turn), desk(session, turn).edit(article));
  }

  /** Takes the article behind the command, or asks for one. */
  Reply add(Turn turn) {
    Said said = (Said) turn.incoming();
    return turn.words().isEmpty()
        ? KeeperHandler.doing(moderation, turn, session -> begin(session, turn))
        : submitted.text(said, said.text().strip().split("\\s+", 2)[1], turn);
  }

  /** Asks for an article. */
  List<Outgoing> begin(Session session, Turn turn) {
    DraftDesk desk = desk(session, turn);
    return next(turn, desk, desk.begin());
  }

  /** Takes a file when an article was asked for; empty when none was. */
  Optional<Reply> file(Incoming.Wordless sent, Turn turn) {
    return sent.file() != null && asks(sent, Step.ARTICLE)
        ? Optional.of(submitted.file(sent, sent.file(), turn))
        : Optional.empty();
  }

  private boolean asks(Incoming incoming, Step step) {
    Long person = KeeperHandler.number(incoming.from());
    return store.read(
        session ->
            moderation.role(session, person) != Role.READER
                && person != null
                && session.drafts().asking(person).filter(d -> d.step() == step).isPresent());
  }

  /** Whether something was asked of who wrote a message. */
  boolean isAsking(Said said) {
    Person from = said.from();
    return said.chat().kind() == Chat.Kind.PRIVATE
        && from != null
        && store.read(session -> session.drafts().asking(from.id())).isPresent();
  }

  /** Takes a message as what was asked for. */
  Reply answer(Said said, Turn turn) {
    return asks(said, Step.ARTICLE)
        ? submitted.text(said, said.text(), turn)
        : KeeperHandler.doing(moderation, turn, session -> answered(session, said, turn));
  }

  private List<Outgoing> answered(Session session, Said said, Turn turn) {
    DraftDesk desk = desk(session, turn);
    Optional<StoredDraft> asking = desk.asking();
    if (asking.isEmpty()) {
      return List.of();
    }
    try {
      return next(turn, desk, desk.answer(asking.get(), said.text()));
    } catch (RefusedException e) {
      // What is asked stays asked; with it the way out.
      String why = KeeperTexts.of(turn).refused(e.refusal());
      return List.of(asked(turn, asking.get(), why));
    }
  }

  /** Asks for what is next, or shows the whole. */
  List<Outgoing> next(Turn turn, DraftDesk desk, StoredDraft draft) {
    return draft.step() == Step.READY
        ? new DraftPreview(turn, draft, desk.similar(draft)).messages()
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
    Turn turn = pressed.in(press.talk());
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
        Article article = press.deed() == Deed.REVISE ? desk.revise(id) : desk.publish(id);
        all.add(instead(turn, texts.done("publish", article)));
      }
      case DISCARD -> {
        desk.discard(id);
        all.add(instead(turn, texts.texts().of(Text.KEEPER_DISCARDED)));
      }
      case TITLE, DATE, OUTLET, URL, BACK ->
          all.addAll(next(turn, desk, desk.ask(id, press.deed().step())));
    }
    return all;
  }

  private static Outgoing instead(Turn turn, String words) {
    return turn.inPlace(turn.send(FormattedText.plain(words), List.of(), List.of()));
  }
}
