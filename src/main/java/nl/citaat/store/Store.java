package nl.citaat.store;

/** The database. */
public final class Store implements AutoCloseable {
  @Override
  public void close() {}
}
