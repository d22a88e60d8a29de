package org.chancery.language;

import java.util.Set;

/** Nouns that an infinitive completes: "expressed its resolve [to resume]", "a threat [to strike]". */
final class NounsOfWill {

    private static final Set<String> NOUNS = Set.of(
            "ability",
            "agreement",
            "attempt",
            "bid",
            "call",
            "campaign",
            "capacity",
            "commitment",
            "decision",
            "demand",
            "desire",
            "determination",
            "drive",
            "duty",
            "effort",
            "failure",
            "hope",
            "intent",
            "intention",
            "invitation",
            "mandate",
            "move",
            "offer",
            "order",
            "permission",
            "plan",
            "plea",
            "pledge",
            "promise",
            "proposal",
            "push",
            "readiness",
            "refusal",
            "reluctance",
            "request",
            "resolve",
            "right",
            "threat",
            "ultimatum",
            "unwillingness",
            "vow",
            "warning",
            "willingness",
            "wish");

    private NounsOfWill() {}

    static boolean contains(String lemma) {
        return NOUNS.contains(lemma);
    }
}
