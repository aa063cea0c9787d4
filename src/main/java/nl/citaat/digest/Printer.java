package nl.citaat.digest;

import java.util.List;

/** Makes messages of an edition. Safe for use by many threads. */
@FunctionalInterface
public interface Printer {

  /** The messages, in the order in which they are sent, each as a payload of the outbox. */
  List<String> print(Edition edition);
}
