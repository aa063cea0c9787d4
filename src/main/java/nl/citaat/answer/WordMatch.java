package nl.citaat.answer;

/** A word of the question and the word of the article that stood for it, both as written. */
public record WordMatch(String asked, String found) {}
