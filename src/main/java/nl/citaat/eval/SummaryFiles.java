package nl.citaat.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Block;
import nl.citaat.article.Revision;
import nl.citaat.article.Source;
import nl.citaat.article.Story;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;

/**
 * Reads English articles and their summaries as the CNN/DailyMail collection has them: two files in
 * UTF-8 with one article, or its summary, a line; tokens with spaces between, so that a sentence
 * ends in a full stop that stands apart.
 */
public final class SummaryFiles {

  /** Around what a line holds. */
  private static final Pattern TAG = Pattern.compile("</?t>");

  /** Behind the mark that ends a sentence, and a quotation mark that closes it. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<= [.!?])(?! ['\u2019\u201d]) |(?<= [.!?] (?:''?|\u2019|\u201d)) ");

  /** A highlight ends in a full stop that stands apart; the next often begins right behind it. */
  private static final Pattern HIGHLIGHT_END = Pattern.compile(" \\.(?!\\.)");

  /** A closing quotation mark that stands apart would be a sentence of its own. */
  private static final Pattern GAP_BEFORE_CLOSE =
      Pattern.compile("(?<= [.!?]) (?=(?:''?|\u2019|\u201d)$)");

  private SummaryFiles() {}

  /**
   * The articles with their summaries, in order.
   *
   * @throws GoldenFileException if a file can't be read, a line of one has no fellow in the other,
   *     or has no sentence
   */
  public static List<ReferenceSummary> read(Path articles, Path references) {
    List<String> texts = lines(articles);
    List<String> summaries = lines(references);
    if (texts.size() != summaries.size()) {
      throw problem(
          references, summaries.size(), "there must be as many summaries as " + texts.size());
    }
    List<ReferenceSummary> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> sentences = sentences(texts.get(i));
      List<String> highlights = parts(HIGHLIGHT_END, summaries.get(i));
      if (sentences.isEmpty() || highlights.isEmpty()) {
        throw problem(sentences.isEmpty() ? articles : references, i + 1, "no sentence here");
      }
      all.add(new ReferenceSummary(article(i + 1, sentences), highlights));
    }
    return all;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw problem(file, 1, "can't be read as UTF-8 (" + e + ")");
    }
  }

  private static GoldenFileException problem(Path file, int line, String what) {
    return new GoldenFileException(List.of(file + ":" + line + ": error: " + what));
  }

  private static List<String> sentences(String line) {
    return parts(SENTENCE_END, line).stream()
        .map(sentence -> GAP_BEFORE_CLOSE.matcher(sentence).replaceAll(""))
        .toList();
  }

  private static List<String> parts(Pattern end, String line) {
    return Arrays.stream(end.split(TAG.matcher(line).replaceAll(" ").strip()))
        .map(String::strip)
        .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** Each sentence is a paragraph, so that it stays whole. */
  private static Revision article(int line, List<String> sentences) {
    String gap = "\n\n";
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(at, at + sentence.length())));
      at += sentence.length() + gap.length();
    }
    Story story =
        new Story(
            "Line " + line,
            String.join(gap, sentences),
            blocks,
            Source.UNKNOWN,
            null,
            null,
            Language.EN,
            List.of());
    return new Revision(new ArticleId("line-" + line), 1, story, Instant.EPOCH);
  }
}
