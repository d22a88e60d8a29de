package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.NameKind;

/**
 * Whether a "president" or "leader" leads no state but the body before the title: "the <b>union's</b> president", "<b>Velska</b>
 * chairman", "the <b>Farmers Party</b> leader" are of what the body is of.
 */
final class Leadership {

    /** "Liberal <b>leader</b>" leads the Liberals, a "Liberal president" the state. */
    private static final Set<String> LEADERS =
            Set.of("leader", "chairman", "chairwoman", "chairperson", "chair", "boss");

    private static final Set<String> HEADS = Set.of("head", "chief", "president");
    private static final Set<String> MANAGERS = Set.of("secretary", "director", "executive");
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
                && title.roles().get(0).sectors().equals(OF_STATE)
                && title.start() > start;
        if (!heads) {
            return Optional.empty();
        }
        int before = title.start() - 1;
        Optional<Match> body = marked.endingAt(title.start()).filter(match -> match.start() >= start);
        String word = marked.sentence().token(before).text();
        boolean partys = Modifiers.isPartyAdjective(word)
                || body.flatMap(match -> match.role(Role.Sort.GROUP))
                        .filter(role -> role.sectors().equals(Standing.PARTY))
                        .isPresent();
        if (partys && LEADERS.contains(PhraseReader.lemma(marked, title.end() - 1))) {
            return Optional.of(Standing.PARTY);
        }
        if (body.isEmpty()) {
            return marked.isNamed(before, NameKind.ORGANIZATION)
                            && marked.sentence().token(before).isProperNoun()
                            && marked.covering(before).isEmpty()
                    ? Optional.of(List.of())
                    : Optional.empty();
        }
        if (marked.sentence().token(before).isAdjective() || Modifiers.isPartyAdjective(word)) {
            return Optional.empty();
        }
        return body.filter(Match::isName).isPresent()
                ? body.filter(match -> isOfNoStates(match.senses().get(0)))
                        .map(match -> match.senses().get(0).sectorsOn(setting.day()))
                        .filter(Leadership::areOwn)
                : body.flatMap(match -> match.role(Role.Sort.BODY))
                        .map(Role::sectors)
                        .filter(Leadership::areOwn);
    }

    /** "the club's president": the sectors of the body that has the head. */
    static Optional<List<Sector>> sectors(Description said, Optional<Mention> owner) {
        return owner.flatMap(Mention::only)
                .filter(figure -> leads(said.head())
                        && OF_STATE.equals(said.sectors())
                        && figure.kind() == Actor.Kind.ORGANIZATION
                        && !figure.sectors().isEmpty()
                        && areOwn(figure.sectors()))
                .map(Figure::sectors);
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
