package nl.citaat.bot;

import java.util.List;
import java.util.Map;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.moderation.LateAnswer;
import nl.citaat.store.Session;
import nl.citaat.store.WaitingReader;
import nl.citaat.text.Language;

/** What a reader is told when there is an answer to a question that had none. */
final class LateMessage {

  private LateMessage() {}

  /** The message to who asked, in private. */
  static Send of(Session session, LateAnswer late) {
    WaitingReader reader = late.reader();
    Language talk = session.chats().language(reader.person()).orElse(reader.language());
    Texts texts = new Texts(talk);
    MessageText message = new MessageText();
    String intro = texts.of(Text.LATE_ANSWER, Map.of("question", reader.words()));
    message.add(FormattedText.plain(intro), List.of());
    FormattedText quoted =
        new AnswerWords(
                reader.language(),
                false,
                null,
                talk,
                Correction.days(session.articles(), List.of(late.found().quote())))
            .quoted(late.found());
    if (!message.add(quoted, List.of(late.found().quote()))) {
      message.add(FormattedText.plain(texts.of(Text.TOO_LONG_TO_QUOTE)), List.of());
    }
    Chat chat = new Chat(reader.person(), Chat.Kind.PRIVATE, null);
    return new Send(
        chat, message.text(), null, buttons(late, texts), message.shown(), texts.language());
  }

  private static List<List<Button>> buttons(LateAnswer late, Texts texts) {
    String key = ArticleKey.of(late.found().quote().revision().article());
    Language talk = texts.language();
    return List.of(
        List.of(
            new Button(texts.of(Text.ARTICLE), new Press.ShowArticle(talk, key).data()),
            new Button(texts.of(Text.LATE_ANSWER_STOP), new Press.StopTelling(talk).data())));
  }
}
