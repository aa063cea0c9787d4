package nl.citaat.bot;

/** Answers one sort of turn; reads the store, and leaves writing to its reply. */
@FunctionalInterface
interface Handler {
  Reply handle(Turn turn);
}
