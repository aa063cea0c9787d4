package nl.citaat.bot;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Story;
import nl.citaat.text.Language;

/** The line that says where words come from: title · outlet · date, and the language if foreign. */
final class SourceLine {

  static final String DOT = " \u00b7 ";

  private final Texts texts;

  SourceLine(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param reader the language that goes without saying
   */
  FormattedText of(Story story, Language reader) {
    FormattedText.Builder line = new FormattedText.Builder().add(title(story));
    String origin = origin(story, reader);
    if (!origin.isEmpty()) {
      line.add(DOT).add(origin);
    }
    return line.build();
  }

  /** The title, a link when the story has an address. */
  static FormattedText title(Story story) {
    URI url = story.source().url();
    FormattedText.Builder title = new FormattedText.Builder();
    return url == null
        ? title.add(story.title()).build()
        : title.link(story.title(), url.toString()).build();
  }

  /** The line without the title; empty when nothing is known. */
  String origin(Story story, Language reader) {
    List<String> parts = new ArrayList<>();
    String outlet = story.source().outlet();
    if (outlet != null) {
      parts.add(outlet);
    }
    LocalDate published = story.published();
    if (published != null) {
      parts.add(texts.date(published));
    }
    if (story.language() != reader) {
      Map<String, String> language = Map.of("language", texts.name(story.language()));
      parts.add(texts.of(Text.QUOTE_LANGUAGE, language));
    }
    return String.join(DOT, parts);
  }
}
