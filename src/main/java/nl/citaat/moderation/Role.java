package nl.citaat.moderation;

/** What somebody may do; each may do all that those before may. */
public enum Role {
  /** Asks. */
  READER,
  /** Keeps the archive. */
  MODERATOR,
  /** Says who keeps it, and removes articles for good. */
  OWNER
}
