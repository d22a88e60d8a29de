package org.chancery.view;

import java.util.List;
import java.util.Optional;
import org.chancery.link.Story;

/**
 * What the record holds on one person.
 *
 * @param name the whole name as it was first spelled
 * @param country ISO 3166 alpha-3 or PLOVER's code of that kind; empty if no article tells
 * @param tenures by the first day on which an article says so
 * @param did the stories in which the person takes part, by day; a part of a visit only where the visit itself does not name the person
 * @param said in the order of publication
 */
public record Dossier(
        String name, Optional<String> country, List<Tenure> tenures, List<Story> did, List<Statement> said) {

    public Dossier {
        tenures = List.copyOf(tenures);
        did = List.copyOf(did);
        said = List.copyOf(said);
    }
}
