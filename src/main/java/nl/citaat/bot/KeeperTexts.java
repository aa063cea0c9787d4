package nl.citaat.bot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.citaat.article.Article;
import nl.citaat.article.Revision;
import nl.citaat.moderation.History;
import nl.citaat.moderation.RefusedException.Refusal;
import nl.citaat.store.AuditEntry;
import nl.citaat.store.StoredDraft.Step;
import nl.citaat.text.Language;

/** What is said to those who keep the archive. */
record KeeperTexts(Texts texts) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Enough to see who did it, and few enough for one line each to be read. */
  static final int LONGEST_DETAIL = 600;

  static KeeperTexts of(Turn turn) {
    return new KeeperTexts(new Texts(turn.language()));
  }

  static KeeperTexts in(Language language) {
    return new KeeperTexts(new Texts(language));
  }

  String refused(Refusal refusal) {
    return texts.of(Text.KEEPER_REFUSED, Map.of("why", key(refusal)));
  }

  /** How a command is used. */
  String how(String command) {
    return texts.of(Text.KEEPER_HOW, Map.of("command", command));
  }

  /** That a step was made, and how the article stands now. */
  String done(String step, Article article) {
    return texts.of(
        Text.KEEPER_DONE,
        Map.of(
            "step", step,
            "title", article.current().title(),
            "article", article.id().value(),
            "revision", article.current().number()));
  }

  String asked(Step step) {
    return texts.of(Text.KEEPER_ASK, Map.of("step", key(step)));
  }

  String label(Deed deed) {
    return texts.of(Text.KEEPER_BUTTON, Map.of("deed", deed.key()));
  }

  /** How an article stands and how it came so, a part for each step. */
  MessageTexts history(History history) {
    Article article = history.article();
    MessageTexts parts = new MessageTexts(texts.language());
    parts.add(line(texts.of(Text.KEEPER_HISTORY, standing(article))), List.of());
    history.revisions().forEach(each -> parts.add(line(revision(each)), List.of()));
    history.steps().forEach(each -> parts.add(line(step(each)), List.of()));
    return parts;
  }

  private static Map<String, ?> standing(Article article) {
    return Map.of(
        "article", article.id().value(),
        "title", article.current().title(),
        "status", key(article.status()));
  }

  private String revision(Revision revision) {
    return texts.of(
        Text.KEEPER_HISTORY_REVISION,
        Map.of(
            "when", moment(revision.recorded()),
            "revision", revision.number(),
            "title", revision.title()));
  }

  private String step(AuditEntry entry) {
    String shown = MessageText.beginning(entry.detail(), LONGEST_DETAIL);
    return texts.of(
        Text.KEEPER_HISTORY_STEP,
        Map.of(
            "when", moment(entry.at()),
            "who", entry.actor(),
            "what", entry.action(),
            "given", shown.isEmpty() ? "no" : "yes",
            "why", shown));
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static FormattedText line(String text) {
    return FormattedText.plain(text);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
