package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of a visit tell of it: if talks were held on its days, with the guest, in the country that he was to visit, he came.
 *
 * <p>Says nothing where nobody tells in which country they were held.
 */
final class ToldByPart {

    private ToldByPart() {}

    /** The visit as it stands after what was told of its parts. */
    static Story visit(Story visit) {
        return isPlan(visit) ? proof(visit).map(step -> held(visit, step)).orElse(visit) : visit;
    }

    private static boolean isPlan(Story it) {
        return switch (it.state()) {
            case EXPECTED, PROPOSED, ANNOUNCED, CONFIRMED, MOVED -> true;
            case POSTPONED, CANCELLED, STALLED, DENIED, UNDER_WAY, HELD, REPEATED -> false;
        };
    }

    private static Optional<Step> proof(Story visit) {
        Optional<String> host = visit.place().flatMap(place -> place.country());
        return visit.parts().stream()
                .filter(part -> part.kind() != Kind.DEED && part.state() == Stage.HELD)
                .filter(part -> host.isPresent()
                        && part.place().flatMap(place -> place.country()).equals(host))
                .map(Story::latest)
                .min((a, b) -> Profile.PUBLICATION.compare(a.record(), b.record()));
    }

    private static Story held(Story visit, Step proof) {
        List<Step> history = new ArrayList<>(visit.history());
        history.add(new Step(Stage.HELD, proof.record(), List.of(Reason.TALKS_ON_IT)));
        return new Story(
                visit.id(),
                visit.kind(),
                visit.category(),
                Stage.HELD,
                visit.parties(),
                visit.days(),
                visit.place(),
                history,
                visit.parts());
    }
}
