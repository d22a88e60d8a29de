package org.chancery.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.actor.Registry;
import org.chancery.actor.Role;
import org.chancery.actor.Sense.OrganizationKind;

/**
 * Reads the files of the codebook's {@code actors} folder into a {@link Registry}: {@code countries.yaml}, {@code organizations.yaml},
 * {@code people.yaml}, {@code leaders.yaml}, {@code places.yaml}, {@code offices.yaml} and {@code groups.yaml}, each of which may be
 * absent.
 *
 * <p>Each name is one entry; a name may stand in several entries (Georgia), and the article decides. Stateless.
 */
public final class RegistryReader {

    private static final String FOLDER = "actors/";

    private RegistryReader() {}

    /**
     * The registry of these files; files of other folders are passed over.
     *
     * @throws CodebookException at the first mistake, with its file and line
     */
    public static Registry read(List<CodebookFile> files) {
        Registry.Builder registry = new Registry.Builder();
        for (CodebookFile file : files) {
            section(file.name()).ifPresent(section -> section.accept(registry, file.parse()));
        }
        return registry.build();
    }

    private static Optional<BiConsumer<Registry.Builder, Node>> section(String file) {
        return Optional.ofNullable(
                switch (file) {
                    case FOLDER + "countries.yaml" -> each(RegistryNames::country);
                    case FOLDER + "organizations.yaml" -> each(RegistryNames::organization);
                    case FOLDER + "people.yaml", FOLDER + "leaders.yaml" -> each(RegistryNames::person);
                    case FOLDER + "places.yaml" -> each(RegistryNames::area);
                    case FOLDER + "groups.yaml" -> each(RegistryReader::group);
                    case FOLDER + "offices.yaml" -> RegistryReader::offices;
                    default -> null;
                });
    }

    private static BiConsumer<Registry.Builder, Node> each(BiConsumer<Registry.Builder, Node> entry) {
        return (registry, list) -> list.list().forEach(node -> entry.accept(registry, node));
    }

    private static void group(Registry.Builder registry, Node node) {
        node.allow("nouns", "sectors");
        for (String noun : node.field("nouns").words()) {
            registry.noun(noun, new Role(Role.Sort.GROUP, RegistryNames.sectors(node), Optional.empty()));
        }
    }

    private static void offices(Registry.Builder registry, Node node) {
        node.allow("offices", "modifiers", "former", "bodies", "unnamed");
        nouns(registry, node, "offices", "title", Role.Sort.TITLE);
        nouns(registry, node, "bodies", "noun", Role.Sort.BODY);
        nouns(registry, node, "unnamed", "noun", Role.Sort.UNNAMED);
        words(registry, node, "modifiers", Role.Sort.MODIFIER);
        words(registry, node, "former", Role.Sort.FORMER);
    }

    private static void nouns(Registry.Builder registry, Node node, String section, String name, Role.Sort sort) {
        node.optional(section).map(Node::list).orElse(List.of()).forEach(entry -> {
            entry.allow(name, "sectors", "kind");
            Optional<OrganizationKind> kind = entry.optional("kind").map(RegistryNames::kind);
            registry.noun(entry.field(name).text(), new Role(sort, RegistryNames.sectors(entry), kind));
        });
    }

    private static void words(Registry.Builder registry, Node node, String section, Role.Sort sort) {
        for (String word : node.wordsOf(section)) {
            registry.noun(word, new Role(sort, List.of(), Optional.empty()));
        }
    }
}
