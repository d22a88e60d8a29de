package org.chancery.wording;

import java.util.Set;
import java.util.function.Function;

/**
 * Words that tell of voice and doubt rather than of acts.
 *
 * @param reporting verbs of saying ("say", "announce", "according to" is understood without them)
 * @param observers nouns for people who watch and are no party ("analyst", "observer")
 * @param hedges adverbs and adjectives of doubt ("likely", "reportedly")
 * @param past words that place a nominal act in the past ("previous", "last")
 * @param coming words that place it in the future ("upcoming", "planned")
 * @param doubtful words that make it hypothetical ("possible", "potential")
 * @param halted words that say that it has come to a halt ("stalled", "deadlocked")
 * @param parts nouns of which a meeting may be a part ("visit", "trip", "summit")
 * @param charges crimes against the public rather than against one's neighbour ("corruption", "treason")
 * @param topicRoles by which prepositions a topic is told, for verbs and nouns ("on", "about", "over")
 * @param towards words in front of the day to which something is put off ("to", "until")
 * @param away words in front of the day from which it is put off ("from")
 * @param vague words that by themselves do not say what anything is about ("issue", "their")
 * @param fiction works in which nothing happens in earnest ("film", "novel")
 * @param tales what such a work does to its story ("depict", "tell")
 * @param matches contests of sport ("semi-final")
 */
public record Cues(
        Set<String> reporting,
        Set<String> observers,
        Set<String> hedges,
        Set<String> past,
        Set<String> coming,
        Set<String> doubtful,
        Set<String> halted,
        Set<String> parts,
        Set<String> charges,
        Set<String> topicRoles,
        Set<String> towards,
        Set<String> away,
        Set<String> vague,
        Set<String> fiction,
        Set<String> tales,
        Set<String> matches) {

    /**
     * Asks for each field by its name.
     *
     * @param optional for words that a codebook may do without
     */
    public static Cues of(Function<String, Set<String>> words, Function<String, Set<String>> optional) {
        return new Cues(
                words.apply("reporting"),
                words.apply("observers"),
                words.apply("hedges"),
                words.apply("past"),
                words.apply("coming"),
                words.apply("doubtful"),
                words.apply("halted"),
                words.apply("parts"),
                words.apply("charges"),
                words.apply("topics"),
                words.apply("towards"),
                words.apply("away"),
                optional.apply("vague"),
                optional.apply("fiction"),
                optional.apply("tales"),
                optional.apply("matches"));
    }
}
