package nl.citaat.bot;

import nl.citaat.moderation.Moderation;

/**
 * What people may do.
 *
 * @param allowances how much they may ask
 * @param administrators who may change the settings of groups
 * @param moderation who keeps the archive
 * @param submissions reads what they send
 * @param alerts how many alerts a chat may have; 0 where nobody could be told
 * @param notices tells of what those who keep the archive do
 * @param channels what gets summaries
 */
public record Rules(
    Allowances allowances,
    Administrators administrators,
    Moderation moderation,
    Submissions submissions,
    int alerts,
    Notices notices,
    Channels channels) {

  /** Rules for a place where nobody can ask too much, and nobody keeps the archive. */
  public static Rules unlimited(Administrators administrators) {
    return new Rules(
        Allowances.unlimited(),
        administrators,
        Moderation.byNobody(),
        Submissions.NONE,
        0,
        Notices.NONE,
        Channels.NONE);
  }
}
