package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.language.NameKind;
import org.chancery.mention.Phrase;

/** What the words in and around the name of a body that no registry has tell of it: "the <b>energy company</b> Velska", "Velska <b>Corporation</b>". */
final class UnknownBody {

    private static final Set<String> FIRMS = Set.of(
            "company",
            "corporation",
            "corp",
            "corp.",
            "inc",
            "inc.",
            "ltd",
            "ltd.",
            "plc",
            "gmbh",
            "llc",
            "holdings",
            "motors");

    /** Words of a firm's name without which it is called as well: "Velska <b>Motor Company</b>". */
    private static final Set<String> DROPPED = Set.of("motor", "motors", "oil", "steel", "group");

    private static final Set<String> INTRODUCING =
            Set.of("organization", "organisation", "group", "movement", "network", "alliance", "federation");

    private static final Set<String> COMMITTEES = Set.of("Committee", "Subcommittee", "Panel");

    private static final Set<String> CHAMBERS =
            Set.of("House", "Senate", "Parliament", "Assembly", "Congress", "Commons", "Lords");

    private static final Set<String> OFFICES = Set.of("agency", "bureau", "commission", "authority");

    private UnknownBody() {}

    /** The same body with the sectors that the noun before its name, or the last word of the name, has. */
    static Description of(Marked marked, Phrase phrase, NameRun run, Setting setting, Description said) {
        if (isFirm(marked, run.end() - 1)) {
            return said.coded(said.countries(), List.of(Sector.BUS)).being(Optional.of(OrganizationKind.COMPANY));
        }
        if (isOfChamber(marked, phrase, run)) {
            return said.coded(said.countries(), List.of(Sector.LEG)).being(Optional.of(OrganizationKind.LEGISLATURE));
        }
        if (said.countries().size() == 1
                && isOffice(marked.sentence().token(run.end() - 1).text())) {
            return said.coded(said.countries(), List.of(Sector.GOV)).being(Optional.of(OrganizationKind.GOVERNMENT));
        }
        Optional<Match> noun = marked.endingAt(run.start())
                .filter(match -> match.start() >= phrase.start()
                        && !marked.sentence().token(match.end() - 1).isProperNoun());
        Optional<Role> role = noun.flatMap(match -> match.role(Role.Sort.BODY));
        if (role.isPresent()) {
            return said.coded(said.countries(), role.get().sectors())
                    .being(role.get().kind());
        }
        if (marked.is(run.start() - 1, "ruling", "governing") && run.start() > phrase.start()) {
            Complement where = Complement.after(marked, phrase, setting);
            List<String> countries = said.countries().isEmpty() && where.isIn() ? where.countries() : said.countries();
            return said.coded(countries, List.of(Sector.PTY)).being(Optional.of(OrganizationKind.PARTY));
        }
        return said;
    }

    /** "the <b>House</b> Water <b>Committee</b>": of parliament. */
    private static boolean isOfChamber(Marked marked, Phrase phrase, NameRun run) {
        return COMMITTEES.contains(marked.sentence().token(run.end() - 1).text())
                && marked.sentence().tokens().subList(phrase.start(), run.end() - 1).stream()
                        .anyMatch(token -> CHAMBERS.contains(token.text()));
    }

    /** "the Chadian <b>oil company</b> Velska", "the <b>organization</b> Velska": a body by the noun right before its name, whatever the tagger takes it for. */
    static boolean isIntroduced(Marked marked, NameRun run) {
        return marked.endingAt(run.start())
                .filter(match -> marked.hasTag(match.end() - 1, "NN"))
                .filter(match -> match.role(Role.Sort.BODY).isPresent()
                        || INTRODUCING.contains(PhraseReader.lemma(marked, match.end() - 1)))
                .filter(match -> marked.phraseAt(run.start())
                        .filter(phrase -> phrase.contains(match.start()))
                        .isPresent())
                .isPresent();
    }

    /** Whether a name is one body's wherever it stands: not "the Foreign Ministry", which every country has. */
    static boolean isNamedForGood(Description said) {
        boolean firm =
                said.body().filter(kind -> kind == OrganizationKind.COMPANY).isPresent()
                        && said.name().filter(name -> name.contains(" ")).isPresent();
        return said.head().isEmpty() || firm;
    }

    /**
     * "the <b>National</b> Roads <b>Commission</b>", "the <b>Spanish</b> Roads <b>Agency</b>": a body of the state.
     *
     * @param named whether a country's name or adjective stands in it
     */
    static boolean isOfState(Description said, boolean named) {
        return said.sectors().isEmpty() && (isNational(said) || (named && isOffice(said)));
    }

    /** "the Peruvian Parks and Rivers <b>Service</b>". */
    private static boolean isOffice(String word) {
        return OFFICES.contains(word.toLowerCase(Locale.ROOT))
                || word.equals("Service")
                || word.equals("Administration");
    }

    private static boolean isOffice(Description said) {
        return said.body().filter(kind -> kind == OrganizationKind.GOVERNMENT).isPresent()
                && said.countries().size() == 1
                && said.name().isPresent()
                && OFFICES.contains(said.head());
    }

    /** "the National <b>Crime</b> Agency": police. */
    static List<Sector> ofState(Description said) {
        boolean police = said.name().filter(name -> name.contains(" Crime")).isPresent();
        return List.of(police ? Sector.COP : Sector.GOV);
    }

    static boolean isNational(Description said) {
        return said.body().filter(kind -> kind == OrganizationKind.GOVERNMENT).isPresent()
                && said.name()
                        .filter(name -> name.startsWith("National ") || name.startsWith("Federal "))
                        .isPresent();
    }

    /** The shorter names of a firm: "Velska" for "Velska Motor Company"; none for other bodies. */
    static Optional<String> shorter(String name) {
        List<String> words = List.of(name.split(" "));
        int end = words.size();
        while (end > 1 && (isFirm(words.get(end - 1)) || (end < words.size() && isDropped(words.get(end - 1))))) {
            end--;
        }
        return end < words.size() ? Optional.of(String.join(" ", words.subList(0, end))) : Optional.empty();
    }

    /** "Bread <b>for All Foundation</b>": where a name goes on behind a preposition that the tagger takes for a part of it. */
    static int endOfName(Marked marked, int end) {
        boolean goesOn = end > 0
                && end + 1 < marked.sentence().size()
                && marked.is(end, "for", "of")
                && marked.areNamed(end - 1, end + 2, NameKind.ORGANIZATION)
                && marked.sentence().token(end + 1).isProperNoun()
                && marked.endingAt(end).isEmpty();
        int at = end;
        while (goesOn && at < marked.sentence().size() && marked.isNamed(at, NameKind.ORGANIZATION)) {
            at++;
        }
        return at;
    }

    private static boolean isFirm(Marked marked, int at) {
        return isFirm(marked.sentence().token(at).text());
    }

    private static boolean isFirm(String word) {
        return FIRMS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isDropped(String word) {
        return DROPPED.contains(word.toLowerCase(Locale.ROOT));
    }
}
