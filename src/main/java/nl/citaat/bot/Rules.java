package nl.citaat.bot;

import java.util.Set;

/**
 * What people may do.
 *
 * @param allowances how much they may ask
 * @param administrators who may change the settings of groups
 * @param owners the user ids of those who run the bot
 */
public record Rules(Allowances allowances, Administrators administrators, Set<Long> owners) {

  public Rules {
    owners = Set.copyOf(owners);
  }

  /** Rules for a bot of which nobody is known to be an owner. */
  public Rules(Allowances allowances, Administrators administrators) {
    this(allowances, administrators, Set.of());
  }

  /** Rules for a place where nobody can ask too much. */
  public static Rules unlimited(Administrators administrators) {
    return new Rules(Allowances.unlimited(), administrators);
  }
}
