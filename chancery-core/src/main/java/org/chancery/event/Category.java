package org.chancery.event;

/**
 * PLOVER 2.0's sixteen event types with their quad class and intensity score.
 *
 * <p>Where the manual contradicts itself the choice is: SANCTION is material conflict, ACCUSE scores −3 (the printed 3 is a slip of
 * sign). The reasons stand in the codebook beside each category.
 */
public enum Category {
    AGREE(Quad.VERBAL_COOPERATION, 2.5),
    CONSULT(Quad.VERBAL_COOPERATION, 2.5),
    SUPPORT(Quad.VERBAL_COOPERATION, 5),
    CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
    COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
    AID(Quad.MATERIAL_COOPERATION, 10),
    RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
    REQUEST(Quad.VERBAL_CONFLICT, 0),
    ACCUSE(Quad.VERBAL_CONFLICT, -3),
    REJECT(Quad.VERBAL_CONFLICT, -2),
    THREATEN(Quad.VERBAL_CONFLICT, -3.5),
    PROTEST(Quad.MATERIAL_CONFLICT, -5),
    SANCTION(Quad.MATERIAL_CONFLICT, -6),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
    COERCE(Quad.MATERIAL_CONFLICT, -7),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9);

    private final Quad quad;
    private final double score;

    Category(Quad quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    public Quad quad() {
        return quad;
    }

    /** The score of the category without a mode. */
    public double score() {
        return score;
    }

    /** True for what PLOVER counts as cooperation in words or deeds. */
    public boolean isCooperative() {
        return quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION;
    }

    public boolean isMaterialConflict() {
        return quad == Quad.MATERIAL_CONFLICT;
    }
}
