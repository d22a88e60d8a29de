package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.Actor;
import org.chancery.text.Quote;

/**
 * One act that one sentence of one article reports: who did, will do or might do what to whom, when, where, and who says so.
 *
 * @param id the same for the same words read by the same wording: a hash over article, wording, trigger, actors and recipients
 * @param sentence the index of its sentence in the reading
 * @param trigger the word that tells of the act
 * @param act the category of what is done or talked of, whatever its status
 * @param mode how it is done, where PLOVER has a mode for it
 * @param juncture what it is in the course of a visit or of negotiations, where its wording says so
 * @param contexts what it is about
 * @param status how far it has come
 * @param hedged true when the words carry doubt ("likely", "reportedly")
 * @param aux PLOVER's auxiliary modes that apply
 * @param cameo the CAMEO code, two to four digits
 * @param actors who does it; everybody, where nobody clearly hosts or visits
 * @param recipients to whom it is done
 * @param when when it takes place, if the article says
 * @param where where it takes place, if the article says
 * @param topics what it is about, in the article's own words
 * @param voice who vouches for it
 * @param confidence how sure it is, 0 to 1: of those with 0.9 nine in ten are right; empty if the reader has no calibration
 * @param derivation how it was read
 */
public record Event(
        String id,
        int sentence,
        Quote trigger,
        Category act,
        Optional<Mode> mode,
        Optional<Juncture> juncture,
        Set<Context> contexts,
        Status status,
        boolean hedged,
        Set<Aux> aux,
        String cameo,
        List<Actor> actors,
        List<Actor> recipients,
        Optional<When> when,
        Optional<Place> where,
        List<Quote> topics,
        Voice voice,
        OptionalDouble confidence,
        Derivation derivation) {

    public Event {
        if (mode.isPresent() && mode.get().category() != act) {
            throw new IllegalArgumentException(act + " has no mode " + mode.get());
        }
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("nobody takes part in " + act + " at " + trigger);
        }
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence.getAsDouble());
        }
        contexts = java.util.Collections.unmodifiableSet(new TreeSet<>(contexts));
        aux = java.util.Collections.unmodifiableSet(new TreeSet<>(aux));
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
    }

    /**
     * The category that PLOVER 2.0 tells a coder to write, after its rules for the future: planned CONSULT, SUPPORT, COOPERATE and
     * AID are AGREE; a planned RETREAT is CONCEDE; a cancelled CONSULT is REJECT; what {@link Threats} says is THREATEN.
     */
    public Category category() {
        if (Threats.isOne(act, status, voice, actors)) {
            return Category.THREATEN;
        }
        return switch (status) {
            case PLANNED, PROPOSED -> plannedCategory();
            case CANCELLED -> act == Category.CONSULT ? Category.REJECT : act;
            case OCCURRED, ONGOING, POSTPONED, STALLED, HYPOTHETICAL, DENIED -> act;
        };
    }

    private Category plannedCategory() {
        return switch (act) {
            case CONSULT, SUPPORT, COOPERATE, AID -> Category.AGREE;
            case RETREAT -> Category.CONCEDE;
            default -> act;
        };
    }

    /** The same event, hedged. */
    public Event inDoubt() {
        return new Event(
                id,
                sentence,
                trigger,
                act,
                mode,
                juncture,
                contexts,
                status,
                true,
                aux,
                cameo,
                actors,
                recipients,
                when,
                where,
                topics,
                voice,
                confidence,
                derivation);
    }

    /** The same event on this day. */
    public Event on(Optional<When> day) {
        return new Event(
                id,
                sentence,
                trigger,
                act,
                mode,
                juncture,
                contexts,
                status,
                hedged,
                aux,
                cameo,
                actors,
                recipients,
                day,
                where,
                topics,
                voice,
                confidence,
                derivation);
    }

    /** The same event, this sure. */
    public Event withConfidence(double value) {
        return new Event(
                id,
                sentence,
                trigger,
                act,
                mode,
                juncture,
                contexts,
                status,
                hedged,
                aux,
                cameo,
                actors,
                recipients,
                when,
                where,
                topics,
                voice,
                OptionalDouble.of(value),
                derivation);
    }

    /** The intensity score of the mode, or of the category where there is no mode. */
    public double score() {
        return category() == act
                ? mode.map(Mode::score).orElse(act.score())
                : category().score();
    }

    /** The codebook entry that decided the category. */
    public String wording() {
        return derivation.wording();
    }
}
