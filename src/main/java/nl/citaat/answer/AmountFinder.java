package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Lexicon;
import nl.citaat.text.Word;

/** Finds the numbers, amounts, lengths of time and dates in a sentence. Immutable. */
final class AmountFinder {

  private static final Set<String> MONTHS =
      words(
          "january february march april may june july august september october november december jan feb mar apr jun"
              + " jul aug sep sept oct nov dec januari februari maart mei juni juli augustus oktober okt mrt");

  private static final Set<String> DAYS =
      words(
          "monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag"
              + " zondag maandagochtend maandagavond dinsdagochtend dinsdagavond zaterdagmiddag zaterdagavond zondagmiddag"
              + " zondagavond vrijdagavond woensdagavond donderdagavond zaterdagochtend zondagochtend");

  private static final Set<String> RELATIVE_DAYS =
      words(
          "yesterday today tomorrow tonight gisteren vandaag morgen vanavond gisteravond vanochtend vanmorgen");

  private static final Set<String> TIME_UNITS =
      words(
          "second minute hour day night week weekend month year decade century seconde minuut uur dag nacht maand jaar"
              + " decennium eeuw kwartaal");

  private static final Set<String> ARTICLES = words("a an een");

  private static final Set<String> SCALES =
      words(
          "hundred thousand million billion trillion honderd duizend miljoen miljard biljoen m bn mln mld");

  private static final Set<String> CURRENCIES =
      words(
          "dollar euro pound cent penny pence yen yuan franc rouble ruble rupee peso real lira krone crown pond frank roebel gulden eur usd gbp");

  /** What stands in front of an amount of money. */
  static final String CURRENCY_SIGNS = "$\u20ac\u00a3\u00a5";

  private static final Set<String> PERCENT = words("percent percentage procent pct");

  private static final Set<String> TIMES =
      words("once twice thrice eenmaal tweemaal driemaal viermaal vijfmaal meermaals");

  private final Lexicon lexicon;

  AmountFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /** Whether a folded word is the name of a day of the week or of a month. */
  static boolean isDayOrMonth(String folded) {
    return DAYS.contains(folded) || MONTHS.contains(folded);
  }

  /**
   * Adds the mention that begins with a word, if there is one.
   *
   * @return number of the word behind it; {@code from} without any
   */
  int find(String text, List<Word> words, int from, List<Mention> mentions) {
    int next = amount(text, words, from, mentions);
    return next == from ? time(words, from, mentions) : next;
  }

  private int amount(String text, List<Word> words, int from, List<Mention> mentions) {
    Word word = words.get(from);
    if (!isNumber(word)) {
      return span(words, from, mentions);
    }
    int to = from + 1;
    while (to < words.size()
        && (isNumber(words.get(to)) || anyOf(words.get(to), SCALES))
        && isJoined(text, words, to)) {
      to++;
    }
    if (to == from + 1 && to < words.size() && anyOf(words.get(to), MONTHS)) {
      return date(words, from, to + 1, mentions);
    }
    if (to == from + 1 && isYear(word)) {
      mentions.add(new Mention(AnswerType.DATE, from, to));
      return to;
    }
    char before = word.span().start() > 0 ? text.charAt(word.span().start() - 1) : ' ';
    if (before == ' ' && word.span().start() > 1) {
      before = text.charAt(word.span().start() - 2);
    }
    int after = words.get(to - 1).span().end();
    boolean percentSign = after < text.length() && text.charAt(after) == '%';
    if (CURRENCY_SIGNS.indexOf(before) >= 0) {
      mentions.add(new Mention(AnswerType.MONEY, from, to));
      return to;
    }
    if (percentSign) {
      mentions.add(new Mention(AnswerType.PERCENTAGE, from, to));
      return to;
    }
    return unit(words, from, to, mentions);
  }

  /** "a week", "een half jaar": a length of time without a number. */
  private static int span(List<Word> words, int from, List<Mention> mentions) {
    if (!ARTICLES.contains(words.get(from).token().folded())) {
      return from;
    }
    boolean half =
        from + 1 < words.size() && words.get(from + 1).token().folded().startsWith("hal");
    int unit = half ? from + 2 : from + 1;
    if (unit >= words.size() || !anyOf(words.get(unit), TIME_UNITS)) {
      return from;
    }
    mentions.add(new Mention(AnswerType.DURATION, from, unit + 1));
    return unit + 1;
  }

  private int unit(List<Word> words, int from, int to, List<Mention> mentions) {
    AnswerType kind = AnswerType.NUMBER;
    int end = to;
    for (int i = to; i < Math.min(words.size(), to + 2); i++) {
      Word word = words.get(i);
      if (anyOf(word, PERCENT)) {
        kind = AnswerType.PERCENTAGE;
      } else if (anyOf(word, CURRENCIES)) {
        kind = AnswerType.MONEY;
      } else if (anyOf(word, TIME_UNITS) && i == to) {
        kind = AnswerType.DURATION;
      }
      if (kind != AnswerType.NUMBER) {
        end = i + 1;
        break;
      }
    }
    mentions.add(new Mention(kind, from, end));
    return end;
  }

  private boolean isNumber(Word word) {
    if (word.token().isNumeric()) {
      return true;
    }
    String folded = word.token().folded();
    return TIMES.contains(folded)
        || (!folded.equals("een") && !folded.equals("one") && lexicon.isNumberWord(folded));
  }

  private static boolean isJoined(String text, List<Word> words, int at) {
    String gap = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return gap.isBlank() || gap.strip().matches("[-\u2013]");
  }

  private static boolean isYear(Word word) {
    return word.token().form().matches("(1[5-9]|20)\\d\\d");
  }

  private int time(List<Word> words, int from, List<Mention> mentions) {
    Word word = words.get(from);
    if (anyOf(word, MONTHS)
        && word.token().form().length() > 2
        && (!word.token().folded().equals("may") || word.token().isCapitalised())
        && (!word.token().folded().equals("march") || word.token().isCapitalised())
        && !word.token().folded().equals("mar")) {
      return date(words, from, from + 1, mentions);
    }
    if (anyOf(word, DAYS) || anyOf(word, RELATIVE_DAYS)) {
      mentions.add(new Mention(AnswerType.DATE, from, from + 1));
      return from + 1;
    }
    boolean relative =
        Set.of(
                "last",
                "next",
                "this",
                "past",
                "vorige",
                "volgende",
                "afgelopen",
                "komende",
                "dit",
                "deze")
            .contains(word.token().folded());
    if (relative
        && from + 1 < words.size()
        && (anyOf(words.get(from + 1), TIME_UNITS)
            || anyOf(words.get(from + 1), DAYS)
            || anyOf(words.get(from + 1), MONTHS))) {
      mentions.add(new Mention(AnswerType.DATE, from, from + 2));
      return from + 2;
    }
    return from;
  }

  /** A month with the day before or behind it and the year. */
  private static int date(List<Word> words, int from, int to, List<Mention> mentions) {
    int end = to;
    while (end < words.size()
        && end < to + 2
        && words.get(end).token().isNumeric()
        && words.get(end).token().form().length() <= 4) {
      end++;
    }
    mentions.add(new Mention(AnswerType.DATE, from, end));
    return end;
  }

  private static boolean anyOf(Word word, Set<String> set) {
    return set.contains(word.token().folded()) || word.terms().stream().anyMatch(set::contains);
  }
}
