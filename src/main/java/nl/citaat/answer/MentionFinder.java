package nl.citaat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/**
 * Finds what the words of a sentence name: people, places, organisations, dates, amounts.
 * Immutable.
 */
final class MentionFinder {

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
  private static final Set<String> TITLES =
      words(
          "mr mrs ms dr drs prof professor president premier minister senator sen rep gov governor judge justice king"
              + " queen prince princess pope sir lord lady dame captain coach general chancellor mayor secretary"
              + " spokesman spokeswoman koning koningin prins prinses paus rechter burgemeester bondskanselier"
              + " gouverneur staatssecretaris generaal kapitein trainer woordvoerder advocaat lawyer analyst analist"
              + " directeur director chief executive ceo voorzitter chairman");
  private static final Set<String> PLACE_PREPOSITIONS =
      words("in at near to from te naar bij op uit nabij vanuit outside buiten");
  private static final Set<String> ORGANISATION_WORDS =
      words(
          "inc corp ltd company university college school party union club fc bank ministry department committee court agency"
              + " council group institute foundation association federation board authority police airlines army church"
              + " times post news universiteit partij vakbond ministerie raad stichting commissie rechtbank hof"
              + " bureau politie leger kerk instituut vereniging bond");
  private static final Set<String> NAME_LINKS =
      words("of the and van de der den von bin al el la du da di le ter ten en for voor");

  private static final Set<String> TIMES =
      words("once twice thrice eenmaal tweemaal driemaal viermaal vijfmaal meermaals");

  private final Lexicon lexicon;
  private final Names names;

  MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new Names(lexicon);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /**
   * The mentions in a sentence.
   *
   * @param text what the words' offsets point into
   */
  List<Mention> find(Language language, String text, List<Word> words) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int next = amount(text, words, i, mentions);
      if (next == i) {
        next = time(words, i, mentions);
      }
      if (next == i) {
        next = name(language, text, words, i, mentions);
      }
      i = Math.max(next, i + 1);
    }
    return mentions;
  }

  // ---- numbers

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

  // ---- dates

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

  // ---- names

  private int name(
      Language language, String text, List<Word> words, int from, List<Mention> mentions) {
    if (!isNamePart(language, words, from)) {
      return from;
    }
    int to = from + 1;
    while (to < words.size() && isGap(text, words, to)) {
      if (isNamePart(language, words, to)) {
        to++;
      } else if (NAME_LINKS.contains(words.get(to).token().folded())
          && linked(language, text, words, to)) {
        to += isNamePart(language, words, to + 1) ? 2 : 3;
      } else {
        break;
      }
    }
    mentions.add(new Mention(kind(words, from, to), from, to));
    return to;
  }

  /**
   * Whether a small word stands between two parts of one name: Ministry of Defence, Mark van der
   * Berg.
   */
  private boolean linked(Language language, String text, List<Word> words, int at) {
    String folded = words.get(at).token().folded();
    if (Set.of("and", "en", "the", "for", "voor").contains(folded)) {
      return false;
    }
    int next = at + 1;
    if (next + 1 < words.size() && NAME_LINKS.contains(words.get(next).token().folded())) {
      next++;
    }
    return next < words.size()
        && isGap(text, words, at)
        && isGap(text, words, next)
        && isNamePart(language, words, next);
  }

  private static boolean isGap(String text, List<Word> words, int at) {
    String gap = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return gap.equals(" ") || gap.equals("-") || gap.equals(". ") || gap.equals("'s ");
  }

  private boolean isNamePart(Language language, List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.token().isCapitalised() || word.token().isNumeric()) {
      return false;
    }
    if (at > 0) {
      return !DAYS.contains(word.token().folded()) && !MONTHS.contains(word.token().folded());
    }
    String folded = word.token().folded();
    boolean nextCapital = words.size() > 1 && words.get(1).token().isCapitalised();
    return !StopWords.contains(language, folded)
        && (nextCapital || !lexicon.knows(language, folded) || names.isKnown(folded));
  }

  private AnswerType kind(List<Word> words, int from, int to) {
    String whole =
        String.join(
            " ", words.subList(from, to).stream().map(word -> word.token().folded()).toList());
    String first = words.get(from).token().folded();
    String last = words.get(to - 1).token().folded();
    if (names.isCountry(whole)) {
      return AnswerType.COUNTRY;
    }
    if (names.isNationality(last) && (from + 1 == to || names.isNationality(first))) {
      return AnswerType.NATIONALITY;
    }
    if (names.isPlace(whole)) {
      return AnswerType.PLACE;
    }
    if (names.isPerson(whole)) {
      return AnswerType.PERSON;
    }
    if (names.isOrganisation(whole)
        || ORGANISATION_WORDS.contains(last)
        || (to == from + 1 && isCapitals(words.get(from)))) {
      return AnswerType.ORGANISATION;
    }
    boolean titled =
        TITLES.contains(first)
            || (from > 0 && TITLES.contains(words.get(from - 1).token().folded()));
    if (names.isFirstName(first) || titled) {
      return AnswerType.PERSON;
    }
    if (from > 0 && PLACE_PREPOSITIONS.contains(words.get(from - 1).token().folded())) {
      return AnswerType.PLACE;
    }
    return AnswerType.THING;
  }

  private static boolean isCapitals(Word word) {
    String form = word.token().form();
    return form.length() >= 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static boolean anyOf(Word word, Set<String> set) {
    return set.contains(word.token().folded()) || word.terms().stream().anyMatch(set::contains);
  }
}
