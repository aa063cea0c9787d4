package nl.citaat.answer;

import java.util.List;
import nl.citaat.article.Sentence;
import nl.citaat.text.Word;

/** A sentence of an article with its words, what they name, and its form. */
record SentenceText(
    Sentence sentence, List<Word> words, List<Mention> mentions, SentenceForm form) {

  SentenceText {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
  }
}
