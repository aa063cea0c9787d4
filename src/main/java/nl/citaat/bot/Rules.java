package nl.citaat.bot;

/**
 * What people may do.
 *
 * @param allowances how much they may ask
 * @param administrators who may change the settings of groups
 * @param feedKeepers who may change the feeds that are followed
 */
public record Rules(Allowances allowances, Administrators administrators, FeedKeepers feedKeepers) {

  /** Rules for a place where nobody can ask too much, and nobody keeps the feeds. */
  public static Rules unlimited(Administrators administrators) {
    return new Rules(Allowances.unlimited(), administrators, FeedKeepers.NOBODY);
  }
}
