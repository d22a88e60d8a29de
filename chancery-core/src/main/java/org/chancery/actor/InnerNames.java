package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                found.add(armedOf(match)
                        .orElseGet(() -> inner(match, match.senses().get(0))));
            }
        }
        return found.isEmpty() ? bodyInside().stream().toList() : found;
    }

    /** "a <b>Chilean navy</b> airstrike": the armed body of the country, not the country. */
    private Optional<Description> armedOf(Match country) {
        return country.naming().isPresent()
                        && !marked.sentence().token(phrase.head()).isProperNoun()
                        && marked.startingAt(country.end()).isPresent()
                ? bodyInside()
                        .filter(body -> marked.startingAt(country.end())
                                .filter(noun -> noun.end() == body.end())
                                .isPresent())
                        .map(body -> body.spanning(country.start(), body.end()))
                : Optional.empty();
    }

    /** What belongs to a body stands for it: "an <b>army</b> base in Sudan", "a <b>police</b> convoy". */
    private Optional<Description> bodyInside() {
        if (DEALINGS.contains(PhraseReader.lemma(marked, phrase.head()))) {
            return Optional.empty();
        }
        Surroundings around = new Surroundings(marked, phrase, setting, Optional.empty());
        return marked.within(phrase.start(), phrase.end()).stream()
                .filter(match -> match.end() == phrase.head()
                        && (marked.sentence().token(match.end() - 1).isNoun()
                                || marked.endingAt(match.start())
                                        .filter(before -> before.naming().isPresent())
                                        .isPresent()))
                .flatMap(match -> match.role(Role.Sort.BODY).stream()
                        .filter(role -> role.sectors().stream().anyMatch(Sector::isArmed))
                        .map(role -> around.inside(role, match)))
                .findFirst();
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
