package nl.citaat.config;

/**
 * A value that nobody may see: {@link #toString} masks it.
 *
 * @param reveal the value itself, for the one place that needs it
 */
public record Secret(String reveal) {

  @Override
  public String toString() {
    return "***";
  }
}
