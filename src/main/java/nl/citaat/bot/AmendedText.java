package nl.citaat.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.article.Quote;
import nl.citaat.bot.FormattedText.Entity;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Amend;
import nl.citaat.bot.Outgoing.Shown;
import nl.citaat.store.AuditEntry;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Puts into a message what became of its quotes: one that was corrected gives way to what the
 * newspaper says now, others are struck out, each with a notice. All else stays as it is. Not safe
 * for use by several threads.
 */
final class AmendedText {

  private static final Set<Style> BLOCKS =
      EnumSet.of(Style.BLOCKQUOTE, Style.EXPANDABLE_BLOCKQUOTE);

  /** A reason that is longer would hide what it is about. */
  private static final int LONGEST_REASON = 200;

  private final Amend before;
  private final List<Fate> fates;
  private final Texts texts;

  /** Whether what no longer stands gives way to its notice alone. */
  private final boolean brief;

  private final FormattedText.Builder out = new FormattedText.Builder();
  private final List<Shown> shown = new ArrayList<>();

  private AmendedText(Amend before, List<Fate> fates, Language talk, boolean brief) {
    this.before = before;
    this.fates = fates;
    this.texts = new Texts(talk);
    this.brief = brief;
  }

  /**
   * The message as it is to be now.
   *
   * @param before as it was sent
   * @param fates of its quotes, in their order
   * @param talk the language of the notices
   */
  static Amend of(Amend before, List<Fate> fates, Language talk) {
    Amend whole = new AmendedText(before, fates, talk, false).amended();
    return MessageText.fits(whole.text())
        ? whole
        : new AmendedText(before, fates, talk, true).amended();
  }

  private Amend amended() {
    List<Entity> blocks =
        before.text().entities().stream()
            .filter(entity -> BLOCKS.contains(entity.style()))
            .sorted(Comparator.comparing(Entity::span))
            .toList();
    if (blocks.size() != fates.size()) {
      throw new IllegalStateException("A message shows other quotes than are noted of it");
    }
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextSpan lead = lead(blocks.get(i).span());
      copy(new TextSpan(at, lead.start()));
      add(blocks.get(i), lead, i);
      at = blocks.get(i).span().end();
    }
    copy(new TextSpan(at, before.text().text().length()));
    return before.with(out.build(), shown);
  }

  /** The line above a block that repeats how it begins; empty when there is none. */
  private TextSpan lead(TextSpan block) {
    String words = block.in(before.text().text());
    return before.text().entities().stream()
        .filter(entity -> entity.style() == Style.BOLD && entity.span().end() + 1 == block.start())
        .map(Entity::span)
        .filter(span -> words.startsWith(span.in(before.text().text())))
        .findFirst()
        .orElse(new TextSpan(block.start(), block.start()));
  }

  private void add(Entity block, TextSpan lead, int quote) {
    switch (fates.get(quote)) {
      case Fate.Stands stands -> {
        copy(lead.union(block.span()));
        shown.add(before.shown().get(quote));
      }
      case Fate.Withdrawn withdrawn ->
          strike(block, lead, quote, withdrawn(withdrawn.entry().orElse(null)));
      case Fate.Dropped dropped ->
          strike(
              block, lead, quote, texts.of(Text.AMENDED_DROPPED, day(texts.date(dropped.day()))));
      case Fate.Corrected corrected -> {
        replace(block, lead, corrected.now());
        notice(texts.of(Text.AMENDED_CORRECTED, day(texts.date(corrected.day()))));
      }
    }
  }

  private static Map<String, String> day(String day) {
    return Map.of("day", day);
  }

  private String withdrawn(@Nullable AuditEntry entry) {
    if (entry == null) {
      return texts.of(Text.AMENDED_WITHDRAWN);
    }
    String reason = Normalizer.line(entry.detail());
    String day = texts.date(Fate.day(entry.at()));
    return reason.isEmpty() || reason.length() > LONGEST_REASON
        ? texts.of(Text.AMENDED_WITHDRAWN_ON, day(day))
        : texts.of(Text.AMENDED_WITHDRAWN_WHY, Map.of("day", day, "reason", reason));
  }

  private void strike(Entity block, TextSpan lead, int quote, String notice) {
    if (!brief) {
      int start = out.length();
      copy(lead.union(block.span()));
      out.mark(Style.STRIKETHROUGH, new TextSpan(start, start + lead.length()));
      out.mark(
          Style.STRIKETHROUGH, new TextSpan(out.length() - block.span().length(), out.length()));
      shown.add(before.shown().get(quote));
    }
    notice(notice);
  }

  private void replace(Entity block, TextSpan lead, Quote now) {
    if (brief) {
      return;
    }
    String words = lead.in(before.text().text());
    if (!lead.isEmpty() && now.text().startsWith(words)) {
      copy(new TextSpan(lead.start(), block.span().start()));
    }
    out.add(block.style(), now.text());
    shown.add(Outgoing.Shown.of(now));
  }

  private void notice(String notice) {
    if (!brief) {
      out.add("\n");
    }
    out.add(Style.ITALIC, notice);
  }

  private void copy(TextSpan part) {
    int shift = out.length() - part.start();
    out.add(part.in(before.text().text()));
    for (Entity entity : before.text().entities()) {
      if (part.contains(entity.span()) && !entity.span().isEmpty()) {
        out.add(entity, shift);
      }
    }
  }
}
