package org.chancery.app.store;

/** What became of an article that was handed to the store. */
public sealed interface Added {

    /** It was not there; now it is. */
    record Fresh(int records) implements Added {}

    /** It was there already, word for word. */
    record Known() implements Added {}

    /**
     * The same text was there from elsewhere; the place was noted.
     *
     * @param of the id of the article that is kept
     */
    record Copy(String of) implements Added {}

    /**
     * It is another version of an article that was there.
     *
     * @param of the id of that article
     * @param changes from the earlier version to the later
     */
    record Update(String of, Changes changes) implements Added {}
}
