package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.CalendarNames;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;
import org.chancery.mention.PhraseFinder;

/**
 * Gives the country of which an article plainly tells to the police, officials and people whom it names without any.
 *
 * <p>A report on unrest in Sri Lanka says "the police" and "the opposition", not "the Sri Lankan police". Envoys, armed bands,
 * journalists, refugees and travellers may be anybody's and stay without a country, and so does everybody where the article tells
 * of two countries, unless the sentence opens with a place ("In Windhoek, dockers …") or they are people whom one meets where the
 * article says that it all happens (see {@link Venue}). Immutable, made for one article.
 */
final class Compatriots {

    private static final Set<Sector> AT_HOME = Set.of(
            Sector.COP,
            Sector.LEG,
            Sector.JUD,
            Sector.OPP,
            Sector.PTY,
            Sector.CVL,
            Sector.EDU,
            Sector.LAB,
            Sector.AGR,
            Sector.MED,
            Sector.SPY);
    private static final String HOLY_SEE = "VAT";
    /** Whose flock is where they speak. */
    private static final Set<String> CLERGY = Set.of("archbishop", "bishop", "imam", "mufti", "patriarch");

    private static final Set<String> IN_OFFICE = Set.of(
            "official",
            "minister",
            "governor",
            "mayor",
            "president",
            "premier",
            "government",
            "cabinet",
            "authority",
            "commissioner",
            "officer",
            "sheriff",
            "politician",
            "regulator",
            "councillor",
            "councilman",
            "councilwoman",
            "general",
            "adviser",
            "advisor",
            "secretary",
            "staff",
            "chancellor",
            "king",
            "queen",
            "prince",
            "princess");

    private static final Set<Sector> ON_THE_SPOT =
            Set.of(Sector.COP, Sector.JUD, Sector.CVL, Sector.EDU, Sector.LAB, Sector.AGR, Sector.MED);
    private static final Set<Sector> INSTITUTIONS_ON_THE_SPOT = Set.of(Sector.COP, Sector.JUD);
    private static final Set<String> OF_A_TOWN =
            Set.of("mayor", "governor", "sheriff", "councillor", "councilman", "councilwoman", "authority");

    /** What a former member of parliament or the bench was. */
    private static final Set<String> IN_A_SEAT = Set.of(
            "senator",
            "congressman",
            "congresswoman",
            "lawmaker",
            "legislator",
            "parliamentarian",
            "speaker",
            "judge",
            "justice",
            "prosecutor");

    /** "The media" at home; journalists may be anybody's. */
    private static final Set<String> PRESS = Set.of("media", "press");

    /** "The army" at home; soldiers and forces may be anybody's. */
    private static final Set<String> AT_ARMS = Set.of("army", "military", "navy", "junta");

    /** Bodies with a name that no registry has are at home if they are of these. */
    private static final Set<Sector> INSTITUTIONS = Set.of(Sector.COP, Sector.LEG, Sector.JUD, Sector.PTY);

    private static final Set<String> TRAVELLERS = Set.of(
            "tourist",
            "passenger",
            "traveller",
            "traveler",
            "hostage",
            "captive",
            "abductee",
            "prisoner",
            "fan",
            "celebrity",
            "citizen",
            "detainee",
            "expert",
            "analyst",
            "scholar",
            "critic",
            "settler",
            "observer",
            "crew");
    /** Who meets others elsewhere. */
    private static final Set<String> TRAVELLING = Set.of(
            "minister",
            "president",
            "premier",
            "chancellor",
            "secretary",
            "adviser",
            "advisor",
            "king",
            "queen",
            "prince",
            "princess");

    private static final Set<String> SOME = Set.of("several", "many", "most", "some", "other", "individual");

    private static final Set<String> IN_PROTEST = Set.of(
            "protester",
            "protestor",
            "demonstrator",
            "activist",
            "dissident",
            "rioter",
            "marcher",
            "striker",
            "campaigner",
            "oppositionist");
    private static final Set<Sector> RULING = Set.of(Sector.GOV, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);
    private static final Set<String> SENDING_AWAY = Set.of("deport", "extradite", "expel", "repatriate");
    private static final Set<String> ABROAD =
            Set.of("ambassador", "envoy", "consul", "diplomat", "embassy", "negotiator");

    private final Setting setting;
    private final Scene scene;
    private final OwnState ownState;

    Compatriots(Setting setting, Scene scene) {
        this.setting = setting;
        this.scene = scene;
        this.ownState = new OwnState(setting, scene);
    }

    /** The same description, with the article's country if it can only be that. */
    Description of(Marked marked, Phrase phrase, Description said) {
        boolean open = said.countries().isEmpty() && said.sense().isEmpty();
        if (open && isGovernments(marked, phrase, said)) {
            return said.coded(government(marked).stream().toList(), said.sectors());
        }
        if (open && isOfFederation(marked, phrase, said)) {
            return said.coded(federation().stream().toList(), said.sectors());
        }
        boolean home = (isAtHome(said) && !isSentAway(marked, phrase))
                || (AT_HOME.containsAll(said.sectors()) && isOfParty(marked, phrase));
        return open && home && !Elsewhere.isTold(marked, phrase, said)
                ? said.coded(country(marked, said).map(List::of).orElse(List.of()), said.sectors())
                : said;
    }

    /** "deported <b>a man</b> of ninety": to where he is from. */
    private static boolean isSentAway(Marked marked, Phrase phrase) {
        int anchor = marked.anchor(phrase.start(), phrase.end());
        int verb = marked.governor(anchor);
        return verb != Arc.ROOT
                && SENDING_AWAY.contains(marked.sentence().token(verb).lemma())
                && (marked.relation(anchor).equals("obj")
                        || marked.relation(anchor).equals("nsubj:pass"));
    }

    /** "<b>The states</b> sued", "<b>thirty states</b> began to ease": in an article about a federation its own. */
    private static boolean isOfFederation(Marked marked, Phrase phrase, Description said) {
        return said.plural()
                && said.head().equals("state")
                && marked.sentence().tokens().subList(phrase.start(), phrase.head()).stream()
                        .allMatch(word ->
                                word.tag().equals("DT") || word.tag().equals("CD") || SOME.contains(word.lemma()))
                && !marked.is(phrase.end(), "of");
    }

    private Optional<String> federation() {
        return setting.subject()
                .flatMap(scene.registry()::country)
                .filter(Sense.Country::federation)
                .map(Sense.Country::code);
    }

    private Optional<String> country(Marked marked, Description said) {
        if (said.sectors().contains(Sector.SPY)) {
            return rulers(marked, said);
        }
        return where(marked, said)
                .or(setting::subject)
                .or(() -> isLocal(said.sectors(), said.head()) ? setting.venue() : Optional.empty())
                .or(() -> ownState.of(marked, said))
                .or(setting::datelined);
    }

    /** "<b>Government</b> troops". */
    private static boolean isGovernments(Marked marked, Phrase phrase, Description said) {
        return said.sectors().contains(Sector.MIL)
                && marked.sentence().tokens().subList(phrase.start(), phrase.head()).stream()
                        .anyMatch(word -> word.lemma().equalsIgnoreCase("government"));
    }

    /** The country of the government that was named last, else the one that the article tells of. */
    private Optional<String> government(Marked marked) {
        return scene.lastFigure(figure -> figure.body()
                                .filter(kind -> kind == Sense.OrganizationKind.GOVERNMENT)
                                .isPresent()
                        && figure.country().isPresent())
                .flatMap(Figure::country)
                .or(() -> scene.countryOfGovernment(marked.index()))
                .or(setting::subject)
                .or(setting::venue);
    }

    /** Whoever is met on the spot: the police, a court, bystanders, a mayor. Ministers and members of parliament may be anybody's. */
    private static boolean isLocal(List<Sector> sectors, String noun) {
        return sectors.stream().limit(1).anyMatch(ON_THE_SPOT::contains) || OF_A_TOWN.contains(noun);
    }

    /** The country of a person without any who holds an office or a seat at home: "Judge Abena Sarpong". */
    Optional<String> of(Figure person) {
        boolean home = person.sectors().stream().anyMatch(INSTITUTIONS::contains)
                || isOfClergyAtHome(person)
                || (person.sectors().stream().anyMatch(sector -> sector == Sector.GOV || sector == Sector.ELI)
                        && person.offices().stream()
                                .anyMatch(office ->
                                        IN_OFFICE.contains(office.head()) || IN_A_SEAT.contains(office.head())));
        boolean local = person.sectors().stream().limit(1).anyMatch(INSTITUTIONS_ON_THE_SPOT::contains);
        return home && person.sense().isEmpty()
                ? setting.subject().or(() -> local ? setting.venue() : Optional.empty())
                : Optional.empty();
    }

    /** In an article about the Holy See a bishop may be anybody's. */
    private boolean isOfClergyAtHome(Figure person) {
        return !setting.subject().equals(Optional.of(HOLY_SEE))
                && person.offices().stream().anyMatch(office -> CLERGY.contains(office.head()));
    }

    /** The country in which the sentence says that it happens, or whose rulers do it. */
    private Optional<String> where(Marked marked, Description said) {
        return opening(marked)
                .or(() -> mayBeGuest(marked, said) ? Optional.empty() : place(marked))
                .or(() -> rulers(marked, said));
    }

    /** "<b>The ministers</b> agreed to a meeting in Malta"; but protesters in Belgrade call on <b>the minister</b> of their own. */
    private static boolean mayBeGuest(Marked marked, Description said) {
        return TRAVELLING.contains(said.head())
                && (said.plural() || marked.isSubject(marked.anchor(said.start(), said.end())));
    }

    /** "<b>In Windhoek,</b> dockers went on strike", "<b>near the Greek village of Kalo on Sunday,</b> police …": the place that opens the sentence. */
    private Optional<String> opening(Marked marked) {
        if (!marked.is(0, "in", "across", "around", "outside", "near", "at")) {
            return Optional.empty();
        }
        return scene.of(marked.index()).stream()
                .filter(Mention::isActor)
                .findFirst()
                .filter(mention -> opensWith(marked, mention))
                .flatMap(Mention::only)
                .filter(figure -> figure.kind() == Actor.Kind.STATE || figure.kind() == Actor.Kind.PLACE)
                .flatMap(Figure::country);
    }

    /** Whether only what a place is stands before it, and only a day behind it. */
    private static boolean opensWith(Marked marked, Mention place) {
        List<Token> tokens = marked.sentence().tokens();
        boolean near = tokens.subList(1, Math.max(1, place.start())).stream()
                .allMatch(token -> token.tag().equals("DT")
                        || token.isAdjective()
                        || token.lemma().equals("of")
                        || Locality.isCalled(token.lemma()));
        int at = place.end();
        while (at < tokens.size() && (marked.is(at, "on", "late", "early") || isOfDay(tokens.get(at)))) {
            at++;
        }
        return near && marked.is(at, ",");
    }

    private static boolean isOfDay(Token token) {
        return PhraseFinder.isCalendarName(token) || CalendarNames.isPartOfDay(token.lemma());
    }

    /** "Students blocked a road <b>in Athens</b>": the place, if the sentence names no other country. */
    private Optional<String> place(Marked marked) {
        List<Match> names = marked.matches().stream().filter(Match::isName).toList();
        List<String> countries = names.stream()
                .flatMap(match -> match.senses().get(0).codeOn(setting.day()).stream())
                .distinct()
                .toList();
        boolean there = names.stream()
                .filter(match -> match.naming().isPresent() && !marked.hasTag(match.end(), "POS"))
                .anyMatch(match -> isBehindLocative(marked, match.start()));
        return there && countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** Also behind what the place is and how it lies: "in <b>the eastern Kosovan town of</b> Gjilan". */
    private static boolean isBehindLocative(Marked marked, int at) {
        int before = at - 1;
        if (marked.is(before, "of")
                && Locality.isCalled(
                        marked.sentence().token(Math.max(0, before - 1)).lemma())) {
            before -= 2;
        }
        while (marked.hasTag(before, "JJ") || marked.is(before, "the", "a")) {
            before--;
        }
        return marked.is(before, "in", "across", "near", "outside");
    }

    /** "<b>Togo's president</b> pardoned the activists": they are his own, if the article names no other country. */
    private Optional<String> rulers(Marked marked, Description said) {
        boolean theirs =
                said.sectors().stream().anyMatch(sector -> sector != Sector.CVL) || IN_PROTEST.contains(said.head());
        return setting.onlyCountry()
                .filter(country -> theirs
                        && scene.of(marked.index()).stream()
                                .filter(mention -> mention.subject() && mention.end() <= said.start())
                                .flatMap(mention -> mention.figures().stream())
                                .anyMatch(figure -> rules(figure, country)));
    }

    private static boolean rules(Figure figure, String country) {
        return figure.country().equals(Optional.of(country))
                && figure.sectors().stream().anyMatch(RULING::contains)
                && figure.offices().stream().noneMatch(office -> ABROAD.contains(office.head()));
    }

    private static boolean isAtHome(Description said) {
        List<Sector> sectors = said.sectors().stream().limit(1).toList();
        if (said.name().isPresent()) {
            return said.kind() == Actor.Kind.ORGANIZATION
                    && (sectors.stream().anyMatch(INSTITUTIONS::contains)
                            || (sectors.contains(Sector.GOV) && UnknownBody.isNational(said)));
        }
        return sectors.stream().anyMatch(sector -> isAtHome(sector, said.head()));
    }

    private static boolean isAtHome(Sector sector, String noun) {
        return switch (sector) {
            case GOV -> IN_OFFICE.contains(noun);
            case ELI -> IN_OFFICE.contains(noun) || IN_A_SEAT.contains(noun);
            case MIL -> AT_ARMS.contains(noun);
            case JRN -> PRESS.contains(noun);
            default -> AT_HOME.contains(sector) && !TRAVELLERS.contains(noun);
        };
    }

    /** "<b>Republican</b> experts" are of the country of their party, whatever experts are elsewhere. */
    private static boolean isOfParty(Marked marked, Phrase phrase) {
        return marked.within(phrase.start(), phrase.head()).stream()
                .flatMap(match -> match.role(Role.Sort.GROUP).stream())
                .anyMatch(role -> role.sectors().contains(Sector.PTY));
    }
}
