package nl.citaat.answer;

/**
 * A step from a word of the question to one of an article.
 *
 * @param word the dictionary form that the step led to, several with spaces between for a phrase
 */
public record Step(Link link, String word) {}
