package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.chancery.view.Period.Scale;
import org.junit.jupiter.api.Test;

/** The calendar as a timeline zooms through it. */
class PeriodTest {

    @Test
    void aNameLeadsToItsPeriodAndBack() {
        for (String name : List.of("2020s", "0000s", "2023", "2023-02", "2024-02-29")) {
            assertThat(Period.named(name).name()).isEqualTo(name);
        }
        assertThat(Period.named("2023-02").title()).isEqualTo("February 2023");
        assertThat(Period.named("2023-02-07").title()).isEqualTo("7 February 2023");
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        for (String name :
                List.of("", "202", "2023s", "2023-13", "2023-02-29", "20230214", "2023-2", "-2023", "today")) {
            assertThatThrownBy(() -> Period.named(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Period(Scale.MONTH, LocalDate.of(2023, 2, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The parts of every period follow each other without a gap, and lie within it. */
    @Test
    void thePartsMakeTheWhole() {
        for (String name : List.of("2020s", "2023", "2024", "2024-02", "1999-12")) {
            Period whole = Period.named(name);
            LocalDate next = whole.begins();
            for (Period part : whole.parts()) {
                assertThat(part.begins()).isEqualTo(next);
                assertThat(part.within()).contains(whole);
                next = part.days().to().plusDays(1);
            }
            assertThat(next).isEqualTo(whole.days().to().plusDays(1));
        }
        assertThat(Period.named("2024-02-29").parts()).isEmpty();
    }

    @Test
    void thereIsOneBeforeAndOneAfter() {
        assertThat(Period.named("2023-01").shifted(-1)).contains(Period.named("2022-12"));
        assertThat(Period.named("2010s").shifted(1)).contains(Period.named("2020s"));
        assertThat(Period.named("9999").shifted(1)).isEmpty();
        assertThat(Period.named("0000").shifted(-1)).isEmpty();
    }
}
