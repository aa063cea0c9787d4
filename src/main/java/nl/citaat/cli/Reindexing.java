package nl.citaat.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.citaat.answer.Answerer;
import nl.citaat.index.PassageIndex;
import nl.citaat.ingest.Publisher;
import nl.citaat.moderation.GoldenTrial;
import nl.citaat.store.Store;
import nl.citaat.store.StoredGolden;
import nl.citaat.text.Analysis;

/**
 * An index that is built beside the one in use, to be compared with it and to take its place. What
 * was not put in place is removed on {@link #close}.
 */
final class Reindexing implements AutoCloseable {

  private final Store store;
  private final Path folder;
  private final PassageIndex index;
  private final Answerer answerer;

  private Reindexing(Store store, Path folder, PassageIndex index, Answerer answerer) {
    this.store = store;
    this.folder = folder;
    this.index = index;
    this.answerer = answerer;
  }

  /**
   * Builds an index from the store.
   *
   * @param folder where; what is left there of an earlier time is removed
   */
  static Reindexing begin(Store store, Analysis analysis, Path folder, Clock clock) {
    PassageIndex.remove(folder);
    PassageIndex index = PassageIndex.open(folder, analysis);
    try {
      new Publisher(store, index).catchUp();
      Answerer answerer = new Answerer(store, index, analysis, clock);
      return new Reindexing(store, folder, index, answerer);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /** The number of sentences that can be found. */
  int size() {
    return index.size();
  }

  /**
   * The golden questions that are answered worse than by the index in use.
   *
   * @param present answers with the index in use
   */
  List<GoldenTrial> worse(Answerer present) {
    List<StoredGolden> golden = store.read(session -> session.golden().all());
    List<GoldenTrial> before = GoldenTrial.run(present, golden);
    return GoldenTrial.worse(GoldenTrial.run(answerer, golden), before);
  }

  /**
   * Takes the place of the index in use, which is closed and gone then.
   *
   * @param place its folder
   */
  void replace(PassageIndex present, Path place) {
    present.close();
    index.close();
    PassageIndex.replace(place, folder);
  }

  @Override
  public void close() {
    index.close();
    PassageIndex.remove(folder);
  }
}
