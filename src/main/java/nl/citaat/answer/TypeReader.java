package nl.citaat.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.text.Language;
import nl.citaat.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the interrogative and the noun behind it what sort of answer a question asks for.
 * Immutable.
 */
final class TypeReader {

  /**
   * What was read.
   *
   * @param focus the terms of the noun that the answer is one of
   * @param skipped the places of words that say only what is asked, not what is told: "how many",
   *     "what year"
   */
  record Asked(AnswerType type, Set<String> focus, Set<Integer> skipped) {}

  /** Nouns by the sort of thing that they name, in dictionary form, both languages together. */
  private static final Map<AnswerType, Set<String>> NOUNS =
      Map.of(
          AnswerType.PERSON,
              words(
                  "person man woman boy girl player footballer actor actress singer minister president premier senator"
                      + " lawmaker politician candidate leader chief boss director coach manager author writer artist"
                      + " scientist researcher analyst expert lawyer judge general officer astronaut winner opponent"
                      + " rival successor predecessor king queen prince princess pope chairman spokesman spokeswoman"
                      + " name nickname republican democrat suspect victim driver pilot cyclist runner swimmer"
                      + " persoon vrouw jongen meisje speler voetballer acteur actrice zanger zangeres politicus"
                      + " kandidaat leider baas directeur trainer auteur schrijver schrijfster kunstenaar wetenschapper"
                      + " onderzoeker analist deskundige advocaat rechter generaal officier astronaut winnaar"
                      + " tegenstander tegenkandidaat rivaal opvolger voorganger koning koningin prins prinses paus"
                      + " voorzitter woordvoerder naam bijnaam republikein democraat verdachte slachtoffer bestuurder"
                      + " piloot wielrenner renner zwemmer"),
          AnswerType.ORGANISATION,
              words(
                  "organisation organization company firm club team party bank agency ministry university institute"
                      + " broadcaster channel newspaper airline union group network band manufacturer court committee"
                      + " organisatie bedrijf onderneming concern ploeg partij omroep zender krant universiteit"
                      + " instituut maatschappij vakbond groep ministerie fabrikant rechtbank commissie"),
          AnswerType.COUNTRY, words("country countries nation land staat"),
          AnswerType.PLACE,
              words(
                  "place city town village region province island street river mountain airport stadium camp venue"
                      + " location state school hospital ziekenhuis hotel restaurant continent werelddeel hoofdstad capital home huis thuis plaats stad dorp regio provincie eiland straat rivier berg"
                      + " vliegveld luchthaven stadion kamp locatie gebied area district neighbourhood wijk festival"),
          AnswerType.DATE,
              words(
                  "date day year month week decade century birthday moment time point datum dag jaar maand eeuw geboortedatum"
                      + " verjaardag tijdstip tijd"),
          AnswerType.MONEY,
              words(
                  "price cost fine salary budget bedrag prijs kost kosten boete salaris geld money amount dividend"
                      + " begroting schade loon wage fee"),
          AnswerType.PERCENTAGE, words("percentage percent proportion share procent aandeel"),
          AnswerType.DURATION, words("duration duur looptijd"),
          AnswerType.NUMBER,
              words(
                  "number score minute age distance length aantal cijfer minuut leeftijd afstand lengte telefoonnummer uitslag temperature temperatuur height hoogte weight gewicht"),
          AnswerType.REASON,
              words("reason cause motive explanation reden oorzaak motief verklaring aanleiding"));

  private static final Set<String> LENGTH_UNITS =
      words("year month week day hour minute second jaar maand week dag uur minuut seconde");

  private static final Set<String> LINKS =
      words(
          "is was are were the a an of kind sort type their his her its de het een zijn haar hun waren soort main exact hoofd belangrijkste");

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  Asked read(Language language, List<Word> words) {
    Set<Integer> skipped = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Asked asked = at(language, words, i, skipped);
      if (asked != null) {
        return asked;
      }
    }
    return new Asked(ofNouns(words), Set.of(), skipped);
  }

  private @Nullable Asked at(Language language, List<Word> words, int i, Set<Integer> skipped) {
    String word = words.get(i).token().folded();
    return switch (word) {
      case "who", "whom", "whose", "wie", "wiens" -> new Asked(AnswerType.ACTOR, Set.of(), skipped);
      case "where", "waar", "waarheen", "waarvandaan" -> where(language, words, i, skipped);
      case "when", "wanneer" -> new Asked(AnswerType.DATE, Set.of(), skipped);
      case "why", "waarom", "hoezo", "waardoor" -> new Asked(AnswerType.REASON, Set.of(), skipped);
      case "how", "hoe" -> how(words, i, skipped);
      case "hoeveel", "hoeveelste" -> quantity(words, i, i, skipped);
      case "hoelang" -> new Asked(AnswerType.DURATION, Set.of(), skipped);
      case "what", "which", "wat", "welk", "welke" -> what(words, i, skipped);
      default -> null;
    };
  }

  /** Dutch "waar … van" asks for a thing, not a place. */
  private static Asked where(Language language, List<Word> words, int i, Set<Integer> skipped) {
    String last = words.getLast().token().folded();
    boolean thing =
        language == Language.NL
            && words.size() - 1 > i
            && Set.of("van", "over", "mee", "voor", "aan", "tegen", "op", "om").contains(last);
    return new Asked(thing ? AnswerType.THING : AnswerType.PLACE, Set.of(), skipped);
  }

  private Asked how(List<Word> words, int i, Set<Integer> skipped) {
    if (i + 1 >= words.size()) {
      return new Asked(AnswerType.MANNER, Set.of(), skipped);
    }
    String next = words.get(i + 1).token().folded();
    return switch (next) {
      case "many", "much", "veel" -> quantity(words, i, i + 1, skipped);
      case "long", "lang" -> {
        skipped.add(i + 1);
        yield new Asked(AnswerType.DURATION, Set.of(), skipped);
      }
      case "often",
          "far",
          "old",
          "big",
          "high",
          "tall",
          "large",
          "heavy",
          "fast",
          "deep",
          "vaak",
          "ver",
          "oud",
          "groot",
          "hoog",
          "zwaar",
          "snel",
          "diep",
          "laat",
          "late",
          "hard" -> {
        skipped.add(i + 1);
        yield new Asked(AnswerType.NUMBER, Set.of(), skipped);
      }
      case "heet", "heten", "heette" -> {
        skipped.add(i + 1);
        yield new Asked(AnswerType.PERSON, Set.of(), skipped);
      }
      default -> new Asked(AnswerType.MANNER, Set.of(), skipped);
    };
  }

  /** how many viewers, how much money, hoeveel procent, hoeveel jaar. */
  private static Asked quantity(List<Word> words, int from, int last, Set<Integer> skipped) {
    for (int i = from; i <= last; i++) {
      skipped.add(i);
    }
    boolean much = words.get(last).token().folded().equals("much");
    for (Word word : words.subList(last + 1, Math.min(words.size(), last + 2))) {
      AnswerType type = ofNoun(word);
      if (type == AnswerType.PERCENTAGE || type == AnswerType.MONEY) {
        skipped.add(last + 1);
        return new Asked(type, Set.of(), skipped);
      }
      if (LENGTH_UNITS.stream().anyMatch(word.terms()::contains)) {
        return new Asked(AnswerType.DURATION, Set.copyOf(word.terms()), skipped);
      }
      if (!much && last + 1 < words.size()) {
        return new Asked(
            isPaying(words) ? AnswerType.MONEY : AnswerType.NUMBER,
            Set.copyOf(word.terms()),
            skipped);
      }
    }
    return new Asked(
        much || isPaying(words) ? AnswerType.MONEY : AnswerType.NUMBER, Set.of(), skipped);
  }

  private static boolean isPaying(List<Word> words) {
    Set<String> paying =
        words(
            "pay cost earn spend invest raise worth sell buy betalen kosten verdienen uitgeven investeren ophalen waard opbrengen verkopen kopen");
    Set<String> counted = words("people person persoon mens viewer kijker");
    return words.stream().anyMatch(word -> word.terms().stream().anyMatch(paying::contains))
        && words.stream().noneMatch(word -> word.terms().stream().anyMatch(counted::contains));
  }

  /** what, which: the noun behind decides; "what did X say" asks for a statement. */
  private static Asked what(List<Word> words, int i, Set<Integer> skipped) {
    boolean which =
        words.get(i).token().folded().startsWith("w")
            && !Set.of("what", "wat").contains(words.get(i).token().folded());
    for (int j = i + 1; j < Math.min(words.size(), i + (which ? 3 : 4)); j++) {
      AnswerType type = ofNoun(words.get(j));
      if (type != null
          && (j == i + 1 || which || isLinked(words, i + 1, j))
          && (which || type != AnswerType.PERSON || isNaming(words.get(j)))) {
        if (type == AnswerType.DATE || type == AnswerType.PERCENTAGE || type == AnswerType.REASON) {
          skipped.add(j);
        }
        return new Asked(type, Set.copyOf(words.get(j).terms()), skipped);
      }
    }
    if (isSaying(words)) {
      return new Asked(AnswerType.STATEMENT, Set.of(), skipped);
    }
    boolean named = i + 1 < words.size() && (which || !words.get(i + 1).token().isCapitalised());
    return new Asked(
        named && which && isNationality(words.get(i + 1)) ? AnswerType.PERSON : AnswerType.THING,
        named ? Set.copyOf(words.get(i + 1).terms()) : Set.of(),
        skipped);
  }

  /** "what is the name", "wat is de oorzaak": only small words between. */
  private static boolean isLinked(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().allMatch(word -> LINKS.contains(word.token().folded()));
  }

  private static boolean isNaming(Word word) {
    return word.terms().stream().anyMatch(Set.of("name", "nickname", "naam", "bijnaam")::contains);
  }

  /** "which Spaniard": somebody of a people is a person. */
  private static boolean isNationality(Word word) {
    return word.token().isCapitalised();
  }

  private static boolean isSaying(List<Word> words) {
    Set<String> saying =
        words(
            "say think tell claim argue call describe make zeggen vinden denken vertellen beweren noemen menen verklaren");
    return words.stream().anyMatch(word -> word.terms().stream().anyMatch(saying::contains));
  }

  private static @Nullable AnswerType ofNoun(Word word) {
    for (Map.Entry<AnswerType, Set<String>> entry : NOUNS.entrySet()) {
      if (word.terms().stream().anyMatch(entry.getValue()::contains)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Keywords without an interrogative: "Hans Geiger birthday". */
  private static AnswerType ofNouns(List<Word> words) {
    for (Word word : words) {
      AnswerType type = ofNoun(word);
      if (type != null) {
        return type;
      }
    }
    return AnswerType.THING;
  }
}
