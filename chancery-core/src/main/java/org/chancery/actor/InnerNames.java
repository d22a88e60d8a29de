package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Organization;
import org.chancery.actor.Sense.Person;
import org.chancery.mention.Phrase;

/** Whom the words inside a phrase name that itself names nobody: "<b>Turkish</b> talks", "a <b>Chilean navy</b> ship". Immutable, made for one phrase. */
final class InnerNames {

    /** "<b>military</b> talks in Geneva" are no body's of Switzerland. */
    private static final Set<String> DEALINGS = Set.of(
            "talk",
            "negotiation",
            "meeting",
            "cooperation",
            "aid",
            "assistance",
            "tie",
            "relation",
            "exercise",
            "drill",
            "training",
            "rule",
            "option",
            "solution",
            "service",
            "budget",
            "coup");

    /** What those who fight hold, use and are hit at: "a <b>military</b> base", "<b>rebel</b> positions". */
    private static final Set<String> HOLDINGS = Set.of(
            "position",
            "target",
            "base",
            "camp",
            "post",
            "outpost",
            "checkpoint",
            "convoy",
            "barracks",
            "hideout",
            "stronghold",
            "headquarters",
            "installation",
            "facility",
            "site",
            "depot",
            "airfield",
            "airbase",
            "compound",
            "vehicle",
            "truck",
            "helicopter",
            "aircraft",
            "plane",
            "ship",
            "bunker",
            "trench");

    private final Marked marked;
    private final Phrase phrase;
    private final Setting setting;

    InnerNames(Marked marked, Phrase phrase, Setting setting) {
        this.marked = marked;
        this.phrase = phrase;
        this.setting = setting;
    }

    List<Description> all() {
        List<Description> found = new ArrayList<>();
        for (Match match : marked.within(phrase.start(), phrase.end())) {
            if (match.isName()) {
                found.add(bodyOf(match)
                        .orElseGet(() -> inner(match, match.senses().get(0))));
            }
        }
        return found.isEmpty() ? bodyInside().stream().toList() : found;
    }

    /** "a <b>Chilean navy</b> airstrike", "<b>Syrian government</b> missiles": the body of the country, not the country. */
    private Optional<Description> bodyOf(Match country) {
        return country.naming().isPresent()
                        && !marked.sentence().token(phrase.head()).isProperNoun()
                ? marked.startingAt(country.end())
                        .filter(noun -> noun.end() <= phrase.head() && !isDealing())
                        .flatMap(noun -> inside(noun, Sector::isPolitical))
                        .map(body -> body.spanning(country.start(), body.end()))
                : Optional.empty();
    }

    /** What belongs to a body or to fighters stands for them: "an <b>army</b> base in Sudan", "a <b>police</b> convoy". */
    private Optional<Description> bodyInside() {
        if (isDealing()) {
            return Optional.empty();
        }
        boolean holding = HOLDINGS.contains(PhraseReader.lemma(marked, phrase.head()));
        return marked.within(phrase.start(), phrase.end()).stream()
                .filter(match -> match.end() == phrase.head()
                        && (holding || marked.sentence().token(match.end() - 1).isNoun()))
                .flatMap(match ->
                        inside(match, Sector::isArmed).or(() -> holding ? fighters(match) : Optional.empty()).stream())
                .findFirst();
    }

    private boolean isDealing() {
        return DEALINGS.contains(PhraseReader.lemma(marked, phrase.head()));
    }

    private Optional<Description> inside(Match noun, Predicate<Sector> wanted) {
        return noun.role(Role.Sort.BODY)
                .filter(role -> role.sectors().stream().anyMatch(wanted))
                .map(role -> new Surroundings(marked, phrase, setting, Optional.empty()).inside(role, noun));
    }

    private Optional<Description> fighters(Match noun) {
        return noun.role(Role.Sort.GROUP)
                .filter(role -> role.sectors().stream().anyMatch(sector -> sector.isArmed() && sector != Sector.COP))
                .map(role -> new Surroundings(marked, phrase, setting, Optional.empty()).inside(role, noun));
    }

    private Description inner(Match match, Sense sense) {
        Description bare = Description.of(innerKind(sense), match.start(), match.end())
                .coded(
                        sense.codeOn(setting.day()).stream().toList(),
                        sense instanceof Naming ? List.of() : sense.sectorsOn(setting.day()));
        String name = sense instanceof Naming naming && innerKind(sense) == Actor.Kind.STATE
                ? naming.country().name()
                : PhraseReader.printed(sense);
        return bare.named(name, Optional.of(sense)).being(PhraseReader.body(sense), Optional.empty(), false, false);
    }

    private static Actor.Kind innerKind(Sense sense) {
        if (sense instanceof Naming naming) {
            return naming.form() == Form.CITY || naming.form() == Form.REGION ? Actor.Kind.PLACE : Actor.Kind.STATE;
        }
        if (sense instanceof Person) {
            return Actor.Kind.PERSON;
        }
        return sense instanceof Organization ? Actor.Kind.ORGANIZATION : Actor.Kind.PLACE;
    }
}
