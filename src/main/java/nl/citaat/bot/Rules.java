package nl.citaat.bot;

import nl.citaat.moderation.Moderation;

/**
 * What people may do.
 *
 * @param allowances how much they may ask
 * @param administrators who may change the settings of groups
 * @param moderation who keeps the archive
 * @param submissions reads what they send
 * @param notices tells of what they do
 */
public record Rules(
    Allowances allowances,
    Administrators administrators,
    Moderation moderation,
    Submissions submissions,
    Notices notices) {

  /** Rules of a place where nobody is told of what those who keep the archive do. */
  public Rules(
      Allowances allowances,
      Administrators administrators,
      Moderation moderation,
      Submissions submissions) {
    this(allowances, administrators, moderation, submissions, Notices.NONE);
  }

  /** Rules for a place where nobody can ask too much, and nobody keeps the archive. */
  public static Rules unlimited(Administrators administrators) {
    return new Rules(
        Allowances.unlimited(), administrators, Moderation.byNobody(), Submissions.NONE);
  }
}
