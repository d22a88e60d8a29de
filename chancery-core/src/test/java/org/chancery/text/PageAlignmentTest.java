package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PageAlignmentTest {

    // "Peru & Chile" of "<b>Peru</b> &amp;  Chile": the second blank is two in the page
    private static final PageAlignment BOLD = new PageAlignment.Builder()
            .add(0, 4, 3, 4)
            .add(4, 1, 11, 1)
            .add(5, 1, 12, 5)
            .add(7, 5, 19, 5)
            .build();

    @Test
    void aSpanReachesFromItsFirstToItsLastCharacter() {
        assertThat(BOLD.page(new Span(0, 4))).contains(new PageSpan(3, 7));
        assertThat(BOLD.page(new Span(1, 3))).contains(new PageSpan(4, 6));
        assertThat(BOLD.page(new Span(5, 6))).contains(new PageSpan(12, 17));
        assertThat(BOLD.page(new Span(0, 12))).contains(new PageSpan(3, 24));
    }

    @Test
    void whatBeginsOrEndsWithoutAPlaceHasNone() {
        assertThat(BOLD.page(new Span(6, 12))).isEmpty();
        assertThat(BOLD.page(new Span(0, 7))).isEmpty();
        assertThat(BOLD.page(new Span(10, 13))).isEmpty();
    }

    @Test
    void halfOfWhatIsOneInThePageHasNoPlace() {
        PageAlignment pair = new PageAlignment.Builder().add(0, 2, 0, 4).build();
        assertThat(pair.page(new Span(0, 2))).contains(new PageSpan(0, 4));
        assertThat(pair.page(new Span(0, 1))).isEmpty();
        assertThat(pair.page(new Span(1, 2))).isEmpty();
    }

    @Test
    void whatStandsInAnotherOrderInThePageHasNoPlaceAsAWhole() {
        PageAlignment turned =
                new PageAlignment.Builder().add(0, 4, 50, 4).add(4, 4, 10, 4).build();
        assertThat(turned.page(new Span(0, 8))).isEmpty();
        assertThat(turned.page(new Span(4, 8))).contains(new PageSpan(10, 14));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            PageAlignment.Builder builder = new PageAlignment.Builder();
            int text = 0;
            for (int run = random.nextInt(40); run > 0; run--) {
                text += random.nextInt(3);
                int length = 1 + random.nextInt(50);
                int bytes = random.nextBoolean() ? length : 1 + random.nextInt(9);
                builder.add(text, length, random.nextInt(10_000), bytes);
                text += length;
            }
            PageAlignment made = builder.build();
            assertThat(PageAlignment.read(made.written())).as("round %d", round).isEqualTo(made);
        }
    }

    @Test
    void whatIsNoAlignmentIsRefused() {
        assertThatThrownBy(() -> PageAlignment.read("1,2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageAlignment.read("1,2,x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageAlignment.read("0,0,5 -2,0,5")).isInstanceOf(IllegalArgumentException.class);
    }
}
