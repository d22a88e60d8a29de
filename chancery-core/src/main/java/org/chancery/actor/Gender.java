package org.chancery.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of "he" and "she" stands for a person. */
public enum Gender {
    MALE,
    FEMALE;

    private static final Map<String, Gender> BY_NOUN = Map.ofEntries(
            Map.entry("mr", MALE),
            Map.entry("sir", MALE),
            Map.entry("lord", MALE),
            Map.entry("king", MALE),
            Map.entry("prince", MALE),
            Map.entry("emir", MALE),
            Map.entry("pope", MALE),
            Map.entry("boy", MALE),
            Map.entry("father", MALE),
            Map.entry("son", MALE),
            Map.entry("brother", MALE),
            Map.entry("husband", MALE),
            Map.entry("ms", FEMALE),
            Map.entry("mrs", FEMALE),
            Map.entry("miss", FEMALE),
            Map.entry("madam", FEMALE),
            Map.entry("queen", FEMALE),
            Map.entry("princess", FEMALE),
            Map.entry("girl", FEMALE),
            Map.entry("mother", FEMALE),
            Map.entry("daughter", FEMALE),
            Map.entry("sister", FEMALE),
            Map.entry("wife", FEMALE));

    private static final Map<String, Gender> BY_PRONOUN = Map.of(
            "he", MALE, "him", MALE, "his", MALE, "himself", MALE, "she", FEMALE, "her", FEMALE, "herself", FEMALE);

    private static final Set<String> HONORIFICS =
            Set.of("mr", "ms", "mrs", "miss", "madam", "sir", "lord", "lady", "dr");

    /** What a noun or an honorific in lower case and without dots says of whom it names. */
    static Optional<Gender> ofNoun(String noun) {
        if (noun.endsWith("woman")) {
            return Optional.of(FEMALE);
        }
        if (noun.endsWith("man")) {
            return Optional.of(MALE);
        }
        return Optional.ofNullable(BY_NOUN.get(noun));
    }

    /** Of a pronoun of the third person singular in lower case. */
    static Optional<Gender> ofPronoun(String pronoun) {
        return Optional.ofNullable(BY_PRONOUN.get(pronoun));
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(word);
    }
}
