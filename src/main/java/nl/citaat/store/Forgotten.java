package nl.citaat.store;

/**
 * How much was removed of what was kept of a person.
 *
 * @param questions of the log, with their answers
 * @param opinions voices on answers, and reports of them
 * @param exchanges questions that could be followed up
 * @param quotes that the person was shown in private
 * @param messages that waited in either direction or were noted as sent
 * @param settings the chosen language, and whether the chat can be reached: 0 or 1
 * @param alerts that the person set in private
 * @param subscriptions to summaries, in private
 */
public record Forgotten(
    int questions,
    int opinions,
    int exchanges,
    int quotes,
    int messages,
    int settings,
    int alerts,
    int subscriptions) {}
