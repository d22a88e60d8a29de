package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The country of "the authorities", "the police" or "the Senate" by the people of a country who have to do with them: "a <b>Kenyan
 * opposition leader</b> surrendered to the authorities", "<b>President Vega</b> respects the Senate". Immutable, made for one article.
 */
final class OwnState {
    /** Who deals with the authorities, the police and the courts at home; soldiers, refugees and envoys may do so elsewhere. */
    private static final Set<Sector> RULED =
            Set.of(Sector.OPP, Sector.PTY, Sector.LEG, Sector.JUD, Sector.COP, Sector.LAB, Sector.REB);

    private static final Set<Sector> INSTITUTIONS = Set.of(Sector.GOV, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY);
    private static final Set<String> AT_THE_TOP = Set.of("president", "premier", "chancellor");

    private final Setting setting;
    private final Scene scene;

    OwnState(Setting setting, Scene scene) {
        this.setting = setting;
        this.scene = scene;
    }

    /** The country of those whom the sentence has named before, if neither it nor the article names another. */
    Optional<String> of(Marked marked, Description said) {
        boolean institution = said.kind() == Actor.Kind.ORGANIZATION
                && said.sectors().stream().limit(1).anyMatch(INSTITUTIONS::contains);
        List<Figure> before = institution ? before(marked, said) : List.of();
        Set<String> countries =
                before.stream().flatMap(figure -> figure.country().stream()).collect(Collectors.toSet());
        boolean only = countries.size() == 1 && countries.containsAll(setting.named());
        return only && before.stream().anyMatch(figure -> isAtHomeWith(figure, said))
                ? countries.stream().findFirst()
                : Optional.empty();
    }

    private List<Figure> before(Marked marked, Description said) {
        return scene.of(marked.index()).stream()
                .filter(mention -> mention.end() <= said.start())
                .flatMap(mention -> mention.figures().stream())
                .filter(figure -> figure.country().isPresent())
                .toList();
    }

    private static boolean isAtHomeWith(Figure figure, Description said) {
        boolean head = !said.sectors().contains(Sector.GOV)
                && figure.offices().stream()
                        .anyMatch(office -> AT_THE_TOP.contains(office.head())
                                || Words.lowerPieces(office.title()).contains("prime"));
        return head || figure.sectors().stream().limit(1).anyMatch(RULED::contains);
    }
}
