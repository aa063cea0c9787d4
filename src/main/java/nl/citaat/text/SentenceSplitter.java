package nl.citaat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. Knows abbreviations, initials, ordinals and closing quotation
 * marks of both languages; a speaker named behind a quotation ("aldus", "said") stays with it.
 */
public final class SentenceSplitter {

  /**
   * A full stop, question or exclamation mark or ellipsis with what closes behind it, and the white
   * space after.
   */
  private static final Pattern END =
      Pattern.compile("(?:[.!?]+|\u2026)(?<close>[\"'\u2019\u201d\u00bb)\\]]*)(?<gap>\\s+)");

  private static final Pattern OPENING =
      Pattern.compile("[\"'\u2018\u201c\u00ab(\\[\u201e\u201a\u2013\u2014 -]*");

  private static final Pattern LAST_WORD = Pattern.compile("(?:[\\p{L}\\d]+\\.)*[\\p{L}\\d]+$");

  /** Abbreviations that are followed by a name or number more often than by a new sentence. */
  private static final Set<String> NEVER_LAST =
      words(
          "mr mrs ms dr drs prof ir ing mevr mw dhr st ste gen col lt sgt capt cmdr "
              + "maj cpl adm rev fr hon pres gov sen rep reps sens amb sr jr min ds z.k.h "
              + "z.m h.m kol kapt msgr no nos nr nrs vol art fig par blz pag pp p vs v ca "
              + "c approx mt ft tel resp afd jan feb febr mar mrt apr jun jul aug sep "
              + "sept okt oct nov dec e.g i.e cf viz al bijv bv d.w.z m.a.w o.a m.n t.a.v "
              + "t.o.v t.g.v i.v.m i.p.v n.a.v m.b.t o.l.v a.k.a zgn zg vgl incl excl evt "
              + "max nl jl eerw weth geb overl v.chr n.chr mln mld km dpt dept univ assn "
              + "bros mass conn calif fla pa wash ariz colo mich minn wis tenn ill ind "
              + "okla ore ga va nev neb tex ala ark del md mo mont n.y n.j n.c s.c n.h "
              + "n.m n.d s.d r.i w.va");

  /**
   * Abbreviations that may end a sentence; then the next word decides, which is no name that they
   * precede.
   */
  private static final Set<String> MAYBE_LAST =
      words(
          "u.s u.k u.n e.u d.c p.m a.m inc corp ltd co llc plc etc enz e.d e.a b.v "
              + "n.v v.s c.q u a.u.b j m");

  /** Words that begin a sentence far more often than they are part of a name. */
  private static final Set<String> OPENERS =
      words(
          "the a an he she it they we i in on at but and this that these those "
              + "there his her its their as for if when while after before some many most "
              + "no what who according however de het een hij zij ze wij ik er dat dit "
              + "die deze maar en op bij na voor als toen ook volgens wel niet geen zo "
              + "zijn haar hun met van om door daarom daarna");

  private SentenceSplitter() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /** The sentences of a whole text, see {@link #sentences(String, TextSpan)}. */
  public static List<TextSpan> sentences(String text) {
    return sentences(text, new TextSpan(0, text.length()));
  }

  /**
   * The sentences of one paragraph in order, without the white space between them; together they
   * hold all else. Offsets are those of the whole text.
   */
  public static List<TextSpan> sentences(String text, TextSpan paragraph) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = skipSpace(text, paragraph.start(), paragraph.end());
    Matcher end = END.matcher(text).region(start, paragraph.end());
    while (end.find()) {
      if (endsHere(text, start, end, paragraph.end())) {
        sentences.add(new TextSpan(start, end.start("gap")));
        start = end.end();
      }
    }
    int last = paragraph.end();
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new TextSpan(start, last));
    }
    return sentences;
  }

  private static boolean endsHere(String text, int start, Matcher end, int limit) {
    Matcher opening = OPENING.matcher(text).region(end.end(), limit);
    int next = opening.lookingAt() ? opening.end() : end.end();
    if (next >= limit) {
      return true;
    }
    if (!beginsSentence(text, end.end(), next, limit)) {
      return false;
    }
    boolean plainStop = end.group().strip().equals(".");
    return !plainStop || !isAbbreviation(text, start, end.start(), next, limit);
  }

  /**
   * A capital or digit begins a sentence, and so does the 's of a Dutch part of the day before a
   * capital.
   */
  private static boolean beginsSentence(String text, int gapEnd, int next, int limit) {
    int c = text.codePointAt(next);
    if (Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)) {
      return true;
    }
    boolean clipped = next > gapEnd && (c == 's' || c == 't' || c == 'n') && next + 2 < limit;
    return clipped && text.charAt(next + 1) == ' ' && Character.isUpperCase(text.charAt(next + 2));
  }

  private static boolean isAbbreviation(String text, int start, int stop, int next, int limit) {
    Matcher lastWord = LAST_WORD.matcher(text).region(start, stop);
    if (!lastWord.find()) {
      return false;
    }
    String word = lastWord.group();
    String lower = word.toLowerCase(Locale.ROOT);
    String nextWord = wordAt(text, next, limit).toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(lower)) {
      return !(word.length() > 2
              && OPENERS.contains(nextWord)
              && Character.isUpperCase(text.charAt(next)))
          || isTitle(lower);
    }
    if (isInitials(word) || MAYBE_LAST.contains(lower)) {
      return !OPENERS.contains(nextWord) || (word.length() == 1 && nextWord.length() == 1);
    }
    return isListNumber(word, start, lastWord.start());
  }

  private static boolean isTitle(String lower) {
    return lower.length() <= 4
        && Set.of("mr", "mrs", "dr", "drs", "prof", "mevr", "dhr", "gen", "sen", "st")
            .contains(lower);
  }

  /** J or J.R: capitals with full stops between them. */
  private static boolean isInitials(String word) {
    return word.matches("\\p{Lu}(?:\\.\\p{Lu})*|Th|Ch|Ph|IJ|Chr");
  }

  /** "1. The first": a number alone at the beginning counts something. */
  private static boolean isListNumber(String word, int start, int wordStart) {
    return wordStart == start && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static String wordAt(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static int skipSpace(String text, int at, int limit) {
    int i = at;
    while (i < limit && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
