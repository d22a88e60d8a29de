package org.chancery.link;

/** Why a record was put under a story. */
public enum Reason {
    /** It is the first to tell of it. */
    FIRST("first"),
    SAME_PEOPLE("same people"),
    /** States or bodies alone are the same; somebody is not named on one side. */
    SAME_SIDES("same sides"),
    SAME_DAYS("same days"),
    NEIGHBOURING_DAYS("neighbouring days"),
    SAME_PLACE("same place"),
    /** Planned for a day near by and told of only before; then it took place. */
    CHANGED_DAY("day changed"),
    /** A postponement stands between the two days. */
    PUT_OFF("put off"),
    /** Without a day of its own: there is only one that it can mean. */
    ONLY_CANDIDATE("only one it can mean"),
    /** Talks with nobody in particular, told in the same article as the visit. */
    ON_THE_VISIT("on the visit"),
    /** It was planned for a visit that this calls off or puts off. */
    WITH_THE_VISIT("with the visit"),
    /** It tells of talks on the visit, in the country that was to be visited. */
    TALKS_ON_IT("talks on it"),
    /** It was told ahead, without a day; there is no other that this can settle. */
    EXPECTED_BEFORE("expected before"),
    /** None of them has a day; told within a few days. */
    TOLD_TOGETHER("told within days");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** For people to read. */
    public String words() {
        return words;
    }
}
