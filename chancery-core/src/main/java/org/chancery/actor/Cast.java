package org.chancery.actor;

import java.util.List;

/**
 * Everybody whom an article names, by the word at which they are named.
 *
 * <p>Immutable and safe to share between threads.
 */
public interface Cast {

    /**
     * The actors that the noun phrase headed by this word stands for: usually one; several for "the two sides" or "both countries";
     * none if the phrase does not denote an actor ("a portrait", "the talks").
     *
     * <p>Conjuncts ("Kang and Biegun") are separate heads with an answer each.
     */
    List<Actor> at(int sentence, int head);

    /**
     * The actors named inside the noun phrase headed by this word where the head itself is none: possessors, modifiers and
     * of-complements ("a <b>U.S. Supreme Court</b> decision", "<b>Lee</b>'s plan", "the results of the <b>U.N.</b> report").
     */
    List<Actor> within(int sentence, int head);
}
