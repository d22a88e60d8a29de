package org.chancery.time;

/** A quarter of the year by its weather, as the northern half of the world counts; winter begins in December. */
public enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    String code() {
        return code;
    }

    int firstMonth() {
        return firstMonth;
    }
}
