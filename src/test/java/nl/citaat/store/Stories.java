package nl.citaat.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.citaat.article.Block;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Stories to be stored. */
final class Stories {

  private Stories() {}

  /** A story of one paragraph of which little is known. */
  static Story plain(String title) {
    return dated(title, null);
  }

  static Story dated(String title, @Nullable LocalDate published) {
    String body = "The text of " + title + ".";
    return new Story(
        title,
        body,
        List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, body.length()))),
        Source.UNKNOWN,
        published,
        null,
        Language.EN,
        List.of());
  }

  /** A story in which each part has something in it that is easily lost. */
  static Story full() {
    String body = "Tussenkop\n\nHij zei: “Ça va” 😀.\n\n'; DROP TABLE revision; --\n\nFoto: ANP";
    return new Story(
        "Élan: \"twee\" \\ één",
        body,
        List.of(
            block(Block.Kind.HEADING, body, "Tussenkop"),
            block(Block.Kind.PARAGRAPH, body, "Hij zei: “Ça va” 😀."),
            block(Block.Kind.QUOTATION, body, "'; DROP TABLE revision; --"),
            block(Block.Kind.CAPTION, body, "Foto: ANP")),
        new Source("De Krant", "J. de Vries", URI.create("https://krant.example/a?b=%20c#d")),
        LocalDate.of(2016, 11, 1),
        Instant.parse("2016-11-01T10:11:12.123456789Z"),
        Language.NL,
        List.of("syrië", "a,b", "\"q\""));
  }

  private static Block block(Block.Kind kind, String body, String part) {
    int start = body.indexOf(part);
    return new Block(kind, new TextSpan(start, start + part.length()));
  }
}
