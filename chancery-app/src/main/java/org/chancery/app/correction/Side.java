package org.chancery.app.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.record.EventRecord.Participant;

/**
 * Somebody who takes part.
 *
 * @param code country and sector (NORGOV); empty for somebody whose code is not known
 * @param text the words that name him, if they are known
 * @param name his name, if it is known
 */
public record Side(String code, Optional<String> text, Optional<String> name) {

    /** How a form and an example write somebody whose code is not known. */
    static final String UNKNOWN = "-";

    /** More than these are told of nothing. */
    private static final int MOST = 50;

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}[A-Z0-9]{0,27}");

    static Side of(Participant it) {
        return new Side(it.code(), Optional.of(it.words().text()), it.name());
    }

    /**
     * Somebody of whom a reader gives the code, or a dash.
     *
     * @throws IllegalArgumentException if it is no code
     */
    public static Side of(String code) {
        if (!code.equals(UNKNOWN) && !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no code of somebody; codes are like NOR, NORGOV or, of somebody unknown, -");
        }
        return new Side(code.equals(UNKNOWN) ? "" : code, Optional.empty(), Optional.empty());
    }

    /**
     * Codes that a reader gives.
     *
     * @throws IllegalArgumentException if one is no code, or there are too many
     */
    public static List<Side> of(List<String> codes) {
        if (codes.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " sides can be given");
        }
        return codes.stream().map(Side::of).toList();
    }

    /** The same, with commas between. */
    public static List<Side> listed(String codes) {
        return of(Arrays.stream(codes.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList());
    }

    /** The code, or a dash. */
    public String shown() {
        return code.isEmpty() ? UNKNOWN : code;
    }
}
