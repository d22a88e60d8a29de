package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Additions.Noun;

/**
 * Common nouns that were added to a registry. What sort of noun one is (an office, a body, people) the registry tells: of the noun itself,
 * else of the word that the noun is a kind of ("fisheries <b>minister</b>", "<b>minister</b> of fisheries"); else it names people.
 */
final class OwnNouns {

    private static final Set<String> LINKS = Set.of("of", "for", "in", "to", "at", "on");

    private final Phrasebook<Role> known;

    private OwnNouns(Phrasebook<Role> known) {
        this.known = known;
    }

    /** A phrasebook of what the nouns say that the registry does not. */
    static Phrasebook<Role> of(List<Noun> nouns, Phrasebook<Role> known) {
        OwnNouns own = new OwnNouns(known);
        Phrasebook<Role> added = new Phrasebook<>();
        for (Noun noun : nouns) {
            List<String> words = withoutLink(Words.lowerPieces(noun.noun()));
            own.roles(words, noun.sectors()).forEach(role -> added.add(words, role));
        }
        return added;
    }

    /** "ambassador to" is an ambassador. */
    private static List<String> withoutLink(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && LINKS.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    private List<Role> roles(List<String> words, List<Sector> sectors) {
        if (isFormer(words) && sectors.equals(List.of(Sector.ELI))) {
            return List.of();
        }
        List<Role> same = ofNumber(words);
        if (same.stream().anyMatch(role -> role.sectors().equals(sectors) || !namesSomebody(role))) {
            return List.of();
        }
        List<Role> models = same.isEmpty() ? headRoles(words) : same;
        return models.isEmpty()
                ? List.of(new Role(Role.Sort.GROUP, sectors, Optional.empty()))
                : models.stream()
                        .map(role -> new Role(role.sort(), sectors, role.kind()))
                        .distinct()
                        .toList();
    }

    /** "former president": put together by whoever reads the phrase. */
    private boolean isFormer(List<String> words) {
        return known.exactly(words.subList(0, 1)).stream().anyMatch(role -> role.sort() == Role.Sort.FORMER);
    }

    /** What the registry says of a noun, or of its singular. */
    private List<Role> ofNumber(List<String> words) {
        List<Role> roles = known.exactly(words);
        String last = words.get(words.size() - 1);
        if (!roles.isEmpty() || !last.endsWith("s")) {
            return roles;
        }
        List<String> singular = new ArrayList<>(words);
        singular.set(
                words.size() - 1, last.endsWith("ies") ? last.replaceFirst("ies$", "y") : last.replaceFirst("s$", ""));
        return known.exactly(singular);
    }

    private static boolean namesSomebody(Role role) {
        return switch (role.sort()) {
            case TITLE, BODY, UNNAMED, GROUP -> true;
            case MODIFIER, FORMER -> false;
        };
    }

    private List<Role> headRoles(List<String> words) {
        List<String> head = words;
        for (int at = 1; at < words.size(); at++) {
            if (LINKS.contains(words.get(at))) {
                head = words.subList(0, at);
                break;
            }
        }
        for (int from = 0; from < head.size(); from++) {
            List<Role> roles = ofNumber(head.subList(from, head.size())).stream()
                    .filter(OwnNouns::namesSomebody)
                    .toList();
            if (!roles.isEmpty()) {
                return roles;
            }
        }
        return List.of();
    }
}
