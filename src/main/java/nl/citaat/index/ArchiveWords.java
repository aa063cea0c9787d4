package nl.citaat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.citaat.index.Fields.Scope;
import nl.citaat.text.Language;
import nl.citaat.text.Normalizer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** The words of the archive, whichever sentences they stand in. For one thread. */
final class ArchiveWords {

  /** How many are looked at of a language; those with diacritics may turn out to be nearer. */
  private static final int LOOKED_AT = 20;

  /** Two long words and the space between; what is longer costs much and is like no other. */
  private static final int LONGEST = 80;

  private static final Comparator<NearWord> NEAREST_FIRST =
      Comparator.comparingInt(NearWord::distance)
          .thenComparing(NearWord::articles, Comparator.reverseOrder())
          .thenComparing(NearWord::text);

  private final IndexSearcher searcher;
  private final StringDistance distances = new LuceneLevenshteinDistance();
  private final DirectSpellChecker checker = new DirectSpellChecker();

  ArchiveWords(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    checker.setMinPrefix(0);
    checker.setMaxQueryLength(LONGEST);
    checker.setMaxInspections(1);
  }

  boolean contains(Language language, String term) throws IOException {
    for (Scope scope : Scope.values()) {
      if (searcher.getIndexReader().docFreq(new Term(Fields.of(scope, language), term)) > 0) {
        return true;
      }
    }
    return false;
  }

  List<NearWord> near(String word, int most) throws IOException {
    List<NearWord> near = new ArrayList<>();
    for (Language language : Language.values()) {
      String field = Fields.written(language);
      for (SuggestWord found : similar(new Term(field, word))) {
        int distance = distance(word, found.string);
        int articles = distance > most ? 0 : articles(new Term(field, found.string));
        if (articles > 0) {
          near.add(new NearWord(found.string, language, distance, articles));
        }
      }
    }
    near.sort(NEAREST_FIRST);
    return near;
  }

  private SuggestWord[] similar(Term word) throws IOException {
    return checker.suggestSimilar(
        word, LOOKED_AT, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
  }

  /** Lucene gives it as a part of the shorter word's length. */
  private int distance(String word, String other) {
    String a = Normalizer.fold(word);
    String b = Normalizer.fold(other);
    int shorter = Math.min(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    return Math.round((1 - distances.getDistance(a, b)) * shorter);
  }

  /** Exact, so that a word of none but retracted articles is not found. */
  private int articles(Term term) throws IOException {
    return searcher.count(new TermQuery(term));
  }
}
