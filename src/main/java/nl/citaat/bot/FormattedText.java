package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Text with formatting beside it, never markup within it.
 *
 * @param text plain, as every chat shows it
 * @param entities spans of the text, nested or apart
 */
public record FormattedText(String text, List<Entity> entities) {

  public FormattedText {
    entities = List.copyOf(entities);
  }

  /** The ways of showing a span. */
  public enum Style {
    BOLD,
    ITALIC,
    STRIKETHROUGH,
    CODE,
    BLOCKQUOTE,
    EXPANDABLE_BLOCKQUOTE,
    LINK
  }

  /**
   * A span shown in a style.
   *
   * @param url the address of a {@link Style#LINK}; null for the other styles
   */
  public record Entity(Style style, TextSpan span, @Nullable String url) {}

  public static FormattedText plain(String text) {
    return new FormattedText(text, List.of());
  }

  /** Puts text together piece by piece. Not safe for use by several threads. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    public Builder add(String piece) {
      text.append(piece);
      return this;
    }

    public Builder add(Style style, String piece) {
      int start = text.length();
      text.append(piece);
      return mark(style, new TextSpan(start, text.length()));
    }

    public Builder link(String piece, String url) {
      int start = text.length();
      text.append(piece);
      entities.add(new Entity(Style.LINK, new TextSpan(start, text.length()), url));
      return this;
    }

    /** Adds formatted text with its formatting. */
    public Builder add(FormattedText piece) {
      for (Entity entity : piece.entities) {
        entities.add(new Entity(entity.style(), entity.span().shift(text.length()), entity.url()));
      }
      return add(piece.text);
    }

    /** Shows a span of what was added so far in a style; an empty span is passed over. */
    public Builder mark(Style style, TextSpan span) {
      if (!span.isEmpty()) {
        entities.add(new Entity(style, span, null));
      }
      return this;
    }

    /** Adds what formats a span, which lies {@code by} units further on. */
    Builder add(Entity entity, int by) {
      entities.add(new Entity(entity.style(), entity.span().shift(by), entity.url()));
      return this;
    }

    /** UTF-16 units so far: where the next piece will begin. */
    public int length() {
      return text.length();
    }

    public FormattedText build() {
      return new FormattedText(text.toString(), entities);
    }
  }
}
