package nl.citaat.digest;

import java.util.List;
import java.util.Map;
import nl.citaat.article.Quote;
import nl.citaat.store.Alert;

/** Something that is to be told to a chat because of its alerts. */
public sealed interface AlertNews {

  /** One of the alerts: it says where to tell it, and in which language. */
  Alert alert();

  /**
   * A new story.
   *
   * @param alerts those of one chat that it is for, at least one, the one that it fits best first
   * @param quote its sentence
   * @param last whether what comes after it on that day is held back
   */
  record Story(List<Alert> alerts, Quote quote, boolean last) implements AlertNews {

    public Story {
      alerts = List.copyOf(alerts);
    }

    @Override
    public Alert alert() {
      return alerts.getFirst();
    }
  }

  /**
   * How many stories were held back.
   *
   * @param counts by alert of one chat, at least one
   */
  record HeldBack(Map<Alert, Integer> counts) implements AlertNews {

    @Override
    public Alert alert() {
      return counts.keySet().iterator().next();
    }
  }
}
