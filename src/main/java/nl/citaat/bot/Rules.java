package nl.citaat.bot;

/**
 * What people may do.
 *
 * @param allowances how much they may ask
 * @param administrators who may change the settings of groups
 */
public record Rules(Allowances allowances, Administrators administrators) {

  /** Rules for a place where nobody can ask too much. */
  public static Rules unlimited(Administrators administrators) {
    return new Rules(Allowances.unlimited(), administrators);
  }
}
