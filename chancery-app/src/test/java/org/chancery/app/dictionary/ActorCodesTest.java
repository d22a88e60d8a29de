package org.chancery.app.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.app.source.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CAMEO's codes in PLOVER's terms. */
class ActorCodesTest {

    private static final ActorCodes CODES = ActorCodes.load();

    @ParameterizedTest
    @CsvSource({
        "KEN, KEN []",
        "KENGOV, KEN [GOV]",
        "KENMILGOV, 'KEN [MIL, GOV]'",
        "KENGOVKENGOV, KEN [GOV]",
        "KENMUS, KEN [REL]",
        "KENREBMUS, KEN [REB]",
        "MUS, MUS []",
        "KENMED, KEN [JRN]",
        "KENHLH, KEN [MED]",
        "KENSEP, KEN [REB]",
        "KENUNR, KEN [PRE]",
        "USRARM, SUN []",
        "TMPGOV, TLS [GOV]",
        "BMUGOV, GBR [GOV]",
        "IGOUNO, UNO []",
        "IGOUNOHLHWHO, UNO [MED]",
        "IGOEUREEC, EUR []",
        "IGOWSTNAT, IGO []",
        "IGOUNOHRI, UNO []",
        "UNO, UNO []",
        "NGO, NGO []",
        "NGOHLH, NGO [MED]",
        "NGOKENHRI, KEN [CVL]",
        "MNC, MNC [BUS]",
        "MNCNORMED, 'NOR [BUS, JRN]'",
        "IMGMUSALQ, IMG [REB]",
        "INTREB, - [REB]",
        "REB, - [REB]",
        "HRI, - [CVL]",
        "SASREB, - [REB]",
        "AFR, - []",
        "---, - []"
    })
    void aCodeIsReadPartByPart(String code, String expected) throws RefusedException {
        Coding coding = CODES.translate(code);
        assertThat(coding.country().orElse("-") + " " + coding.sectors()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KXY", "KENGXY", "KENGO", "kengov", "", "KEN1GV", "IGOQQQ"})
    void whatIsNoCodeIsRefused(String code) {
        assertThatThrownBy(() -> CODES.translate(code)).isInstanceOf(RefusedException.class);
    }
}
