package nl.citaat.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a full stop that belongs to an abbreviation from one that ends a sentence, by the words on
 * both sides of it. Words that are listed in lower case may also begin with a capital; those listed
 * with a capital are other words without it (Mass, Rep), and none is known in capitals (VS, NO).
 */
final class Abbreviations {

  private static final Set<String> NEVER_LAST =
      words(
          "mr mrs ms messrs mme mlle dr drs prof ir ing mevr mw mej dhr hr st ste ds jhr mgr msgr"
              + " zr wed weth gen lt sgt kol kapt maj pres afd geb gebr resp bijv bv vs v ca cf viz approx zgn zg"
              + " vgl incl excl evt max Col Capt Cmdr Cpl Pvt Adm Rev Fr Hon Gov Sen Sens"
              + " Rep Reps Amb Insp Supt Mt Ft");

  /** These stand for a word only before a number: no. 12, 3 nov. 2016. */
  private static final Set<String> BEFORE_NUMBERS =
      words(
          "no nos nr nrs vol art fig par blz pag pp p c afb hfst tel str jan feb febr mar mrt apr"
              + " jun jul aug sep sept okt oct nov dec");

  /** These may end a sentence; whether they do the next word tells. */
  private static final Set<String> MAYBE_LAST =
      words(
          "inc corp ltd co plc jr sr dept univ assn bros e.d e.a c.s a.s a.u.b c.q o.i.d jl"
              + " jo min mln mld km v.Chr n.Chr LLC PLC Nl nl Conn Calif Fla Pa Wash Ariz Colo Mich"
              + " Minn Mass Wis Tenn Ill Ind Okla Ore Ga Va Nev Neb Tex Ala Ark Del Md Mo Mont W.Va");

  private static final Set<String> TIMES = words("a.m p.m");

  /** What a time of day is followed by in the same sentence. */
  private static final Set<String> AFTER_TIME =
      words(
          "monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific"
              + " greenwich moscow indian gmt utc est edt et pst pdt pt bst cet cest");

  /** Words that begin a sentence far more often than they are part of a name. */
  private static final Set<String> OPENERS =
      words(
          "the a an he she it you they we i in on at but and this that these those there here his her"
              + " its their our as for if when while after before then now so yet also some many most"
              + " both each no not nobody nothing everyone what who according however de het een hij"
              + " zij ze wij we ik jij je u er dat dit die deze daar maar en op bij na voor als toen"
              + " dan nu ook volgens wel niet niemand geen zo zijn haar hun met van om door over onder tussen tegen binnen daarom"
              + " daarna nadat omdat terwijl tijdens sinds");

  /** What a German ordinal stands before in the name of a club or league: 1. FC Köln. */
  private static final Set<String> AFTER_ORDINAL = words("FC FFC FSV Bundesliga Liga");

  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*+|Th|Ch|Ph|IJ|Chr");

  private static final Pattern DOTTED = Pattern.compile("\\p{Ll}(?:\\.\\p{Ll})++");
  private static final Pattern NUMBER = Pattern.compile("\\d.*|[IVX]{2,}");
  private static final Pattern ORDINAL = Pattern.compile("[1-3]");

  private Abbreviations() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /**
   * Whether the full stop between two words is no end of a sentence.
   *
   * @param word what stands before it, with the full stops inside: {@code U.S}
   * @param next the letters and digits that come next
   */
  static boolean holds(String word, String next) {
    if (isInitials(word) || lists(MAYBE_LAST, word)) {
      return !opens(next) || (word.length() == 1 && next.length() == 1);
    }
    if (lists(BEFORE_NUMBERS, word)) {
      return NUMBER.matcher(next).matches();
    }
    if (TIMES.contains(word)) {
      return AFTER_TIME.contains(next.toLowerCase(Locale.ROOT));
    }
    return lists(NEVER_LAST, word)
        || DOTTED.matcher(word).matches()
        || (ORDINAL.matcher(word).matches() && AFTER_ORDINAL.contains(next));
  }

  /** J or J.R or U.S: capitals with full stops between them. */
  static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  /** Whether a word with a capital is likely to be the first of a sentence. */
  static boolean opens(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean lists(Set<String> list, String word) {
    return list.contains(word)
        || (!word.isEmpty()
            && list.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1)));
  }
}
