package org.chancery.codebook;

import java.util.ArrayList;
import java.util.List;
import org.chancery.clause.Clause;
import org.chancery.wording.Filler;
import org.chancery.wording.Frame;
import org.chancery.wording.Trigger;

/** Reads the words and frames of an entry. */
final class Frames {

    private Frames() {}

    /** The fields verbs, nouns and adjectives. */
    static List<Trigger> triggers(Node entry) {
        List<Trigger> triggers = new ArrayList<>();
        entry.wordsOf("verbs").forEach(word -> triggers.add(Trigger.of(Clause.Kind.VERB, word)));
        entry.wordsOf("nouns").forEach(word -> triggers.add(Trigger.of(Clause.Kind.NOUN, word)));
        entry.wordsOf("adjectives").forEach(word -> triggers.add(Trigger.of(Clause.Kind.ADJECTIVE, word)));
        if (triggers.isEmpty()) {
            throw entry.error("an entry needs verbs, nouns or adjectives");
        }
        return triggers;
    }

    /** The fields frame (what must be there) and unless (what must not). */
    static Frame frame(Node entry) {
        List<Frame.Slot> slots = new ArrayList<>();
        entry.optional("frame").ifPresent(node -> slots.addAll(slots(node, false)));
        entry.optional("unless").ifPresent(node -> slots.addAll(slots(node, true)));
        return new Frame(slots);
    }

    private static List<Frame.Slot> slots(Node node, boolean forbidden) {
        List<Frame.Slot> slots = new ArrayList<>();
        node.fields()
                .forEach((roles, fillers) ->
                        slots.add(new Frame.Slot(List.of(roles.split("/")), fillers(fillers), forbidden)));
        return slots;
    }

    static List<Filler> fillers(Node node) {
        return node.words().stream().map(Filler::of).toList();
    }
}
