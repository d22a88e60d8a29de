package org.chancery.wording;

import java.util.Map;
import java.util.Set;

/**
 * Words that tell of voice and doubt rather than of acts.
 *
 * @param reporting verbs of saying ("say", "announce", "according to" is understood without them)
 * @param observers nouns for people who watch and are no party ("analyst", "observer")
 * @param hedges adverbs and adjectives of doubt ("likely", "reportedly")
 * @param past words that place a nominal act in the past ("previous", "last")
 * @param coming words that place it in the future ("upcoming", "planned")
 * @param doubtful words that make it hypothetical ("possible", "potential")
 * @param parts nouns of which a meeting may be a part ("visit", "trip", "summit")
 * @param topicRoles by which prepositions a topic is told, for verbs and nouns ("on", "about", "over")
 */
public record Cues(
        Set<String> reporting,
        Set<String> observers,
        Set<String> hedges,
        Set<String> past,
        Set<String> coming,
        Set<String> doubtful,
        Set<String> parts,
        Set<String> topicRoles) {

    /** Reads the fields by their names. */
    public static Cues of(Map<String, Set<String>> words) {
        return new Cues(
                words.get("reporting"),
                words.get("observers"),
                words.get("hedges"),
                words.get("past"),
                words.get("coming"),
                words.get("doubtful"),
                words.get("parts"),
                words.get("topics"));
    }
}
