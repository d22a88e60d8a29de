package org.chancery.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Mode;
import org.chancery.event.Status;

/**
 * An act as the words of one sentence tell it, before anybody asked when, where and by whose word.
 *
 * @param category what it is
 * @param mode how it is done
 * @param heads the words it is built of, the outermost first; the first carries tense and negation
 * @param trigger the word of the innermost act that names it
 * @param actors heads of the phrases that do it
 * @param recipients heads of the phrases to whom it is done
 * @param things heads of what it is done to where no party is named ("rejected the <b>treaty</b>")
 * @param together true if all take part alike
 * @param status what operators say of its status, the outermost first
 * @param hedged true if an operator brings doubt
 * @param cameo the CAMEO code of the wording, if it has one
 * @param contexts contexts that the words bring along
 * @param wording the codebook entry that decided the category
 * @param steps the derivation, innermost first
 * @param free false if it is told only by a noun that is no event on its own
 * @param popular true if the people do it: a protest, the end of one, the threat of one
 * @param negationUsed true if the negation of its words made the category ("will not attend" is REJECT)
 */
public record Act(
        Category category,
        Optional<Mode> mode,
        List<Integer> heads,
        int trigger,
        List<Integer> actors,
        List<Integer> recipients,
        List<Integer> things,
        boolean together,
        Optional<Status> status,
        boolean hedged,
        Optional<String> cameo,
        Set<Context> contexts,
        String wording,
        List<Step> steps,
        boolean free,
        boolean popular,
        boolean negationUsed) {

    /** One step: what was applied, at which word. */
    public record Step(String what, int head) {}

    public Act {
        heads = List.copyOf(heads);
        actors = actors.stream().distinct().toList();
        recipients = recipients.stream().distinct().toList();
        things = List.copyOf(things);
        steps = List.copyOf(steps);
        contexts = java.util.Collections.unmodifiableSet(new TreeSet<>(contexts));
    }

    Act asRefusal(String mode) {
        return new Act(
                Category.REJECT,
                Mode.of(Category.REJECT, mode),
                heads,
                trigger,
                together && actors.size() > 1 ? actors.subList(0, 1) : actors,
                together && actors.size() > 1 ? actors.subList(1, actors.size()) : recipients,
                things,
                false,
                Optional.of(Status.OCCURRED),
                hedged,
                Optional.empty(),
                contexts,
                wording,
                steps,
                free,
                popular,
                true);
    }

    /** The same act, directed at these. */
    Act against(List<Integer> others) {
        return against(others, things);
    }

    /** The same act, directed at these and done to these things. */
    Act against(List<Integer> others, List<Integer> targets) {
        return new Act(
                category,
                mode,
                heads,
                trigger,
                actors,
                others,
                targets,
                together,
                status,
                hedged,
                cameo,
                contexts,
                wording,
                steps,
                free,
                popular,
                negationUsed);
    }

    /** The outermost word. */
    public int head() {
        return heads.get(0);
    }
}
