package nl.citaat.digest;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.citaat.article.Story;
import nl.citaat.index.QueryMatch;
import nl.citaat.index.StoredQueries;
import nl.citaat.store.Alert;
import nl.citaat.store.Store;
import nl.citaat.text.Analysis;

/** The alerts of the store, ready to be held against stories. Not safe for several threads. */
final class AlertQueries {

  /** So many are read at a time: a second's work at most. */
  private static final int BATCH = 500;

  private final Store store;
  private final AlertRules rules;
  private final StoredQueries queries;
  private long last;

  AlertQueries(Store store, Analysis analysis, AlertRules rules) {
    this.store = store;
    this.rules = rules;
    queries = new StoredQueries(analysis);
  }

  /**
   * Brings them up to the store, which takes a while at first when there are many.
   *
   * @param closed ends that early
   */
  void catchUp(BooleanSupplier closed) {
    for (List<Alert> next = added(); !next.isEmpty() && !closed.getAsBoolean(); next = added()) {
      next.forEach(alert -> queries.put(alert.id(), rules.reading().apply(alert.wish())));
      last = next.getLast().id();
    }
    if (queries.size() > store.read(session -> session.alerts().count())) {
      Set<Long> there = store.read(session -> session.alerts().ids());
      queries.ids().stream().filter(id -> !there.contains(id)).forEach(queries::remove);
    }
  }

  private List<Alert> added() {
    return store.read(session -> session.alerts().after(last, BATCH));
  }

  /** What a story meets; alerts that were removed meanwhile may be among them. */
  List<QueryMatch> match(Story story) {
    return queries.match(story);
  }
}
