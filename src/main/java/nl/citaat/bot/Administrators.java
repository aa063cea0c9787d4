package nl.citaat.bot;

/** Knows who is in charge of a group. Safe for use by many threads. */
@FunctionalInterface
public interface Administrators {

  /** Everybody is, as where there is nobody else. */
  Administrators EVERYBODY = (group, person) -> true;

  /**
   * Whether a person is an administrator of a group. May ask a server; failures are exceptions of
   * the implementation's own.
   */
  boolean include(Chat group, Person person);
}
