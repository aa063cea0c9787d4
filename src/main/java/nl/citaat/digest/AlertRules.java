package nl.citaat.digest;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.citaat.index.PassageQuery.TermGroup;
import nl.citaat.store.Alert.Wish;
import nl.citaat.store.Delivery;
import nl.citaat.store.Session;

/**
 * How alerts are read and told.
 *
 * @param perDay how many messages a chat gets within 24 hours, at least one; what comes beyond them
 *     is told in one line later
 * @param reading what a sentence must have
 * @param wording puts news into words, within the transaction that notes it as told
 * @param waiting called after something new was put into the outbox
 */
public record AlertRules(
    int perDay,
    Function<Wish, List<TermGroup>> reading,
    BiFunction<Session, AlertNews, Delivery> wording,
    Runnable waiting) {}
