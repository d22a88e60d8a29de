package org.chancery.event;

import java.util.Arrays;
import java.util.Optional;

/** PLOVER 2.0's thirty-seven contexts: what an act is about. */
public enum Context {
    MILITARY("military"),
    INTELLIGENCE("intelligence"),
    EXECUTIVE("executive"),
    LEGISLATIVE("legislative"),
    ELECTION("election"),
    POLITICAL_INSTITUTIONS("political_institutions"),
    PRO_DEMOCRACY("pro_democracy"),
    PRO_AUTOCRACY("pro_autocracy"),
    ECONOMIC("economic"),
    LEGAL("legal"),
    REPARATIONS("reparations"),
    HUMAN_RIGHTS("human_rights"),
    RIGHTS_FREEDOMS("rights_freedoms"),
    REPRESSION("repression"),
    HUMAN_SECURITY("human_security"),
    GENDER("gender"),
    LGBT("lgbt"),
    RELIGION_ETHNICITY("religion_ethnicity"),
    INEQUALITY("inequality"),
    DIPLOMATIC("diplomatic"),
    TERRITORY("territory"),
    PEACEKEEPING("peacekeeping"),
    HEALTH("health"),
    ASYLUM("asylum"),
    MIGRATION("migration"),
    DISASTERS("disasters"),
    NATURAL_RESOURCE("natural_resource"),
    ENVIRONMENT("environment"),
    TECHNOLOGY("technology"),
    TERRORISM("terrorism"),
    CBRN("cbrn"),
    CYBER("cyber"),
    MISINFORMATION("misinformation"),
    CRIME("crime"),
    CORRUPTION("corruption"),
    ILLEGAL_DRUGS("illegal_drugs"),
    TRAFFICKING("trafficking");

    private final String wireName;

    Context(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the codebook and in the record. */
    public String wireName() {
        return wireName;
    }

    public static Optional<Context> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName.equals(wireName))
                .findFirst();
    }
}
