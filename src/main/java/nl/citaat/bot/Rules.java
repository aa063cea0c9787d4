package nl.citaat.bot;

import nl.citaat.moderation.Moderation;

/**
 * What people may do.
 *
 * @param allowances how much they may ask
 * @param administrators who may change the settings of groups
 * @param moderation who keeps the archive
 * @param submissions reads what they send
 * @param channels what gets summaries
 */
public record Rules(
    Allowances allowances,
    Administrators administrators,
    Moderation moderation,
    Submissions submissions,
    Channels channels) {

  /** Rules for a place where nobody can ask too much, and nobody keeps the archive. */
  public static Rules unlimited(Administrators administrators) {
    return new Rules(
        Allowances.unlimited(),
        administrators,
        Moderation.byNobody(),
        Submissions.NONE,
        Channels.NONE);
  }
}
