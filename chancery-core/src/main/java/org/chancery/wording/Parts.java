package org.chancery.wording;

import java.util.List;

/**
 * Which roles of a clause hold the actors and the recipients of an act.
 *
 * @param actors roles searched for the actors: all that are filled count
 * @param recipients roles searched for the recipients, in order of preference: the first filled one counts
 * @param together true where all take part alike, so that everybody is an actor
 */
public record Parts(List<String> actors, List<String> recipients, boolean together) {

    /** In the place of a role: where none of the others is filled there is no recipient, whoever is named elsewhere. */
    public static final String NOBODY = "nobody";

    public Parts {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
