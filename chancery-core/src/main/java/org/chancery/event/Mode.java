package org.chancery.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * PLOVER 2.0's modes: how an act of a category is done, with the mode's own intensity score.
 *
 * <p>The manual gives PROTEST vandalize no score; it has that of boycott.
 */
public enum Mode {
    CONSULT_VISIT(Category.CONSULT, "visit", 4),
    CONSULT_THIRD_PARTY(Category.CONSULT, "third-party", 1),
    CONSULT_MULTILATERAL(Category.CONSULT, "multilateral", 4),
    CONSULT_PHONE(Category.CONSULT, "phone", 1.5),
    RETREAT_WITHDRAW(Category.RETREAT, "withdraw", 8),
    RETREAT_RELEASE(Category.RETREAT, "release", 6.5),
    RETREAT_DISARM(Category.RETREAT, "disarm", 10),
    RETREAT_CEASEFIRE(Category.RETREAT, "ceasefire", 7.5),
    RETREAT_ACCESS(Category.RETREAT, "access", 6.5),
    RETREAT_RESIGN(Category.RETREAT, "resign", 4.5),
    REQUEST_ASSIST(Category.REQUEST, "assist", 0.5),
    REQUEST_CHANGE(Category.REQUEST, "change", -1),
    REQUEST_YIELD(Category.REQUEST, "yield", -1),
    REQUEST_MEET(Category.REQUEST, "meet", 0),
    ACCUSE_DISAPPROVE(Category.ACCUSE, "disapprove", -2),
    ACCUSE_INVESTIGATE(Category.ACCUSE, "investigate", -3.5),
    ACCUSE_ALLEGE(Category.ACCUSE, "allege", -3.5),
    REJECT_ASSIST(Category.REJECT, "assist", -1.5),
    REJECT_CHANGE(Category.REJECT, "change", -2),
    REJECT_YIELD(Category.REJECT, "yield", -2),
    REJECT_MEET(Category.REJECT, "meet", -2),
    THREATEN_RESTRICT(Category.THREATEN, "restrict", -3),
    THREATEN_ARREST(Category.THREATEN, "arrest", -3.5),
    THREATEN_RELATIONS(Category.THREATEN, "relations", -3.5),
    THREATEN_EXPEL(Category.THREATEN, "expel", -3.5),
    THREATEN_TERRITORY(Category.THREATEN, "territory", -4),
    THREATEN_VIOLENCE(Category.THREATEN, "violence", -3.5),
    PROTEST_DEMO(Category.PROTEST, "demo", -5),
    PROTEST_RIOT(Category.PROTEST, "riot", -7),
    PROTEST_STRIKE(Category.PROTEST, "strike", -5),
    PROTEST_HUNGER(Category.PROTEST, "hunger", -4.5),
    PROTEST_BOYCOTT(Category.PROTEST, "boycott", -4.5),
    PROTEST_OBSTRUCT(Category.PROTEST, "obstruct", -4.5),
    PROTEST_VANDALIZE(Category.PROTEST, "vandalize", -4.5),
    SANCTION_CONVICT(Category.SANCTION, "convict", -6),
    SANCTION_EXPEL(Category.SANCTION, "expel", -5.5),
    SANCTION_WITHDRAW(Category.SANCTION, "withdraw", -6),
    SANCTION_DISCONTINUE(Category.SANCTION, "discontinue", -6),
    MOBILIZE_TROOPS(Category.MOBILIZE, "troops", -6.5),
    MOBILIZE_WEAPONS(Category.MOBILIZE, "weapons", -6.5),
    MOBILIZE_POLICE(Category.MOBILIZE, "police", -5.5),
    MOBILIZE_MILITIA(Category.MOBILIZE, "militia", -6),
    COERCE_SEIZE(Category.COERCE, "seize", -7),
    COERCE_RESTRICT(Category.COERCE, "restrict", -7),
    COERCE_CENSOR(Category.COERCE, "censor", -6.5),
    COERCE_CURFEW(Category.COERCE, "curfew", -6.5),
    COERCE_MARTIAL_LAW(Category.COERCE, "martial-law", -7.5),
    COERCE_ARREST(Category.COERCE, "arrest", -7),
    COERCE_DEPORT(Category.COERCE, "deport", -7),
    COERCE_WITHHOLD(Category.COERCE, "withhold", -7),
    COERCE_MISINFORMATION(Category.COERCE, "misinformation", -6.5),
    COERCE_CYBER(Category.COERCE, "cyber", -7),
    ASSAULT_ABDUCT(Category.ASSAULT, "abduct", -8.5),
    ASSAULT_BEAT(Category.ASSAULT, "beat", -7.5),
    ASSAULT_TORTURE(Category.ASSAULT, "torture", -8.5),
    ASSAULT_SEXUAL(Category.ASSAULT, "sexual", -8.5),
    ASSAULT_TARGETED(Category.ASSAULT, "targeted", -9.5),
    ASSAULT_DESTROY(Category.ASSAULT, "destroy", -8.5),
    ASSAULT_PRIMITIVE(Category.ASSAULT, "primitive", -8),
    ASSAULT_FIREARMS(Category.ASSAULT, "firearms", -9),
    ASSAULT_EXPLOSIVES(Category.ASSAULT, "explosives", -9),
    ASSAULT_SUICIDE_ATTACK(Category.ASSAULT, "suicide-attack", -9.5),
    ASSAULT_AERIAL(Category.ASSAULT, "aerial", -9.5),
    ASSAULT_DRONE(Category.ASSAULT, "drone", -9.5),
    ASSAULT_HEAVY_WEAPONS(Category.ASSAULT, "heavy-weapons", -9.5),
    ASSAULT_CROWD_CONTROL(Category.ASSAULT, "crowd-control", -7.5),
    ASSAULT_UNCONVENTIONAL(Category.ASSAULT, "unconventional", -10);

    private final Category category;
    private final String wireName;
    private final double score;

    Mode(Category category, String wireName, double score) {
        this.category = category;
        this.wireName = wireName;
        this.score = score;
    }

    public Category category() {
        return category;
    }

    /** The name as the manual spells it: {@code third-party}, {@code martial-law}. */
    public String wireName() {
        return wireName;
    }

    public double score() {
        return score;
    }

    /** The mode of this category with this name, if there is one. */
    public static Optional<Mode> of(Category category, String wireName) {
        return Arrays.stream(values())
                .filter(mode -> mode.category == category && mode.wireName.equals(wireName))
                .findFirst();
    }
}
