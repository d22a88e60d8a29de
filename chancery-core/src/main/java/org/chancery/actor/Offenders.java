package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;

/** Who committed a crime by what a sentence says he did, and whom "the accused" takes up. Made for one article. */
final class Offenders {

    private static final List<Sector> CRIMINAL = List.of(Sector.CRM);
    private static final List<Sector> ANYBODYS = List.of(Sector.CVL);
    private static final Set<String> CRIMES = Set.of("stab", "behead", "murder", "rob", "mug", "hijack");
    private static final Set<String> TRIED = Set.of("charge", "indict", "convict", "try", "sentence", "arrest");
    private static final Set<String> ON_TRIAL = Set.of("accused", "defendant", "suspect");

    private final Scene scene;
    private final Set<Figure> tried = new HashSet<>();

    Offenders(Scene scene) {
        this.scene = scene;
    }

    /** "<b>Marek Novotny</b> stabbed two guests": whoever is nobody else is a criminal. */
    static Description of(Marked marked, Description said, int anchor) {
        boolean open = said.sectors().isEmpty() || said.sectors().equals(ANYBODYS);
        int verb = marked.governor(anchor);
        return open
                        && !said.plural()
                        && said.sense().isEmpty()
                        && said.office().isEmpty()
                        && marked.relation(anchor).equals("nsubj")
                        && verb != Arc.ROOT
                        && CRIMES.contains(marked.sentence().token(verb).lemma())
                        && marked.sentence().token(verb).tag().equals("VBD")
                ? said.coded(said.countries(), CRIMINAL)
                : said;
    }

    /** Notes the persons whom a sentence says to be tried or arrested. */
    void note(Marked marked) {
        if (marked.sentence().isParsed()) {
            scene.of(marked.index()).stream()
                    .filter(mention -> isTried(marked, mention.anchor()))
                    .flatMap(mention -> mention.only().stream())
                    .filter(figure -> figure.kind() == Actor.Kind.PERSON
                            && figure.offices().isEmpty())
                    .forEach(tried::add);
        }
    }

    private static boolean isTried(Marked marked, int person) {
        Sentence sentence = marked.sentence();
        int above = marked.governor(person);
        boolean undergoes = above != Arc.ROOT
                && (marked.relation(person).equals("nsubj:pass")
                        || marked.relation(person).equals("obj"))
                && TRIED.contains(sentence.token(above).lemma());
        return undergoes
                || isCharged(marked, person)
                || (marked.relation(person).equals("nsubj") && above != Arc.ROOT && isCharged(marked, above));
    }

    /** "appeared in court, <b>charged</b> with murder". */
    private static boolean isCharged(Marked marked, int above) {
        return marked.sentence().children(above, "acl", "advcl", "dep").stream()
                .anyMatch(at -> marked.hasTag(at, "VBN")
                        && TRIED.contains(marked.sentence().token(at).lemma()));
    }

    /** "<b>The accused</b>": the only person of whom the article has told that he is tried. */
    Optional<Figure> meant(Marked marked, Description said) {
        boolean asked = (!said.plural() || said.head().equals("accused"))
                && said.countries().isEmpty()
                && ON_TRIAL.contains(said.head())
                && marked.is(said.start(), "the")
                && tried.size() == 1;
        return asked ? tried.stream().findFirst() : Optional.empty();
    }
}
