package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Sector;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.wording.Act;

/** Against whom people protest where only a word before the protest tells it: "<b>anti-government</b> rallies" in Chad are against Chad's. */
final class Defied {

    private static final Set<String> AGAINST_THOSE_WHO_GOVERN =
            Set.of("anti-government", "antigovernment", "anti-regime", "anti-junta");

    private final Scene scene;

    Defied(Scene scene) {
        this.scene = scene;
    }

    /** The government of those who protest, or nobody. */
    List<Actor> of(Act act, List<Actor> actors) {
        List<String> countries = actors.stream()
                .flatMap(actor -> actor.country().stream())
                .distinct()
                .toList();
        return countries.size() > 1
                ? List.of()
                : act.heads().stream()
                        .flatMap(this::nouns)
                        .flatMap(noun -> scene.clauses().children(noun, "amod", "compound").stream())
                        .filter(word -> AGAINST_THOSE_WHO_GOVERN.contains(
                                scene.token(word).text().toLowerCase(Locale.ROOT)))
                        .limit(1)
                        .map(word -> government(word, countries.stream().findFirst()))
                        .toList();
    }

    /** The protest, and what is told of it: "[<b>protests</b>] broke out", "staged [<b>a rally</b>]". */
    private Stream<Integer> nouns(int head) {
        return Stream.concat(
                Stream.of(head),
                scene.clauses()
                        .at(head)
                        .filter(clause -> clause.kind() == Clause.Kind.VERB)
                        .map(clause -> Stream.concat(
                                clause.all(Argument.SUBJECT).stream(), clause.all(Argument.OBJECT).stream()))
                        .orElse(Stream.empty()));
    }

    private Actor government(int word, Optional<String> country) {
        return new Actor(
                scene.quote(word),
                Actor.Kind.ORGANIZATION,
                Optional.empty(),
                Optional.empty(),
                country,
                List.of(Sector.GOV),
                List.of());
    }
}
