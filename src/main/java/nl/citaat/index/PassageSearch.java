package nl.citaat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.citaat.article.ArticleId;
import nl.citaat.index.Fields.Scope;
import nl.citaat.index.PassageQuery.Alternative;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.text.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Turns a {@link PassageQuery} into Lucene's terms and runs it. A search that takes too long is cut
 * off and gives what it has found.
 */
final class PassageSearch {

  /**
   * How much a word counts beside the sentence, in it being 1. Start values; chosen by measurement.
   */
  private static float weight(Scope scope) {
    return switch (scope) {
      case SENTENCE -> 1f;
      case CONTEXT, TITLE -> 0.5f;
    };
  }

  /** Suits sentences better than Lucene's defaults, which are made for documents. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(0.5f, 0.5f);

  private static final int PHRASE_SLOP = 2;

  /** A word that matches in several scopes counts a bit more than in the best of them alone. */
  private static final float TIE_BREAKER = 0.3f;

  private final DirectoryReader reader;
  private final TermPostings postings;
  private final IndexSearcher searcher;

  /**
   * @param timeout tells when to stop
   */
  PassageSearch(DirectoryReader reader, TermPostings postings, QueryTimeout timeout) {
    this.reader = reader;
    this.postings = postings;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    searcher.setTimeout(timeout);
  }

  List<Passage> run(PassageQuery query) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int clauses = 0;
    for (TermGroup group : query.groups()) {
      clauses += mostClauses(group);
      if (clauses > IndexSearcher.getMaxClauseCount()) {
        break;
      }
      words.add(new BoostQuery(anyScope(group), (float) group.weight()), Occur.SHOULD);
    }
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(words.build(), query.limit()).scoreDocs) {
      passages.add(passage(hit));
    }
    return passages;
  }

  /**
   * How many of the clauses that Lucene counts a group may take. It refuses a query of too many;
   * what somebody asks may be as long as they like, and is then read as far as that goes.
   */
  private static int mostClauses(TermGroup group) {
    long phrases = group.alternatives().stream().filter(a -> a.terms().size() > 1).count();
    return Scope.values().length * (Language.values().length + (int) phrases);
  }

  private Passage passage(ScoreDoc hit) throws IOException {
    List<LeafReaderContext> parts = reader.leaves();
    LeafReaderContext part = parts.get(ReaderUtil.subIndex(hit.doc, parts));
    int document = hit.doc - part.docBase;
    SortedDocValues articles = DocValues.getSorted(part.reader(), Fields.ARTICLE);
    articles.advanceExact(document);
    return new Passage(
        new ArticleId(articles.lookupOrd(articles.ordValue()).utf8ToString()),
        number(part, Fields.REVISION, document),
        number(part, Fields.ORDINAL, document),
        hit.score);
  }

  private static int number(LeafReaderContext part, String field, int document) throws IOException {
    NumericDocValues values = DocValues.getNumeric(part.reader(), field);
    values.advanceExact(document);
    return Math.toIntExact(values.longValue());
  }

  private Query anyScope(TermGroup group) throws IOException {
    List<Query> scopes = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Alternative> alternatives =
          group.alternatives().stream().filter(a -> a.language() == language).toList();
      for (Scope scope : Scope.values()) {
        String field = Fields.of(scope, language);
        List<Alternative> there = there(field, alternatives);
        if (!there.isEmpty()) {
          scopes.add(new BoostQuery(anyAlternative(field, there), weight(scope)));
        }
      }
    }
    return new DisjunctionMaxQuery(scopes, TIE_BREAKER);
  }

  /** Those that may match: all their terms stand in one document. */
  private List<Alternative> there(String field, List<Alternative> alternatives) throws IOException {
    List<Alternative> there = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      if (postings.together(reader, field, alternative.terms())) {
        there.add(alternative);
      }
    }
    return there;
  }

  /** Single terms count as one term with a common frequency; each phrase counts for itself. */
  private static Query anyAlternative(String field, List<Alternative> alternatives) {
    SynonymQuery.Builder single = new SynonymQuery.Builder(field);
    List<Query> all = new ArrayList<>();
    boolean anySingle = false;
    for (Alternative alternative : alternatives) {
      if (alternative.terms().size() == 1) {
        single.addTerm(
            new Term(field, alternative.terms().getFirst()), (float) alternative.weight());
        anySingle = true;
      } else {
        PhraseQuery phrase =
            new PhraseQuery(PHRASE_SLOP, field, alternative.terms().toArray(new String[0]));
        all.add(
            new BoostQuery(phrase, (float) (alternative.weight() / alternative.terms().size())));
      }
    }
    if (anySingle) {
      all.add(single.build());
    }
    return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, 0);
  }
}
