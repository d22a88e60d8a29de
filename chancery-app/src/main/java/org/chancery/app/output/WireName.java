package org.chancery.app.output;

import java.util.Locale;

/** The names of closed choices as they are printed: the constant in small letters. */
public final class WireName {

    private WireName() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E read(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
