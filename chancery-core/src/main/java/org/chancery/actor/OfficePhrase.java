package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.Phrase;

/**
 * What a noun phrase says of an office: the office itself, made by a title and the modifiers before it, and what follows it.
 *
 * <p>Immutable, made for one phrase.
 */
final class OfficePhrase {

    private static final Set<String> OF_A_BODY = Set.of("founder", "co-founder", "member");

    private static final Set<Sector> LOCALS = Set.of(
            Sector.CVL, Sector.EDU, Sector.MED, Sector.LAB, Sector.AGR, Sector.LEG, Sector.OPP, Sector.COP, Sector.JUD);

    /** A "leader" or "chief" of these holds no office of state. */
    private static final Set<Sector> OUT_OF_OFFICE = Set.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM);

    private static final Set<String> AUTHORITIES = Set.of("official", "authority");

    private static final Set<String> INSPECTORS = Set.of("inspector", "monitor");
    private static final List<Sector> OF_STATE = List.of(Sector.GOV);
    private static final String SPOKES = "spokes";

    private static final Set<String> IN_THE_HOUSE = Set.of("Representative", "Representatives");

    private static final String MEMBER = "member";

    private final Marked marked;
    private final Phrase phrase;
    private final Setting setting;
    private final Scene scene;
    private final Modifiers modifiers;

    OfficePhrase(Marked marked, Phrase phrase, Setting setting, Scene scene) {
        this.marked = marked;
        this.phrase = phrase;
        this.setting = setting;
        this.scene = scene;
        this.modifiers = new Modifiers(marked, phrase, setting);
    }

    /** The office that a title makes with the modifiers before it. */
    Description office(Description bare, Match title) {
        Role role = title.roles().get(0);
        boolean free = role.sort() == Role.Sort.UNNAMED;
        String text = free ? modifiers.office(title, true) : singular(modifiers.office(title, false), title);
        List<Sector> told = modifiers.employers(title.start());
        if (isInCongress(title)) {
            return bare.holding(Optional.of(text), PhraseReader.lemma(marked, title.end() - 1))
                    .coded(List.of(), List.of(Sector.LEG));
        }
        if (isProsecutor(title)) {
            return bare.holding(Optional.of(text), PhraseReader.lemma(marked, title.end() - 1))
                    .coded(List.of(), List.of(Sector.JUD));
        }
        if (isOfFirm(title)) {
            return bare.holding(Optional.of(text), PhraseReader.lemma(marked, title.end() - 1))
                    .coded(List.of(), List.of(Sector.BUS));
        }
        Optional<List<Sector>> ofBody = Leadership.sectors(marked, phrase.start(), title, setting);
        if (ofBody.isPresent()) {
            return bare.holding(Optional.of(text), PhraseReader.lemma(marked, title.end() - 1))
                    .coded(List.of(), ofBody.get());
        }
        boolean lent = role.sectors().isEmpty() || free || told.stream().anyMatch(OUT_OF_OFFICE::contains);
        List<Sector> sectors = lent ? employed(role, told, title) : role.sectors();
        boolean member = role.sort() == Role.Sort.GROUP && sectors.equals(List.of(Sector.PTY));
        return bare.holding(member ? Optional.empty() : Optional.of(text), PhraseReader.lemma(marked, title.end() - 1))
                .coded(List.of(), sectors);
    }

    /** The body's sectors before those of the noun; but "government <b>intelligence</b> officials" are told more finely by it, and UN inspectors are no government's. */
    private List<Sector> employed(Role role, List<Sector> told, Match title) {
        if (told.isEmpty()
                && INSPECTORS.contains(PhraseReader.lemma(marked, title.end() - 1))
                && modifiers.isInternational(title.start())) {
            return List.of();
        }
        return OF_STATE.equals(told) && role.sectors().stream().anyMatch(Sector::isPolitical)
                ? role.sectors()
                : role.sectorsAmong(told);
    }

    /** "the president <b>and chief executive</b> of Velska": of a firm, not of a state. */
    private boolean isOfFirm(Match title) {
        return isOfABody(PhraseReader.lemma(marked, title.end() - 1))
                && marked.is(title.end(), "and")
                && marked.startingAt(title.end() + 1)
                        .flatMap(next -> next.role(Role.Sort.TITLE))
                        .filter(next -> next.sectors().equals(List.of(Sector.BUS)))
                        .isPresent();
    }

    private static boolean isOfABody(String noun) {
        return Leadership.isHead(noun) || OF_A_BODY.contains(noun);
    }

    /** "U.S. <b>Representative</b> Ann Lee" sits in the House, and so does "Representative Ann Lee"; "US representative to the UN" does not. */
    private boolean isInCongress(Match title) {
        return title.end() - title.start() == 1
                && IN_THE_HOUSE.contains(marked.sentence().token(title.start()).text())
                && title.end() < phrase.end()
                && (title.start() == phrase.start()
                        || modifiers.countries(title.start()).equals(List.of("USA")));
    }

    /** "U.S. <b>Attorney</b> Ann Lee" accuses, an attorney defends. */
    private boolean isProsecutor(Match title) {
        return title.end() - title.start() == 1
                && marked.sentence().token(title.start()).text().equals("Attorney")
                && modifiers.countries(title.start()).equals(List.of("USA"));
    }

    /** "the foreign ministers of both" each hold the office of a foreign minister. */
    private String singular(String office, Match title) {
        int last = title.end() - 1;
        String lemma = PhraseReader.lemma(marked, last);
        boolean plural = marked.hasTag(last, "NNS") || marked.hasTag(last, "NNPS");
        int end = office.length() - marked.sentence().token(last).text().length();
        if (!plural || end < 0 || lemma.isEmpty()) {
            return office;
        }
        boolean capital = Character.isUpperCase(office.charAt(end));
        return office.substring(0, end)
                + (capital ? Character.toUpperCase(lemma.charAt(0)) : lemma.charAt(0))
                + lemma.substring(1);
    }

    /** Adds what follows an office: "of France", "for North Korea", "in Seoul". */
    Description completed(Description bare, Match title) {
        Complement complement = Complement.after(marked, phrase, setting);
        Optional<List<Sector>> led = Leadership.sectors(bare, marked, phrase.end(), setting);
        if (complement.isOf()) {
            List<String> countries = bare.countries().isEmpty() ? complement.countries() : bare.countries();
            List<Sector> sectors = led.orElseGet(() -> complement.sectorsBeside(bare.sectors()));
            return bare.coded(countries, sectors).spanning(bare.start(), complement.end());
        }
        if (bare.head().startsWith(SPOKES) && bare.countries().isEmpty()) {
            return spokenFor(bare);
        }
        if (complement.isEmpty() && isOfABody(bare.head())) {
            Optional<Description> ofBody = headOfBody(bare);
            if (ofBody.isPresent()) {
                return ofBody.get();
            }
        }
        if (led.isPresent()) {
            return bodied(bare, marked.phraseAt(phrase.end() + 1).orElseThrow(), led.get());
        }
        boolean there = complement.isFrom() || (complement.isIn() && isLocal(bare));
        if (there && bare.countries().isEmpty()) {
            return bare.coded(complement.countries(), bare.sectors()).spanning(bare.start(), complement.end());
        }
        List<String> body = bare.countries().isEmpty() ? Complement.ofBody(marked, phrase, setting) : List.of();
        if (!body.isEmpty()) {
            return bare.coded(body, bare.sectors());
        }
        return Complement.task(marked, phrase)
                .filter(task -> !marked.is(phrase.start(), "a", "an"))
                .filter(task -> !marked.sentence().token(title.end() - 1).tag().equals("NNS"))
                .map(task -> extended(bare, task))
                .orElse(bare);
    }

    /** "President Vega <b>of Peru</b>". */
    Description ofCountry(Description bare) {
        Complement complement = Complement.after(marked, phrase, setting);
        return bare.countries().isEmpty() && complement.isOf()
                ? bare.coded(complement.countries(), bare.sectors()).spanning(bare.start(), complement.end())
                : bare;
    }

    /** "Mia Lund <b>of the Centre Party</b>": whoever holds no office is of the sector of his party or body. */
    Description ofBody(Description bare) {
        if (marked.is(phrase.end(), ",")
                && marked.is(phrase.end() + 1, "of")
                && bare.sectors().isEmpty()) {
            return marked.phraseAt(phrase.end() + 2)
                    .filter(body -> marked.is(body.end(), ","))
                    .flatMap(body -> asMemberOf(bare, body))
                    .orElse(bare);
        }
        Complement complement = Complement.after(marked, phrase, setting);
        if (complement.isFrom() && bare.countries().isEmpty() && isHeldBy(complement)) {
            return bare.coded(complement.countries(), bare.sectors()).spanning(bare.start(), complement.end());
        }
        return complement.isOf()
                        && bare.sectors().isEmpty()
                        && !complement.sectors().isEmpty()
                ? bare.coded(
                                bare.countries().isEmpty() ? complement.countries() : bare.countries(),
                                complement.sectors())
                        .spanning(bare.start(), complement.end())
                : bare;
    }

    /** "Ana Vega <b>from Chile</b>" is Chilean; whoever came from Chile need not be. */
    private boolean isHeldBy(Complement complement) {
        int governor = marked.governor(complement.end() - 1);
        return marked.sentence().isParsed() && phrase.contains(governor);
    }

    /** "the leader <b>of a Chadian opposition party</b>" is of the opposition, whatever leaders are elsewhere. */
    private Optional<Description> headOfBody(Description bare) {
        if (!marked.is(phrase.end(), "of")) {
            return Optional.empty();
        }
        return marked.phraseAt(phrase.end() + 1)
                .filter(body -> !marked.is(body.end(), "and", "or"))
                .flatMap(body -> asMemberOf(bare, body));
    }

    /** Whoever is said to be of a body, with its country and sectors. */
    private Optional<Description> asMemberOf(Description bare, Phrase body) {
        return marked.endingAt(body.end())
                .filter(noun -> !noun.isName())
                .flatMap(noun -> noun.role(Role.Sort.BODY))
                .filter(role -> !role.sectors().isEmpty())
                .map(role -> bodied(bare, body, role.sectors()));
    }

    /** "a <b>member of the city council</b> in Porto": what the body is says who he is. */
    Optional<Description> member(Match noun, boolean many) {
        String lemma = PhraseReader.lemma(marked, noun.end() - 1);
        Description bare = Description.of(Actor.Kind.GROUP, phrase.start(), phrase.end())
                .holding(Optional.empty(), lemma)
                .being(Optional.empty(), Optional.empty(), many, false);
        return lemma.equals(MEMBER) ? headOfBody(bare) : Optional.empty();
    }

    private Description bodied(Description bare, Phrase body, List<Sector> sectors) {
        Modifiers modifiers = new Modifiers(marked, body, setting);
        List<String> own = bare.countries().isEmpty() ? modifiers.countries(body.end()) : bare.countries();
        Complement where = Complement.after(marked, body, setting);
        List<String> countries = own.isEmpty() && isHome(where) ? where.countries() : own;
        List<Sector> told = modifiers.sectors(body.end() - 1);
        return bare.coded(countries, told.isEmpty() ? sectors : told)
                .spanning(bare.start(), own.isEmpty() && isHome(where) ? where.end() : body.end());
    }

    private static boolean isHome(Complement where) {
        return where.isIn() || where.isOf();
    }

    /** "doctors in Kenya" are Kenyan; a minister in Nairobi may be a guest. */
    private static boolean isLocal(Description bare) {
        return AUTHORITIES.contains(bare.head())
                || (!bare.sectors().isEmpty() && bare.sectors().stream().allMatch(LOCALS::contains));
    }

    /** "a spokesman for the German government": speaks with its country and sector. */
    private Description spokenFor(Description bare) {
        Optional<Phrase> principal =
                marked.is(phrase.end(), "for", "of") ? marked.phraseAt(phrase.end() + 1) : Optional.empty();
        if (principal.isEmpty()) {
            return bare;
        }
        Phrase whom = principal.get();
        Optional<Match> noun = marked.endingAt(whom.end());
        Optional<Sense> name =
                noun.filter(Match::isName).map(match -> match.senses().get(0));
        Optional<Figure> told =
                name.isPresent() ? Optional.empty() : scene.body(marked.text(firstOf(whom), whom.end()));
        List<String> countries = name.flatMap(sense -> sense.codeOn(setting.day()))
                .or(() -> told.flatMap(Figure::country))
                .map(List::of)
                .orElseGet(() -> new Modifiers(marked, whom, setting).countries(whom.end()));
        List<Sector> sectors = name.map(sense -> sense.sectorsOn(setting.day()))
                .or(() -> told.map(Figure::sectors))
                .or(() -> noun.flatMap(match -> match.role(Role.Sort.BODY)).map(Role::sectors))
                .orElse(bare.sectors());
        return bare.coded(countries, sectors.isEmpty() ? bare.sectors() : sectors)
                .spanning(bare.start(), whom.end());
    }

    /** Past the article: a body is known by its name or acronym alone. */
    private int firstOf(Phrase whom) {
        return marked.hasTag(whom.start(), "DT") ? whom.start() + 1 : whom.start();
    }

    private Description extended(Description bare, Phrase task) {
        String office = bare.office().orElse("") + " " + marked.text(task.start(), task.end());
        return bare.holding(Optional.of(office), bare.head()).spanning(bare.start(), task.end());
    }
}
