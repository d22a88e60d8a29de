package org.chancery.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/**
 * Those of a group whom the sentence names beside it: "six activists, including <b>the lawyer Wako</b>", "ministers such as <b>Ruiz</b>", "his critics,
 * which include <b>the union</b>". They take part in what the group does or undergoes.
 *
 * <p>The parser hangs such a phrase on whatever stands before it, so the group is the last noun in the plural before it that is somebody.
 */
final class Members {

    private static final Set<String> NAMING = Set.of("including", "such as", "among them");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "state", "power", "government");
    private static final String INCLUDE = "include";

    private final Scene scene;

    Members(Scene scene) {
        this.scene = scene;
    }

    /** The members of the group with this head; of whom no country or no sector is told, the group's. */
    List<Actor> of(int group) {
        if (!isGroup(group)) {
            return List.of();
        }
        Actor all = named(group).get(0);
        return Stream.concat(inPhrases(group), inRelative(group))
                .flatMap(head -> scene.actors(head).stream())
                .distinct()
                .map(member -> asOneOf(all, member))
                .filter(member -> !member.code().isEmpty())
                .toList();
    }

    /** A member of whom no country or no sector is told has those of the group. */
    static Actor asOneOf(Actor all, Actor member) {
        return new Actor(
                member.words(),
                member.kind(),
                member.name(),
                member.office(),
                member.country().or(all::country),
                member.sectors().isEmpty() && member.kind() == Actor.Kind.PERSON ? all.sectors() : member.sectors(),
                member.offices());
    }

    private Stream<Integer> inPhrases(int group) {
        return IntStream.range(group + 1, scene.sentence().size())
                .filter(at -> NAMING.contains(scene.clauses().preposition(at)))
                .filter(at -> groupBefore(scene.clauses().children(at, "case").get(0)) == group)
                .filter(at -> isMember(group, at))
                .boxed();
    }

    private Stream<Integer> inRelative(int group) {
        Clauses clauses = scene.clauses();
        return clauses.children(group, "acl:relcl").stream()
                .filter(verb -> clauses.lemma(verb).equals(INCLUDE))
                .flatMap(verb -> clauses.at(verb).stream())
                .filter(clause -> clause.kind() == Clause.Kind.VERB
                        && clause.all(Argument.SUBJECT).contains(group))
                .flatMap(clause -> clause.all(Argument.OBJECT).stream())
                .filter(member -> isMember(group, member));
    }

    /** The last group before a word, or -1. */
    private int groupBefore(int word) {
        for (int at = word - 1; at >= 0; at--) {
            if (isGroup(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isGroup(int head) {
        String tag = scene.token(head).tag();
        boolean plural = tag.equals("NNS") || tag.equals("NNPS");
        return plural && !named(head).isEmpty();
    }

    /** A person is no member of a group of places, nor a place of one of people; and so many of many are only counted. */
    private boolean isMember(int group, int head) {
        List<Actor> members = named(head);
        return !members.isEmpty()
                && scene.clauses().children(head, "nummod").isEmpty()
                && members.stream().anyMatch(Members::isPlace)
                        == (COUNTRIES.contains(scene.token(group).lemma())
                                || named(group).stream().anyMatch(Members::isPlace));
    }

    private List<Actor> named(int head) {
        return scene.cast().at(scene.sentence().index(), head);
    }

    /** Whether it is a country or a place. */
    static boolean isPlace(Actor actor) {
        return actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE;
    }
}
