package org.chancery.app.http.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody takes more than his own, and all together no more than there are. */
class PlacesTest {

    @Test
    void oneClientLeavesRoomForOthers() {
        Places places = new Places(3, 2);
        assertThat(places.take("a")).isTrue();
        assertThat(places.take("a")).isTrue();
        assertThat(places.take("a")).isFalse();
        assertThat(places.isFullFor("a")).isTrue();
        assertThat(places.isFull()).isFalse();
        assertThat(places.take("b")).isTrue();
        assertThat(places.isFull()).isTrue();
        assertThat(places.isFullFor("c")).isFalse();
        assertThat(places.take("c")).isFalse();
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void whatIsGivenBackIsThereForEverybody() {
        Places places = new Places(2, 1);
        places.take("a");
        places.take("b");
        places.give("a");
        assertThat(places.take("b")).isFalse();
        assertThat(places.take("a")).isTrue();
        places.give("a");
        places.give("b");
        assertThat(places.taken()).isZero();
        assertThat(places.take("b")).isTrue();
    }
}
