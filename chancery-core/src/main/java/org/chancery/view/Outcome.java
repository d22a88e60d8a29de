package org.chancery.view;

/** What became of something that had been told before. */
public enum Outcome {
    /** Nothing yet. */
    OPEN("still open"),
    /** What was expected or offered has been announced since. */
    ANNOUNCED("announced"),
    HELD("happened"),
    UNDER_WAY("under way"),
    MOVED("moved"),
    POSTPONED("put off"),
    CANCELLED("called off"),
    STALLED("stalled"),
    DENIED("did not happen"),
    /** Its days are past, and no article has told of it. */
    UNTOLD("the days are past and nobody told");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** For people to read. */
    public String words() {
        return words;
    }
}
