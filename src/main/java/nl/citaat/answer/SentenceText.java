package nl.citaat.answer;

import java.util.List;
import nl.citaat.article.Sentence;
import nl.citaat.text.Word;

/** A sentence of an article with its words and what they name. */
record SentenceText(Sentence sentence, List<Word> words, List<Mention> mentions) {

  SentenceText {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
  }
}
