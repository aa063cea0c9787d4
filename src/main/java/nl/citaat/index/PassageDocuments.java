package nl.citaat.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.citaat.article.Article;
import nl.citaat.article.Block;
import nl.citaat.article.Sentence;
import nl.citaat.article.Story;
import nl.citaat.index.Fields.Scope;
import nl.citaat.text.Analysis;
import nl.citaat.text.Language;
import nl.citaat.text.TextSpan;
import nl.citaat.text.Word;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes one document of each quotable sentence of an article. */
final class PassageDocuments {

  /** How far a sentence of the same paragraph may stand; beyond that it is no paragraph. */
  private static final int NEAR = 10;

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
  }

  private final Analysis analysis;

  PassageDocuments(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Document> of(Article article) {
    Story story = article.current().story();
    List<Sentence> sentences = Sentence.of(story);
    Words words = new Words(story, sentences);
    List<Document> documents = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Document document = new Document();
      String id = article.id().value();
      document.add(new StringField(Fields.ARTICLE, id, Field.Store.NO));
      document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(id)));
      document.add(new NumericDocValuesField(Fields.REVISION, article.current().number()));
      document.add(new NumericDocValuesField(Fields.ORDINAL, sentence.ordinal()));
      addWords(document, Scope.SENTENCE, story.language(), words.at(sentence.span()));
      addWords(document, Scope.CONTEXT, story.language(), words.around(sentence));
      addWords(document, Scope.TITLE, story.language(), words.above(sentence));
      documents.add(document);
    }
    if (!documents.isEmpty()) {
      addWritten(documents.getFirst(), story);
    }
    return documents;
  }

  /** The words of a story, each analysed once however many sentences they matter to. */
  private final class Words {

    private final Story story;
    private final List<Sentence> sentences;
    private final List<Word> title;
    private final int lead;
    private final Map<TextSpan, List<Word>> known = new HashMap<>();

    Words(Story story, List<Sentence> sentences) {
      this.story = story;
      this.sentences = sentences;
      title = analysis.words(story.language(), story.title());
      lead = lead(story);
    }

    List<Word> at(TextSpan span) {
      return known.computeIfAbsent(span, s -> analysis.words(story.language(), story.body(), s));
    }

    List<Word> around(Sentence sentence) {
      List<Word> words = new ArrayList<>();
      int from = Math.max(0, sentence.ordinal() - NEAR);
      int to = Math.min(sentences.size(), sentence.ordinal() + NEAR + 1);
      for (Sentence other : sentences.subList(from, to)) {
        int distance = Math.abs(other.ordinal() - sentence.ordinal());
        if (distance == 1 || (distance > 1 && other.block() == sentence.block())) {
          words.addAll(at(other.span()));
        }
      }
      return words;
    }

    List<Word> above(Sentence sentence) {
      List<Word> words = new ArrayList<>(title);
      int heading = headingAbove(story, sentence);
      for (int i = 0; i < story.blocks().size(); i++) {
        Block block = story.blocks().get(i);
        boolean isLead = block.kind().quotable() && block.span().start() <= lead;
        if (isLead || i == heading || block.kind() == Block.Kind.CAPTION) {
          words.addAll(at(block.span()));
        }
      }
      return words;
    }
  }

  /** The number of the block; below zero when there is none. */
  private static int headingAbove(Story story, Sentence sentence) {
    int block = sentence.block() - 1;
    while (block >= 0 && story.blocks().get(block).kind() != Block.Kind.HEADING) {
      block--;
    }
    return block;
  }

  private static int lead(Story story) {
    return story.blocks().stream()
        .filter(block -> block.kind().quotable())
        .mapToInt(block -> block.span().start())
        .min()
        .orElse(0);
  }

  private static void addWords(
      Document document, Scope scope, Language language, List<Word> words) {
    document.add(new Field(Fields.of(scope, language), new TermStream(words), WORDS));
  }

  private static void addWritten(Document document, Story story) {
    String field = Fields.written(story.language());
    Set<String> written = new LinkedHashSet<>();
    for (String text : List.of(story.title(), story.body())) {
      WrittenWords.of(text).forEach(written::add);
    }
    written.forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
  }
}
