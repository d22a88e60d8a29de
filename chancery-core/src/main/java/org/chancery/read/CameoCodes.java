package org.chancery.read;

import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;

/**
 * The CAMEO code of an event, as fine as its words allow: that of its wording, else that of its category, mode and status.
 *
 * <p>After the field's own table from CAMEO to PLOVER, read backwards.
 */
final class CameoCodes {

    private CameoCodes() {}

    /** @param threatened whether it is a hostile act that its actor threatens */
    static String of(Category act, Optional<Mode> mode, Status status, boolean threatened, Optional<String> ofWording) {
        boolean toCome = threatened || status == Status.PLANNED || status == Status.PROPOSED;
        Optional<String> intent = toCome ? ofIntent(act, mode) : Optional.empty();
        if (intent.isPresent()) {
            return intent.get();
        }
        return ofWording.or(() -> mode.map(CameoCodes::ofMode)).orElseGet(() -> ofCategory(act));
    }

    private static Optional<String> ofIntent(Category act, Optional<Mode> mode) {
        return switch (act) {
            case CONSULT -> Optional.of("036");
            case SUPPORT -> Optional.of("032");
            case COOPERATE -> Optional.of("031");
            case AID -> Optional.of("033");
            case RETREAT -> Optional.of("035");
            case SANCTION -> Optional.of("131");
            case PROTEST -> Optional.of("133");
            case ASSAULT -> Optional.of("138");
            case MOBILIZE -> Optional.of("130");
            case COERCE -> Optional.of(mode.map(CameoCodes::ofThreat).orElse("132"));
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> Optional.empty();
        };
    }

    /** Of what is still to be done to people within a country. */
    private static String ofThreat(Mode coercion) {
        return switch (coercion) {
            case COERCE_CURFEW -> "1323";
            case COERCE_MARTIAL_LAW -> "1324";
            case COERCE_ARREST, COERCE_DEPORT -> "137";
            default -> "132";
        };
    }

    private static String ofMode(Mode mode) {
        return switch (mode) {
            case CONSULT_VISIT -> "042";
            case CONSULT_THIRD_PARTY -> "044";
            case CONSULT_MULTILATERAL -> "046";
            case CONSULT_PHONE -> "041";
            case RETREAT_WITHDRAW -> "087";
            case RETREAT_RELEASE -> "0841";
            case RETREAT_DISARM -> "0874";
            case RETREAT_CEASEFIRE -> "0871";
            case RETREAT_ACCESS -> "086";
            case RETREAT_RESIGN -> "0832";
            case REQUEST_ASSIST -> "103";
            case REQUEST_CHANGE -> "104";
            case REQUEST_YIELD -> "105";
            case REQUEST_MEET -> "107";
            case ACCUSE_DISAPPROVE -> "111";
            case ACCUSE_INVESTIGATE -> "090";
            case ACCUSE_ALLEGE -> "112";
            case REJECT_ASSIST -> "122";
            case REJECT_CHANGE -> "123";
            case REJECT_YIELD -> "124";
            case REJECT_MEET -> "125";
            case THREATEN_RESTRICT -> "132";
            case THREATEN_ARREST -> "137";
            case THREATEN_RELATIONS -> "131";
            case THREATEN_EXPEL -> "137";
            case THREATEN_TERRITORY -> "138";
            case THREATEN_VIOLENCE -> "138";
            case PROTEST_DEMO -> "141";
            case PROTEST_RIOT -> "145";
            case PROTEST_STRIKE -> "143";
            case PROTEST_HUNGER -> "142";
            case PROTEST_BOYCOTT -> "143";
            case PROTEST_OBSTRUCT -> "144";
            case PROTEST_VANDALIZE -> "145";
            case SANCTION_CONVICT -> "116";
            case SANCTION_EXPEL -> "161";
            case SANCTION_WITHDRAW -> "161";
            case SANCTION_DISCONTINUE -> "162";
            case MOBILIZE_TROOPS -> "152";
            case MOBILIZE_WEAPONS -> "154";
            case MOBILIZE_POLICE -> "151";
            case MOBILIZE_MILITIA -> "155";
            case COERCE_SEIZE -> "171";
            case COERCE_RESTRICT -> "172";
            case COERCE_CENSOR -> "172";
            case COERCE_CURFEW -> "1723";
            case COERCE_MARTIAL_LAW -> "1724";
            case COERCE_ARREST -> "173";
            case COERCE_DEPORT -> "174";
            case COERCE_WITHHOLD -> "172";
            case COERCE_MISINFORMATION -> "170";
            case COERCE_CYBER -> "176";
            case ASSAULT_ABDUCT -> "181";
            case ASSAULT_BEAT -> "182";
            case ASSAULT_TORTURE -> "1822";
            case ASSAULT_SEXUAL -> "1821";
            case ASSAULT_TARGETED -> "186";
            case ASSAULT_DESTROY -> "180";
            case ASSAULT_PRIMITIVE -> "190";
            case ASSAULT_FIREARMS -> "193";
            case ASSAULT_EXPLOSIVES -> "183";
            case ASSAULT_SUICIDE_ATTACK -> "1831";
            case ASSAULT_AERIAL -> "195";
            case ASSAULT_DRONE -> "195";
            case ASSAULT_HEAVY_WEAPONS -> "194";
            case ASSAULT_CROWD_CONTROL -> "175";
            case ASSAULT_UNCONVENTIONAL -> "204";
        };
    }

    private static String ofCategory(Category act) {
        return switch (act) {
            case AGREE -> "030";
            case CONSULT -> "040";
            case SUPPORT -> "050";
            case CONCEDE -> "080";
            case COOPERATE -> "060";
            case AID -> "070";
            case RETREAT -> "080";
            case REQUEST -> "100";
            case ACCUSE -> "110";
            case REJECT -> "120";
            case THREATEN -> "130";
            case PROTEST -> "140";
            case SANCTION -> "160";
            case MOBILIZE -> "150";
            case COERCE -> "170";
            case ASSAULT -> "190";
        };
    }
}
