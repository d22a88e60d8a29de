package org.chancery.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.chancery.app.RealReader;
import org.chancery.event.Event;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;

/** What PLOVER and CAMEO make of hostile acts that are still to come. */
class ThreatsTest {

    private static String told(String text) {
        return RealReader.READER.read(Article.of("made", text, Optional.empty())).events().stream()
                .map(ThreatsTest::told)
                .reduce((one, other) -> one + "; " + other)
                .orElse("nothing");
    }

    private static String told(Event event) {
        return event.act() + " " + event.status().name().toLowerCase(Locale.ROOT) + " = " + event.category() + " "
                + event.cameo();
    }

    @Test
    void aStrikeToComeIsAThreat() {
        assertThat(told("Senegal's dockers will strike on Monday.")).isEqualTo("PROTEST planned = THREATEN 133");
    }

    @Test
    void aCurfewToComeHasItsOwnCode() {
        assertThat(told("Chad will impose a curfew in Abeche.")).isEqualTo("COERCE planned = THREATEN 1323");
    }

    @Test
    void whatOneSaysOneWouldDoIsAThreat() {
        assertThat(told("Bolivia said it would expel the Chilean consul if the insults did not stop."))
                .isEqualTo("SANCTION hypothetical = THREATEN 131");
    }

    @Test
    void whatOthersThinkThatOneMightDoIsNone() {
        assertThat(told("Analysts said Bolivia might expel the Chilean consul."))
                .isEqualTo("SANCTION hypothetical = SANCTION 161");
    }

    @Test
    void whatHasBeenDoneIsWhatItIs() {
        assertThat(told("Bolivia expelled the Chilean consul.")).isEqualTo("SANCTION occurred = SANCTION 161");
    }
}
