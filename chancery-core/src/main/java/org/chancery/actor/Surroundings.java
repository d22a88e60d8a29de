package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor.Kind;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Organization;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.actor.Sense.Person;
import org.chancery.language.NameKind;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;

/**
 * What stands around the head of a noun phrase: determiner, modifiers, possessor and complement, and what they add to an actor.
 *
 * <p>Immutable, made for one phrase.
 */
final class Surroundings {

    private static final Set<Sector> ABROAD = Set.of(Sector.MIL, Sector.PRM, Sector.UAF);

    /** States taken together: "ten countries", "Arab states". */
    private static final Set<String> STATES = Set.of("country", "nation", "state", "power");

    /** Who has to do with a state and is no part of it. */
    private static final Set<String> BESIDE = Set.of(
            "donor", "ally", "creditor", "lender", "backer", "partner", "enemy", "foe", "adversary", "bondholder");

    /** "US <b>allies</b>" are others than the US. */
    private static final Set<String> ALLIES = Set.of("ally", "enemy", "foe", "adversary");

    /** Who need not be of the country of the government that they are for or against. */
    private static final Set<String> DETACHED = Set.of(
            "critic", "ally", "enemy", "foe", "victim", "friend", "donor", "creditor", "lender", "partner", "backer");

    /** What those are who work for a body above states, whatever they are elsewhere. */
    private static final Set<Sector> HIRED = Set.of(Sector.EDU, Sector.LAB);

    private static final Set<String> UNITED =
            Set.of("union", "association", "federation", "confederation", "alliance", "coalition", "syndicate");

    /** With "to" behind it what somebody does, no body. */
    private static final String OPPOSITION = "opposition";

    private static final String STAFF = "staff";
    private static final Set<String> EMPLOYED = Set.of("employee", "worker", "staff");
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "mission");

    /** A body if it is a person's ("the Reyes campaign"); else what somebody does. */
    private static final String CAMPAIGN = "campaign";

    private final Marked marked;
    private final Phrase phrase;
    private final Setting setting;
    private final Optional<Mention> owner;
    private final Modifiers modifiers;

    Surroundings(Marked marked, Phrase phrase, Setting setting, Optional<Mention> owner) {
        this.marked = marked;
        this.phrase = phrase;
        this.setting = setting;
        this.owner = owner;
        this.modifiers = new Modifiers(marked, phrase, setting);
    }

    /** The first token of the phrase with its possessor, or with the adjectives joined to its own. */
    int start() {
        return owner.filter(mention -> mention.end() <= phrase.start())
                .map(Mention::start)
                .orElseGet(modifiers::start);
    }

    boolean isDefinite() {
        return owner.isPresent() || marked.is(phrase.start(), "the", "this", "that", "both");
    }

    /** Country and sectors from what stands before token {@code until}: modifiers first, then the possessor. */
    Description coded(Description bare, int until) {
        List<String> countries = isBesideState(bare) ? List.of() : countries(until);
        List<Sector> own = Leadership.sectors(bare, owner).orElse(bare.sectors());
        List<Sector> sectors = own.isEmpty() ? modifiers.sectors(until) : own;
        if (sectors.isEmpty()) {
            sectors = ownersSectors();
        }
        Description coded = bare.coded(countries, sectors);
        if (modifiers.isFormer(until) && modifiers.isOfState(until)) {
            return coded.coded(countries, List.of(Sector.ELI));
        }
        return modifiers.isFormer(until) ? Standing.asFormer(coded) : coded;
    }

    private List<String> countries(int until) {
        List<String> before = modifiers.countries(until);
        List<String> countries = before.isEmpty() ? ownersCountries() : before;
        return countries.isEmpty()
                ? Bracketed.before(marked, phrase)
                        .map(body -> body.countries(setting))
                        .orElse(List.of())
                : countries;
    }

    /** "<b>Peru's</b> donors", "Peru's allies": others' than the state's to which they are that. */
    private boolean isBesideState(Description bare) {
        boolean owned = owner.flatMap(Mention::only)
                .filter(figure -> figure.kind() == Kind.STATE)
                .isPresent();
        return owned
                ? BESIDE.contains(bare.head())
                : ALLIES.contains(bare.head()) && modifiers.isNamedBy(Naming.class, phrase.head());
    }

    private List<String> ownersCountries() {
        return owner.stream()
                .flatMap(mention -> mention.figures().stream())
                .flatMap(figure -> figure.country().stream())
                .distinct()
                .toList();
    }

    /** "the minister's <b>staff</b>" is of the government. */
    private List<Sector> employers(List<Sector> otherwise) {
        return owner.flatMap(Mention::only)
                .map(Figure::sectors)
                .filter(sectors -> !sectors.isEmpty() && sectors.get(0).isPolitical())
                .orElse(otherwise);
    }

    private List<Sector> ownersSectors() {
        return owner.flatMap(Mention::only)
                .filter(figure -> figure.kind() == Kind.ORGANIZATION)
                .map(Figure::sectors)
                .orElse(List.of());
    }

    /** A body: "the Syrian army", "Ministry of Defence", "a court in Bishkek", "the Trump administration". */
    Optional<Description> body(Role role, Match noun, boolean many, boolean known) {
        if (OPPOSITION.equals(PhraseReader.lemma(marked, noun.end() - 1)) && marked.is(phrase.end(), "to")) {
            return Optional.empty();
        }
        if (CAMPAIGN.equals(PhraseReader.lemma(marked, noun.end() - 1)) && !isOfSomebody(noun)) {
            return Optional.empty();
        }
        Complement complement = Complement.after(marked, phrase, setting);
        Optional<Phrase> subject = complement.isEmpty() ? Complement.subject(marked, phrase) : Optional.empty();
        int end = subject.map(Phrase::end).orElse(complement.isOf() ? complement.end() : phrase.end());
        Description bare = Description.of(Kind.ORGANIZATION, start(), end)
                .holding(Optional.empty(), PhraseReader.lemma(marked, noun.end() - 1))
                .coded(
                        List.of(),
                        modifiers.isNamedBy(Organization.class, noun.start())
                                ? modifiers.sectors(noun.start())
                                : modifiers.isOfParty(noun) ? List.of(Sector.PTY) : role.sectors());
        Description coded = coded(bare, noun.start());
        if (coded.countries().isEmpty()) {
            Complement last =
                    subject.map(s -> Complement.after(marked, s, setting)).orElse(complement);
            boolean home = !last.isIn() || !isAtTalks(coded.sectors());
            coded = home ? coded.coded(last.countries(), coded.sectors()) : coded;
            coded = last.isEmpty() || !home ? coded : coded.spanning(coded.start(), last.end());
        }
        if (coded.countries().isEmpty()) {
            coded = coded.coded(Complement.allegiance(marked, phrase, setting), coded.sectors());
        }
        if (coded.countries().isEmpty() && UNITED.contains(coded.head())) {
            coded = coded.coded(Complement.members(marked, phrase, setting), coded.sectors());
        }
        boolean vague =
                many && coded.countries().isEmpty() && !isProper() && !isCollective(noun) && !isParticular(noun);
        if (vague && !isTelling(role)) {
            return Optional.empty();
        }
        Description whole = named(coded, noun, subject).being(role.kind(), Optional.empty(), many, isBare(known, noun));
        boolean states = UnknownBody.isOfState(whole, modifiers.isNamedBy(Naming.class, noun.start()));
        return Optional.of(states ? whole.coded(whole.countries(), UnknownBody.ofState(whole)) : whole);
    }

    private boolean isOfSomebody(Match noun) {
        boolean named = noun.start() > phrase.start() && marked.isNamed(noun.start() - 1, NameKind.PERSON);
        boolean owned = modifiers.firstWord() == noun.start()
                && owner.flatMap(Mention::only).filter(Figure::isSomebody).isPresent();
        return named || owned;
    }

    /** "banks", "newspapers": many and whose is not said, but what they are is. */
    private static boolean isTelling(Role role) {
        return role.kind()
                .filter(kind -> switch (kind) {
                    case COMPANY, NGO, MEDIA, PARTY, RELIGIOUS, ARMED, COURT, OTHER -> true;
                    case INTERNATIONAL, REGIONAL, GOVERNMENT, MINISTRY, LEGISLATURE -> false;
                })
                .isPresent();
    }

    /** Whether no name and no noun stands before the noun, so that it may take up a body named before. */
    private boolean isBare(boolean known, Match noun) {
        return known
                && owner.isEmpty()
                && marked.sentence().tokens().subList(phrase.start(), noun.start()).stream()
                        .noneMatch(token -> token.isNoun()
                                || (Character.isUpperCase(token.text().charAt(0)) && token.isAdjective()));
    }

    private Description named(Description coded, Match noun, Optional<Phrase> subject) {
        boolean proper = marked.sentence().token(noun.end() - 1).isProperNoun();
        int from = modifiers.properStart(noun.start());
        if (!proper && from == noun.start() && !modifiers.isNamedBy(Person.class, noun.start())) {
            return coded;
        }
        int end = subject.map(Phrase::end).orElse(noun.end());
        return coded.named(marked.text(Math.max(from, modifiers.firstWord()), end), Optional.empty());
    }

    /** "police", "authorities": one body, though in the plural; "courts" are many. */
    private boolean isCollective(Match noun) {
        Token last = marked.sentence().token(noun.end() - 1);
        String printed = last.text().toLowerCase(Locale.ROOT);
        return printed.equals(last.lemma()) || printed.equals("authorities");
    }

    /** "opposition parties", "trade unions": a noun of several words says enough. */
    private static boolean isParticular(Match noun) {
        return noun.end() - noun.start() > 1;
    }

    private boolean isProper() {
        return marked.sentence().token(phrase.head()).isProperNoun();
    }

    /** The body or people before the head of a phrase that belongs to them; of the country that the phrase names, or where it lies. */
    Description inside(Role role, Match noun) {
        Kind kind = role.sort() == Role.Sort.GROUP ? Kind.GROUP : Kind.ORGANIZATION;
        Description bare = Description.of(kind, noun.start(), noun.end())
                .holding(Optional.empty(), PhraseReader.lemma(marked, noun.end() - 1))
                .coded(modifiers.countries(noun.start()), role.sectors())
                .being(role.kind(), Optional.empty(), false, false);
        Complement complement = Complement.after(marked, phrase, setting);
        return bare.countries().isEmpty() && complement.isIn()
                ? bare.coded(complement.countries(), bare.sectors())
                : bare;
    }

    /** People taken together; those who are nobody in particular need a country or a proper name beside them. */
    Optional<Description> group(Role role, Match noun, boolean many) {
        Description bare = Description.of(Kind.GROUP, start(), phrase.end())
                .holding(Optional.empty(), PhraseReader.lemma(marked, noun.end() - 1))
                .coded(List.of(), employed(role, noun));
        Description coded = coded(bare, noun.start());
        if (coded.sectors().isEmpty()) {
            coded = coded.coded(coded.countries(), modifiers.members(noun.start()));
        }
        coded = Seats.of(marked, phrase, coded);
        if (STAFF.equals(coded.head())) {
            coded = coded.coded(coded.countries(), employers(coded.sectors()));
        }
        Complement complement = Complement.after(marked, phrase, setting);
        boolean at = complement.isOf()
                || (complement.isIn()
                        && role.sectors().stream().noneMatch(ABROAD::contains)
                        && !isAtTalks(role.sectors()));
        if (coded.countries().isEmpty() && at) {
            List<Sector> sectors = complement.isOf() ? complement.sectorsBeside(coded.sectors()) : coded.sectors();
            coded = coded.coded(complement.countries(), sectors).spanning(coded.start(), complement.end());
        }
        if (coded.countries().isEmpty() && !role.sectors().isEmpty() && !DETACHED.contains(coded.head())) {
            coded = coded.coded(Complement.ofBody(marked, phrase, setting), coded.sectors());
        }
        if (coded.countries().isEmpty()) {
            coded = coded.coded(Complement.allegiance(marked, phrase, setting), coded.sectors());
        }
        if (coded.countries().isEmpty() && UNITED.contains(coded.head())) {
            coded = coded.coded(Complement.members(marked, phrase, setting), coded.sectors());
        }
        // "her mental state"
        boolean ofSomebody =
                owner.flatMap(Mention::only).filter(Figure::isSomebody).isPresent();
        if (STATES.contains(coded.head()) && ofSomebody && marked.hasTag(noun.start() - 1, "JJ")) {
            return Optional.empty();
        }
        if (coded.sectors().isEmpty() && coded.countries().isEmpty()) {
            if (many && STATES.contains(coded.head())) {
                coded = coded.coded(List.of(), List.of(Sector.GOV));
            } else if (!modifiers.hasProper(noun.start()) && !isBesideState(coded)) {
                return Optional.empty();
            }
        }
        Optional<Gender> gender = Gender.ofNoun(coded.head());
        return Optional.of(coded.being(Optional.<OrganizationKind>empty(), gender, many, false));
    }

    /** "<b>embassy</b> employees" are the government's and "<b>UN</b> experts" the UN's, but an airline's workers are workers; else what the noun says. */
    private List<Sector> employed(Role role, Match noun) {
        List<Sector> told = modifiers.sectors(noun.start());
        boolean named = modifiers.isNamedBy(Organization.class, noun.start());
        if (named && told.isEmpty() && modifiers.isInternational(noun.start()) && HIRED.containsAll(role.sectors())) {
            return List.of();
        }
        boolean missions = EMPLOYED.contains(PhraseReader.lemma(marked, noun.end() - 1))
                && marked.endingAt(noun.start())
                        .filter(body -> MISSIONS.contains(PhraseReader.lemma(marked, body.end() - 1)))
                        .isPresent();
        boolean workers = role.sectors().contains(Sector.LAB) && told.stream().noneMatch(Sector::isPolitical);
        return (named && !workers) || missions ? role.sectorsAmong(told) : role.sectors();
    }

    /** Rebels in a capital are there for talks. */
    private boolean isAtTalks(List<Sector> sectors) {
        return sectors.contains(Sector.REB)
                && marked.startingAt(phrase.end() + 1)
                        .flatMap(match -> match.naming(Form.CAPITAL))
                        .isPresent();
    }

    /** A name that no registry has; a country's name or adjective inside it is its country. */
    Description unknown(Kind kind, NameRun run) {
        List<String> inside = modifiers.countries(phrase.end());
        Description bare = Description.of(kind, phrase.start(), phrase.end())
                .named(marked.text(run.start(), run.end()), Optional.empty())
                .coded(inside.isEmpty() ? countriesAround(kind, run) : inside, List.of());
        return kind == Kind.ORGANIZATION ? UnknownBody.of(marked, phrase, run, setting, bare) : bare;
    }

    /** A name that no registry has and that goes on behind a preposition: "the charity <b>Bread for All Foundation</b>". */
    Optional<Description> longName(NameRun run) {
        int end = UnknownBody.endOfName(marked, run.end());
        return end == run.end()
                ? Optional.empty()
                : Optional.of(unknown(Kind.ORGANIZATION, run))
                        .map(said -> said.named(marked.text(run.start(), end), Optional.empty())
                                .spanning(said.start(), end))
                        .map(said -> said.sectors().isEmpty() ? said.coded(said.countries(), lastWords(end)) : said);
    }

    private List<Sector> lastWords(int end) {
        return marked.endingAt(end)
                .flatMap(match -> match.role(Role.Sort.BODY))
                .map(Role::sectors)
                .orElse(List.of());
    }

    private List<String> countriesAround(Kind kind, NameRun run) {
        Optional<String> added =
                kind == Kind.PLACE ? AddedCountry.beside(marked, run.start(), run.end()) : Optional.empty();
        return added.map(List::of).orElseGet(this::ownersCountries);
    }
}
