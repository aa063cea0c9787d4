package nl.citaat.bot;

/** What a messenger can be asked beside carrying messages. Safe for use by many threads. */
public interface Messenger extends Administrators, ChatFiles, ChatDirectory {}
