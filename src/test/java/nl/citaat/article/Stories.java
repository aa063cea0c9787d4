package nl.citaat.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/** Articles made of a few paragraphs. */
public final class Stories {

  private Stories() {}

  /**
   * A story of parts: {@code # heading}, {@code > quotation}, {@code ! caption}, else a paragraph.
   */
  public static Story story(Language language, String title, String... parts) {
    StringBuilder body = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String part : parts) {
      Block.Kind kind = kind(part);
      String text = kind == Block.Kind.PARAGRAPH ? part : part.substring(2);
      if (!body.isEmpty()) {
        body.append("\n\n");
      }
      blocks.add(new Block(kind, new TextSpan(body.length(), body.length() + text.length())));
      body.append(text);
    }
    return new Story(
        title, body.toString(), blocks, Source.UNKNOWN, null, null, language, List.of());
  }

  private static Block.Kind kind(String part) {
    return switch (part.substring(0, 2)) {
      case "# " -> Block.Kind.HEADING;
      case "> " -> Block.Kind.QUOTATION;
      case "! " -> Block.Kind.CAPTION;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  /** A published article whose title is its id. */
  public static Article article(String id, Language language, String... parts) {
    return article(id, 1, story(language, id, parts));
  }

  public static Article article(String id, int revision, Story story) {
    ArticleId name = new ArticleId(id);
    return new Article(
        name,
        new Revision(name, revision, story, Instant.EPOCH),
        Article.Status.PUBLISHED,
        revision);
  }

  public static Article retracted(Article article) {
    return new Article(
        article.id(), article.current(), Article.Status.RETRACTED, article.change() + 1);
  }
}
