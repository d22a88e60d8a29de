package org.chancery.language;

import java.util.Set;

/** Nouns for what somebody says or writes to others: whoever sends it speaks in it. */
public final class Texts {

    private static final Set<String> NOUNS = Set.of(
            "statement",
            "letter",
            "speech",
            "note",
            "post",
            "cable",
            "message",
            "resolution",
            "tweet",
            "declaration",
            "communique",
            "article",
            "editorial",
            "report",
            "petition",
            "address",
            "video",
            "appeal",
            "motion",
            "decree",
            "edict",
            "memo",
            "email",
            "manifesto",
            "call",
            "plea");

    private Texts() {}

    /** True for the lemma of such a noun. */
    public static boolean contains(String lemma) {
        return NOUNS.contains(lemma);
    }
}
