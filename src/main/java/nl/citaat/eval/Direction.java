package nl.citaat.eval;

import nl.citaat.text.Language;

/** In which language questions are asked, and in which one the articles are. */
public record Direction(Language question, Language articles) {

  /** Such as {@code en-nl}: asked in English of articles in Dutch. */
  @Override
  public String toString() {
    return question.code() + "-" + articles.code();
  }
}
