package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.NameKind;
import org.chancery.mention.Phrase;

/**
 * Whether a "president" or "leader" leads no state but a body: "the <b>union's</b> president", "<b>Velska</b> chairman", "the
 * <b>Farmers Party</b> leader" and "head of <b>the Farmers Party</b>" are of what the body is of.
 */
final class Leadership {

    /** "Liberal <b>leader</b>" leads the Liberals, a "Liberal president" the state. */
    private static final Set<String> LEADERS =
            Set.of("leader", "chairman", "chairwoman", "chairperson", "chair", "boss");

    private static final Set<String> HEADS = Set.of("head", "chief", "president");
    private static final Set<String> MANAGERS = Set.of("secretary", "director", "executive");

    /** What people join, whoever they are: who leads it holds no office of state by that. */
    private static final Set<String> ALLIED = Set.of(
            "association", "federation", "society", "organization", "organisation", "movement", "network", "league");

    private static final Set<Sector> FLOCKS = Set.of(Sector.REL, Sector.SOC, Sector.EDU, Sector.LAB, Sector.AGR);

    private static final List<Sector> OF_STATE = List.of(Sector.GOV);

    private Leadership() {}

    /** Whether it is a noun for whoever leads something, a state or not. */
    static boolean isHead(String noun) {
        return LEADERS.contains(noun) || HEADS.contains(noun);
    }

    private static boolean leads(String noun) {
        return isHead(noun) || MANAGERS.contains(noun);
    }

    /** The sectors of the body that stands right before a title of state in its phrase, if it is none of a state; empty if none stands there. */
    static Optional<List<Sector>> sectors(Marked marked, int start, Match title, Setting setting) {
        boolean heads = leads(PhraseReader.lemma(marked, title.end() - 1))
                && title.roles().get(0).sectors().equals(OF_STATE);
        if (heads && title.start() == start) {
            return Bracketed.before(marked, new Phrase(start, title.end())).flatMap(body -> body.sectors(setting));
        }
        if (!heads || title.start() < start) {
            return Optional.empty();
        }
        int before = title.start() - 1;
        String word = marked.sentence().token(before).text();
        boolean partys = Modifiers.isPartyAdjective(word)
                || marked.endingAt(title.start())
                        .filter(match -> match.start() >= start)
                        .flatMap(match -> match.role(Role.Sort.GROUP))
                        .filter(role -> role.sectors().equals(Standing.PARTY))
                        .isPresent();
        if (partys && LEADERS.contains(PhraseReader.lemma(marked, title.end() - 1))) {
            return Optional.of(Standing.PARTY);
        }
        Optional<List<Sector>> followers = followers(marked, start, title);
        if (followers.isPresent()) {
            return followers;
        }
        return marked.sentence().token(before).isAdjective() || Modifiers.isPartyAdjective(word)
                ? Optional.empty()
                : ofBody(marked, new Phrase(start, title.start()), setting);
    }

    /** "<b>Muslim</b> leaders", "<b>student</b> leaders": whom they lead says what they are. */
    private static Optional<List<Sector>> followers(Marked marked, int start, Match title) {
        return PhraseReader.lemma(marked, title.end() - 1).equals("leader")
                ? marked.endingAt(title.start())
                        .filter(match -> match.start() >= start)
                        .flatMap(Leadership::flock)
                : Optional.empty();
    }

    /** "the president <b>of the miners' union</b>": the sectors of the body behind a title of state or of none, if it is none of a state. */
    static Optional<List<Sector>> sectors(Description said, Marked marked, int of, Setting setting) {
        boolean open = said.sectors().isEmpty() || OF_STATE.equals(said.sectors());
        return open && leads(said.head()) && marked.is(of, "of")
                ? marked.phraseAt(of + 1).flatMap(body -> ofBody(marked, body, setting))
                : Optional.empty();
    }

    /** "the <b>union's</b> president": the sectors of the body that has the head. */
    static Optional<List<Sector>> sectors(Description said, Optional<Mention> owner) {
        return owner.flatMap(Mention::only)
                .filter(figure -> leads(said.head())
                        && OF_STATE.equals(said.sectors())
                        && figure.kind() == Actor.Kind.ORGANIZATION
                        && !figure.sectors().isEmpty()
                        && areOwn(figure.sectors()))
                .map(Figure::sectors);
    }

    /** The sectors of the body that a phrase tells; none if they are not known, empty if it tells a state, its body or nobody. */
    static Optional<List<Sector>> ofBody(Marked marked, Phrase told, Setting setting) {
        Optional<Match> body = marked.endingAt(told.end()).filter(match -> match.start() >= told.start());
        int last = told.end() - 1;
        boolean within = marked.isNamed(last, NameKind.ORGANIZATION)
                && marked.sentence().token(last).isProperNoun();
        if (body.isEmpty()) {
            return within && marked.covering(last).isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        Match match = body.get();
        if (match.isName()) {
            boolean longer = within
                    && match.start() > told.start()
                    && marked.isNamed(match.start() - 1, NameKind.ORGANIZATION)
                    && marked.sentence().token(match.start() - 1).isProperNoun();
            return longer
                    ? Optional.of(List.of())
                    : Optional.of(match.senses().get(0))
                            .filter(Leadership::isOfNoStates)
                            .map(sense -> sense.sectorsOn(setting.day()))
                            .filter(Leadership::areOwn);
        }
        return ALLIED.contains(PhraseReader.lemma(marked, last).toLowerCase(Locale.ROOT)) && match.isVague()
                ? Optional.of(List.of())
                : match.role(Role.Sort.BODY)
                        .map(Role::sectors)
                        .filter(Leadership::areOwn)
                        .or(() -> flock(match));
    }

    /** "leaders of <b>the Druze community</b>"; who leads a people leads a state. */
    private static Optional<List<Sector>> flock(Match match) {
        return match.role(Role.Sort.GROUP)
                .map(Role::sectors)
                .filter(sectors -> sectors.stream().limit(1).anyMatch(FLOCKS::contains));
    }

    /** Who leads a union of states governs it. */
    private static boolean isOfNoStates(Sense sense) {
        return sense instanceof Sense.Organization body
                && body.kind() != Sense.OrganizationKind.INTERNATIONAL
                && body.kind() != Sense.OrganizationKind.REGIONAL;
    }

    /** A party or a union has presidents of its own, a parliament or an army those of the state. */
    private static boolean areOwn(List<Sector> sectors) {
        return sectors.stream()
                .limit(1)
                .allMatch(sector -> !sector.isPolitical() || sector == Sector.PTY || sector == Sector.OPP);
    }
}
