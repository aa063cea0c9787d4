package nl.citaat.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What may happen to a file by mistake or by malice. */
enum Damage {
  NONE,
  BYTES_FLIPPED,
  CUT,
  LINES_DOUBLED,
  LINES_SWAPPED,
  LINE_LOST,
  HEAD_BROKEN,
  MARKS_SPRINKLED,
  OTHER_CHARSET,
  WORD_CHANGED;

  private static final List<String> HEADS =
      List.of("---\n", "title: [\n", "url: ftp://x\n", "published: 31-12-2016\n", "\t- : -\n");

  /** Control, bidi and other characters that nobody sees, and those that mean something. */
  private static final List<String> MARKS =
      List.of(
          "\0",
          "\u0007",
          "\u001b",
          "\u0085",
          "\u00ad",
          "\u200b",
          "\u200f",
          "\u2028",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\ufffe",
          "\ufffd",
          "\u0301",
          "\ud83d\ude00",
          "\"",
          "'",
          "<",
          "]]>",
          "&",
          "{",
          "]",
          "\\",
          "#",
          ">",
          "*",
          "](",
          "\n\n",
          "\r");

  private static final List<Charset> CHARSETS =
      List.of(ISO_8859_1, UTF_16, Charset.forName("windows-1252"), Charset.forName("UTF-32"));

  static byte[] byChance(byte[] content, Random random) {
    byte[] damaged = content;
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      damaged = values()[random.nextInt(values().length)].to(damaged, random);
    }
    return damaged;
  }

  private byte[] to(byte[] content, Random random) {
    return switch (this) {
      case NONE -> content;
      case BYTES_FLIPPED -> flipped(content.clone(), random);
      case CUT -> Arrays.copyOf(content, random.nextInt(content.length + 1));
      case OTHER_CHARSET ->
          new String(content, UTF_8).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
      default -> inText(new String(content, UTF_8), random).getBytes(UTF_8);
    };
  }

  private static byte[] flipped(byte[] content, Random random) {
    for (int times = random.nextInt(4); times >= 0 && content.length > 0; times--) {
      content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return content;
  }

  private String inText(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    return switch (this) {
      case HEAD_BROKEN -> {
        String head = HEADS.get(random.nextInt(HEADS.size()));
        int behind = text.indexOf('\n', at % Math.min(text.length() + 1, 200)) + 1;
        yield text.substring(0, behind) + head + text.substring(behind);
      }
      case MARKS_SPRINKLED ->
          text.substring(0, at) + MARKS.get(random.nextInt(MARKS.size())) + text.substring(at);
      case WORD_CHANGED -> text.substring(0, at) + text.substring(at).replaceFirst("\\w+", "tides");
      default -> inLines(new ArrayList<>(List.of(text.split("\n", -1))), random);
    };
  }

  private String inLines(List<String> lines, Random random) {
    int line = random.nextInt(lines.size());
    switch (this) {
      case LINES_DOUBLED -> lines.add(line, lines.get(line));
      case LINES_SWAPPED -> Collections.swap(lines, line, random.nextInt(lines.size()));
      default -> lines.remove(line);
    }
    return String.join("\n", lines);
  }
}
