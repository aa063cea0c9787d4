package nl.citaat.bot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.moderation.Similar;
import nl.citaat.store.StoredDraft;
import org.jspecify.annotations.Nullable;

/**
 * Shows what would be published, with buttons to do so or to change it.
 *
 * @param similar the articles that it is like
 */
record DraftPreview(Turn turn, StoredDraft draft, List<Similar> similar) {

  /** So many sentences show what would be quoted. */
  private static final int SAMPLES = 3;

  List<Outgoing> messages() {
    MessageTexts parts = new MessageTexts(turn.language());
    String words = draft.words();
    String others = draft.others();
    if (words != null && others != null) {
      correction(parts, words, others);
      return parts.messages(turn, List.of(row(Deed.PUBLISH, Deed.DISCARD)));
    }
    story(parts, Objects.requireNonNull(draft.story()));
    similar.forEach(each -> add(parts, like(each)));
    return parts.messages(
        turn,
        List.of(
            similar.isEmpty() ? row(Deed.PUBLISH) : row(Deed.REVISE, Deed.PUBLISH),
            row(Deed.TITLE, Deed.DATE, Deed.OUTLET, Deed.URL),
            row(Deed.DISCARD)));
  }

  private String like(Similar each) {
    return texts()
        .of(
            Text.KEEPER_SIMILAR,
            Map.of(
                "likeness", each.likeness().name().toLowerCase(Locale.ROOT),
                "title", each.title(),
                "article", each.article().value()));
  }

  private Texts texts() {
    return new Texts(turn.language());
  }

  private List<Button> row(Deed... deeds) {
    return List.of(deeds).stream().map(deed -> DraftHandler.button(turn, deed, draft)).toList();
  }

  private void correction(MessageTexts parts, String words, String others) {
    ArticleId article = draft.article();
    add(
        parts,
        texts()
            .of(
                Text.KEEPER_CORRECTION,
                Map.of(
                    "article", String.valueOf(article),
                    "reason", String.valueOf(draft.reason()))));
    add(parts, Style.STRIKETHROUGH, words);
    add(parts, Style.BOLD, others);
  }

  private void story(MessageTexts parts, Story story) {
    List<Sentence> sentences = Sentence.of(story);
    ArticleId article = draft.article();
    add(
        parts,
        texts()
            .of(
                Text.KEEPER_PREVIEW,
                Map.of(
                    "kind", article == null ? "add" : "change",
                    "article", article == null ? "" : article.value(),
                    "title", story.title(),
                    "date", story.published() == null ? "–" : texts().date(story.published()),
                    "outlet", shown(story.source().outlet()),
                    "url", shown(story.source().url()),
                    "language", texts().name(story.language()),
                    "sentences", sentences.size())));
    sentences.stream()
        .limit(SAMPLES)
        .forEach(sentence -> add(parts, Style.ITALIC, sentence.span().in(story.body())));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "–" : value.toString();
  }

  private static void add(MessageTexts parts, String text) {
    parts.add(FormattedText.plain(text), List.of());
  }

  /** Never as a quotation: the words are not public, and may never be. */
  private static void add(MessageTexts parts, Style style, String words) {
    parts.add(new FormattedText.Builder().add(style, words).build(), List.of());
  }
}
