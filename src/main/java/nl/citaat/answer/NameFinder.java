package nl.citaat.answer;

import java.util.List;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.Lexicon;
import nl.citaat.text.StopWords;
import nl.citaat.text.Word;

/** Finds the names in a sentence, and tells whose or what they are. Immutable. */
final class NameFinder {

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

  private final Lexicon lexicon;
  private final Names names;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new Names(lexicon);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /**
   * Adds the name that begins with a word, if there is one.
   *
   * @return number of the word behind it; {@code from} without any
   */
  int find(Language language, String text, List<Word> words, int from, List<Mention> mentions) {
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
      return !AmountFinder.isDayOrMonth(word.token().folded());
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
}
