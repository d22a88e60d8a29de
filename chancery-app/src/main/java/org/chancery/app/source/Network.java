package org.chancery.app.source;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** What fetches articles from web addresses. */
public interface Network {

    /** Whether a name on the command line is a web address, and no file. */
    static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * The articles at an address, one at a time; what cannot be fetched or read is a refusal among them.
     *
     * @param published the day of publication for articles that bring none
     */
    Iterator<Arrival> arrivals(String address, Optional<LocalDate> published);

    /** Where addresses are not fetched. */
    static Network none() {
        return (address, published) -> {
            throw new SourceException(address + ": web addresses are not read here");
        };
    }
}
