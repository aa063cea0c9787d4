package nl.citaat.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/**
 * All that a committed index holds, in an order that does not depend on how it came to be.
 *
 * @param commit what is noted beside it, the change number for one
 * @param passages by {@code article/revision/sentence} the terms of each field with their places; a
 *     passage that is there twice has all of them twice
 */
public record IndexContents(Map<String, String> commit, SortedMap<String, List<String>> passages) {

  private static final String GONE = "";

  /** Reads the index in a folder, which may be open. */
  public static IndexContents of(Path folder) {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      SortedMap<String, List<String>> passages = new TreeMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf.reader(), passages);
      }
      passages.remove(GONE);
      passages.values().forEach(Collections::sort);
      return new IndexContents(Map.copyOf(reader.getIndexCommit().getUserData()), passages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(LeafReader leaf, SortedMap<String, List<String>> passages)
      throws IOException {
    List<List<String>> terms = new ArrayList<>();
    for (String name : names(leaf)) {
      terms.add(passages.computeIfAbsent(name, key -> new ArrayList<>()));
    }
    for (FieldInfo field : leaf.getFieldInfos()) {
      Terms all = field.getIndexOptions() == IndexOptions.NONE ? null : leaf.terms(field.name);
      if (all != null) {
        read(leaf, field.name, all.iterator(), terms);
      }
    }
  }

  private static List<String> names(LeafReader leaf) throws IOException {
    SortedDocValues articles = DocValues.getSorted(leaf, Fields.ARTICLE);
    NumericDocValues revisions = DocValues.getNumeric(leaf, Fields.REVISION);
    NumericDocValues ordinals = DocValues.getNumeric(leaf, Fields.ORDINAL);
    List<String> names = new ArrayList<>();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      articles.advanceExact(document);
      revisions.advanceExact(document);
      ordinals.advanceExact(document);
      String article = articles.lookupOrd(articles.ordValue()).utf8ToString();
      boolean gone = leaf.getLiveDocs() != null && !leaf.getLiveDocs().get(document);
      names.add(gone ? GONE : article + "/" + revisions.longValue() + "/" + ordinals.longValue());
    }
    return names;
  }

  private static void read(
      LeafReader leaf, String field, TermsEnum terms, List<List<String>> passages)
      throws IOException {
    for (var term = terms.next(); term != null; term = terms.next()) {
      String name = field + " " + term.utf8ToString();
      PostingsEnum postings = terms.postings(null, PostingsEnum.ALL);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(postings.docID())) {
          passages.get(postings.docID()).add(name + places(postings));
        }
      }
    }
  }

  private static String places(PostingsEnum postings) throws IOException {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < postings.freq(); i++) {
      places.append(' ').append(postings.nextPosition());
    }
    return places.toString();
  }
}
