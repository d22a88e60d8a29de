package org.chancery.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights survive their packing to the last bit. */
class PackedFloatsTest {

    @Test
    void whatIsReadIsWhatParsingTheDecimalsGives() {
        List<String> decimals =
                List.of("0.0000", "0.1234", "-0.0291", "3.2767", "3.2768", "-3.2767", "-3.2768", "40.0001");
        ByteBuffer packed = ByteBuffer.allocate(100);
        decimals.forEach(decimal -> PackedFloats.write(decimal, packed));
        float[] read = PackedFloats.read(packed.flip(), decimals.size());
        for (int i = 0; i < read.length; i++) {
            assertThat(read[i]).isEqualTo(Float.parseFloat(decimals.get(i)));
        }
        assertThat(packed.hasRemaining()).isFalse();
    }

    @Test
    void aWeightThatWouldLoseDigitsIsRefused() {
        ByteBuffer packed = ByteBuffer.allocate(100);
        for (String decimal : List.of("0.12345", "1", "1e-05", "")) {
            assertThatThrownBy(() -> PackedFloats.write(decimal, packed)).hasMessageContaining("four decimals");
        }
    }
}
