package nl.citaat.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.citaat.article.Revision;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.Word;

/** A revision with its sentences analysed, and the places of its terms. Immutable once made. */
final class ArticleText {

  /** The number under which the words of the title are kept: before the first sentence. */
  static final int TITLE = -1;

  /** Where a term stands. */
  record Place(int sentence, int word) {}

  private final Revision revision;
  private final List<SentenceText> sentences = new ArrayList<>();
  private final Map<String, List<Place>> places = new HashMap<>();

  ArticleText(Revision revision, Analysis analysis, MentionFinder mentions) {
    this.revision = revision;
    Story story = revision.story();
    index(TITLE, analysis.words(story.language(), story.title()));
    for (Sentence sentence : Sentence.of(story)) {
      SentenceText text = analysed(sentence, analysis, mentions);
      sentences.add(text);
      index(sentence.ordinal(), text.words());
    }
  }

  private SentenceText analysed(Sentence sentence, Analysis analysis, MentionFinder mentions) {
    String body = revision.story().body();
    List<Word> words = analysis.words(language(), body, sentence.span());
    return new SentenceText(
        sentence,
        words,
        mentions.find(language(), body, words),
        SentenceForm.of(language(), body, sentence.span(), words));
  }

  private void index(int sentence, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Place place = new Place(sentence, i);
      for (String term : words.get(i).terms()) {
        places.computeIfAbsent(term, t -> new ArrayList<>(2)).add(place);
      }
      for (String part : words.get(i).parts()) {
        places.computeIfAbsent("~" + part, t -> new ArrayList<>(2)).add(place);
      }
    }
  }

  Revision revision() {
    return revision;
  }

  Language language() {
    return revision.story().language();
  }

  List<SentenceText> sentences() {
    return sentences;
  }

  /** Where a term stands, in order; empty when nowhere. */
  List<Place> places(String term) {
    return places.getOrDefault(term, List.of());
  }
}
