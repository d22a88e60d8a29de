package org.chancery.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Status;

/**
 * Words that tell of an act: a verb, noun or adjective, what stands in its roles, and the category it is then.
 *
 * @param id the codebook entry ("consult/meet")
 * @param category what the act is
 * @param mode how it is done, where the words say so
 * @param triggers the words that call it up
 * @param frame what must stand in the roles
 * @param verbParts who is who around a verb
 * @param nounParts who is who around a noun
 * @param free true if its nouns tell of an act without a light verb or an operator over them
 * @param cameo the CAMEO code of this wording, if finer than that of the category
 * @param contexts contexts that the words themselves bring along
 * @param juncture what the act is in the course of a visit or of negotiations
 * @param popular true if the people do it: a protest
 * @param status how far the words alone say it has come ("is <b>due</b> in Rome": planned); empty where the tense tells
 * @param refused true if it is read only of what somebody will not do: "<b>will not</b> issue a permit"
 */
public record Wording(
        String id,
        Category category,
        Optional<Mode> mode,
        List<Trigger> triggers,
        Frame frame,
        Parts verbParts,
        Parts nounParts,
        boolean free,
        Optional<String> cameo,
        Set<Context> contexts,
        Optional<Juncture> juncture,
        boolean popular,
        Optional<Status> status,
        boolean refused) {

    public Wording {
        triggers = List.copyOf(triggers);
        contexts = Set.copyOf(contexts);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException(id + " has no words");
        }
    }
}
