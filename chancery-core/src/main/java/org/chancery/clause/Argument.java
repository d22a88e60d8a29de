package org.chancery.clause;

/**
 * A word that plays a part in a clause.
 *
 * @param role one of the constants here, or a preposition ("with", "out of")
 * @param head the index of the word in its sentence
 */
public record Argument(String role, int head) {

    /** Who does it, whatever the voice. */
    public static final String SUBJECT = "subject";

    /** To whom or what it is done. */
    public static final String OBJECT = "object";

    /** The second object: "gave <b>them</b> a deadline". */
    public static final String INDIRECT = "indirect";

    /** Possessor of a noun: "<b>Biegun</b>'s visit". */
    public static final String OWNER = "owner";

    /** Modifier of a noun: "<b>Israeli</b> strike", "<b>peace</b> talks". */
    public static final String MODIFIER = "modifier";

    /** What is said, wanted, agreed: the complement clause. */
    public static final String CLAUSE = "clause";

    /** What a participle says of a noun: "missiles <b>targeting</b> a base". */
    public static final String PARTICIPLE = "participle";

    /** What for: "to discuss", an infinitive that is no complement. */
    public static final String PURPOSE = "purpose";

    /** "here", "there". */
    public static final String HERE = "here";

    /** A bare time phrase. */
    public static final String TIME = "time";

    public boolean is(String wanted) {
        return role.equals(wanted);
    }
}
