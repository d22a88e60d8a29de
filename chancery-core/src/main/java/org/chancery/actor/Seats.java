package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.mention.Phrase;

/**
 * Whether people of a party are those who sit in parliament for it: "the Liberals <b>in Congress</b>", "<b>forty</b> Liberals
 * <b>voted</b> against it".
 */
final class Seats {

    private static final List<Sector> PARTY = List.of(Sector.PTY);
    private static final List<Sector> PARLIAMENT = List.of(Sector.LEG);

    /** What those do, if counted, who have a vote. */
    private static final Set<String> VOTES = Set.of("vote", "abstain", "oppose", "support", "back");

    private Seats() {}

    /** The same people, as members of the parliament if they sit there. */
    static Description of(Marked marked, Phrase phrase, Description people) {
        if (!PARTY.equals(people.sectors())) {
            return people;
        }
        Optional<Phrase> house = house(marked, phrase);
        if (house.isPresent()) {
            return people.coded(people.countries(), PARLIAMENT)
                    .spanning(people.start(), house.get().end());
        }
        return haveVoted(marked, phrase) ? people.coded(people.countries(), PARLIAMENT) : people;
    }

    private static Optional<Phrase> house(Marked marked, Phrase phrase) {
        return marked.is(phrase.end(), "in", "of")
                ? marked.phraseAt(phrase.end() + 1)
                        .filter(house -> marked.endingAt(house.end())
                                .filter(Seats::isParliament)
                                .isPresent())
                : Optional.empty();
    }

    private static boolean isParliament(Match match) {
        return match.isName()
                ? match.senses().get(0) instanceof Sense.Organization body
                        && body.kind() == Sense.OrganizationKind.LEGISLATURE
                : match.role(Role.Sort.BODY)
                        .filter(role -> role.sectors().equals(PARLIAMENT))
                        .isPresent();
    }

    private static boolean haveVoted(Marked marked, Phrase phrase) {
        int verb = marked.governor(phrase.head());
        return marked.sentence().isParsed()
                && marked.hasTag(phrase.start(), "CD")
                && verb != Arc.ROOT
                && VOTES.contains(marked.sentence().token(verb).lemma());
    }
}
