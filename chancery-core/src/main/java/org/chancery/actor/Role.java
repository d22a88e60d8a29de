package org.chancery.actor;

import java.util.List;
import java.util.Optional;

/**
 * What a common noun says of those whom it names.
 *
 * @param sectors the most specific first; may be empty
 * @param kind of a body, what sort of body it is
 */
public record Role(Sort sort, List<Sector> sectors, Optional<Sense.OrganizationKind> kind) {

    public Role {
        sectors = List.copyOf(sectors);
    }

    /** Sorts of noun. */
    public enum Sort {
        /** An office with one holder: "foreign minister". */
        TITLE,
        /** A word before a title that makes another title: "deputy". */
        MODIFIER,
        /** A word that says that the office is no longer held. */
        FORMER,
        /** A body: "ministry", "army". */
        BODY,
        /** Somebody in office who is often not named: "official", "envoy". */
        UNNAMED,
        /** People taken together: "protester". */
        GROUP
    }

    /** The sectors of the body that employs them, if these words name one, else their own. */
    List<Sector> sectorsAmong(List<Sector> told) {
        return told.isEmpty() ? sectors : told;
    }

    boolean isOffice() {
        return sort == Sort.TITLE || sort == Sort.UNNAMED;
    }
}
