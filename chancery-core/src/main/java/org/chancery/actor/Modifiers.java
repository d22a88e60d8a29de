package org.chancery.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Organization;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.actor.Sense.Person;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;

/** The words before the head of a noun phrase, and those before them that a coordination adds. Immutable. */
final class Modifiers {

    private static final Set<String> HOUSES_OF_SAINTS =
            Set.of("church", "cathedral", "basilica", "chapel", "abbey", "hospital", "school", "college", "monastery");

    private static final String LEADERSHIP = "leadership";

    /** Adjectives of parties that are no nouns for their members as well. */
    private static final Set<String> PARTY_ADJECTIVES =
            Set.of("Democratic", "Labour", "Labor", "Conservative", "Liberal", "Green");

    private final Marked marked;
    private final Phrase phrase;
    private final Setting setting;

    Modifiers(Marked marked, Phrase phrase, Setting setting) {
        this.marked = marked;
        this.phrase = phrase;
        this.setting = setting;
    }

    /** The countries named before a token: one, or those joined by "and". */
    List<String> countries(int until) {
        List<String> codes = new ArrayList<>(1);
        for (Match match : affiliations(until)) {
            Optional<String> code = code(match);
            if (code.isPresent() && (codes.isEmpty() || isJoined(match))) {
                codes.add(code.get());
            }
        }
        return codes.isEmpty() ? seat(until) : withCoordinated(codes, until);
    }

    /** "<b>Lima</b>-based rights groups": where they sit, if nothing else says whose they are. */
    private List<String> seat(int until) {
        return marked.within(phrase.start(), until).stream()
                .filter(match -> match.isName()
                        && marked.hasTag(match.end(), "HYPH")
                        && marked.is(match.end() + 1, "based", "headquartered"))
                .flatMap(match -> code(match).stream())
                .limit(1)
                .toList();
    }

    private List<String> withCoordinated(List<String> codes, int until) {
        if (codes.isEmpty() || until == phrase.start()) {
            return codes;
        }
        Deque<String> all = new ArrayDeque<>(List.of(codes.get(0)));
        coordinated().forEach(match -> code(match).ifPresent(all::addFirst));
        return all.size() == 1 ? codes : List.copyOf(all);
    }

    /** The first token of the phrase, or of the adjectives joined to its own by "and". */
    int start() {
        List<Match> before = affiliations(phrase.head()).isEmpty() ? List.<Match>of() : coordinated();
        return before.isEmpty() ? phrase.start() : before.get(before.size() - 1).start();
    }

    /** "<b>South Korean, Thai</b> and Japanese officials": those before the last may be phrases of their own; the nearest first. */
    private List<Match> coordinated() {
        List<Match> found = new ArrayList<>(0);
        int and = phrase.start() - 1;
        if (!marked.is(and, "and")) {
            return found;
        }
        int at = marked.is(and - 1, ",") ? and - 1 : and;
        while (at > 0) {
            Optional<Match> before = marked.endingAt(at)
                    .filter(match ->
                            match.naming(Sense.Form.ADJECTIVE, Sense.Form.NAME).isPresent())
                    .filter(match -> !isWhole(match) && code(match).isPresent());
            if (before.isEmpty()) {
                break;
            }
            found.add(before.get());
            int start = before.get().start();
            at = marked.is(start - 1, ",") ? start - 1 : -1;
        }
        return found;
    }

    private Optional<String> code(Match match) {
        return match.senses().get(0).codeOn(setting.day());
    }

    /** Whether the name before "and" is an actor by itself: "Iran and French ministers". */
    private boolean isWhole(Match match) {
        int anchor = marked.anchor(match.start(), match.end());
        while (marked.relation(anchor).equals("conj") && marked.governor(anchor) < anchor) {
            anchor = marked.governor(anchor);
        }
        String relation = marked.relation(anchor);
        return !(relation.equals("amod") || relation.equals("compound") || relation.equals("nmod:poss"))
                && marked.governor(anchor) != phrase.head();
    }

    private boolean isJoined(Match match) {
        return marked.is(match.start() - 1, "and", ",", "-", "/");
    }

    /** The names before a token that say whose the head is; not those in "US-backed", "pro-Russian" or "Korean War veteran". */
    private List<Match> affiliations(int until) {
        return marked.within(phrase.start(), until).stream()
                .filter(Match::isName)
                .filter(match -> !isInCompound(match) && !isSaint(match))
                .filter(match -> !marked.is(match.end(), "war", "conflict", "crisis"))
                .toList();
    }

    /** "<b>St. George's</b> Cathedral" is called after a saint, not a town. */
    private boolean isSaint(Match match) {
        return marked.is(match.start(), "st.", "st", "saint", "santa", "san")
                && HOUSES_OF_SAINTS.contains(
                        PhraseReader.lemma(marked, phrase.head()).toLowerCase(Locale.ROOT));
    }

    private boolean isInCompound(Match match) {
        int after = match.end() + 1;
        boolean participle = marked.hasTag(match.end(), "HYPH")
                && after < phrase.end()
                && marked.covering(after).map(next -> !next.isName()).orElse(true);
        boolean prefix = marked.hasTag(match.start() - 1, "HYPH")
                && marked.endingAt(match.start() - 1)
                        .map(before -> !before.isName())
                        .orElse(true);
        return participle || prefix;
    }

    /** The sectors that bodies before a token lend to whom they employ: the last body named. */
    List<Sector> sectors(int until) {
        List<Sector> sectors = List.of();
        for (Match match : marked.within(phrase.start(), until)) {
            List<Sector> told = match.isName()
                    ? match.senses().get(0).sectorsOn(setting.day())
                    : match.role(Role.Sort.BODY).map(Role::sectors).orElse(List.of());
            sectors = told.isEmpty() ? sectors : told;
        }
        return sectors;
    }

    /** The sectors of whoever employs the holder of an office: those of a body, or of the government whose seat is named ("<b>Kremlin</b> spokesman"). */
    List<Sector> employers(int until) {
        List<Sector> told = sectors(until);
        boolean seat = told.isEmpty()
                && affiliations(until).stream()
                        .anyMatch(match -> match.naming(Sense.Form.METONYM).isPresent());
        return seat ? List.of(Sector.GOV) : told;
    }

    /** Whether a body above states stands before a token: "<b>UN</b> experts". */
    boolean isInternational(int until) {
        return affiliations(until).stream()
                .flatMap(match -> match.senses().stream().limit(1))
                .anyMatch(sense -> sense instanceof Organization body && body.kind() == OrganizationKind.INTERNATIONAL);
    }

    /** "the <b>Democratic</b> leadership": of a party, not of a state. */
    boolean isOfParty(Match noun) {
        int before = noun.start() - 1;
        return LEADERSHIP.equals(PhraseReader.lemma(marked, noun.end() - 1))
                && before >= phrase.start()
                && (isPartyAdjective(marked.sentence().token(before).text()) || isMembers(noun.start()));
    }

    /** Whether an office of state stands before a token, whatever title follows it: "former <b>president</b> Sheikh Omar". */
    boolean isOfState(int until) {
        List<Match> titles = marked.within(phrase.start(), until).stream()
                .filter(match -> match.role(Role.Sort.TITLE).isPresent())
                .toList();
        return titles.size() > 1
                && titles.get(0)
                        .role(Role.Sort.TITLE)
                        .filter(role -> role.sectors().contains(Sector.GOV))
                        .isPresent();
    }

    static boolean isPartyAdjective(String word) {
        return PARTY_ADJECTIVES.contains(word);
    }

    private boolean isMembers(int noun) {
        return members(noun).equals(List.of(Sector.PTY));
    }

    /** The sectors of the people right before a noun that says nothing itself: "<b>student</b> groups". */
    List<Sector> members(int noun) {
        return marked.endingAt(noun)
                .filter(match -> match.start() >= phrase.start())
                .flatMap(match -> match.role(Role.Sort.GROUP))
                .map(Role::sectors)
                .orElse(List.of());
    }

    boolean isFormer(int until) {
        List<Match> before = marked.within(phrase.start(), until);
        return hasPrefixOfFormer(until)
                || before.stream()
                        .filter(match -> match.role(Role.Sort.FORMER).isPresent())
                        .anyMatch(former -> !isInSeat(until)
                                || before.stream().noneMatch(office -> isBetween(former, office, until)));
    }

    /** "<b>ex</b>-Bolivian minister", "the <b>ex</b>-president". */
    private boolean hasPrefixOfFormer(int until) {
        return marked.sentence().tokens().subList(phrase.start(), Math.max(until, phrase.head() + 1)).stream()
                .anyMatch(token -> Words.isFormer(token.text()));
    }

    /** "former <b>candidate</b> Senator Rossi" is a senator now. */
    private static boolean isBetween(Match former, Match office, int until) {
        return former.end() <= office.start()
                && office.end() < until
                && office.role(Role.Sort.TITLE, Role.Sort.UNNAMED).isPresent();
    }

    private boolean isInSeat(int until) {
        return marked.endingAt(until)
                .flatMap(office -> office.role(Role.Sort.TITLE))
                .filter(office -> office.sectors().contains(Sector.LEG))
                .isPresent();
    }

    boolean isNamedBy(Class<? extends Sense> sort, int until) {
        return affiliations(until).stream()
                .anyMatch(match -> sort.isInstance(match.senses().get(0)));
    }

    /** Whether a proper noun or an adjective with a capital stands before a token ("Arab states"). */
    boolean hasProper(int until) {
        return marked.sentence().tokens().subList(phrase.start(), until).stream()
                .anyMatch(token -> token.isProperNoun()
                        || (token.isAdjective()
                                && token.index() > 0
                                && Character.isUpperCase(token.text().charAt(0))));
    }

    /** Where the run of proper nouns that ends before a token begins. */
    int properStart(int until) {
        int start = until;
        while (start > phrase.start()
                && (marked.sentence().token(start - 1).isProperNoun() || marked.hasTag(start - 1, "HYPH"))) {
            start--;
        }
        return start;
    }

    /** The first token that is neither determiner nor number. */
    int firstWord() {
        int at = phrase.start();
        while (at < phrase.head() && isFunction(marked.sentence().token(at))) {
            at++;
        }
        return at;
    }

    private static boolean isFunction(Token token) {
        return switch (token.tag()) {
            case "DT", "PDT", "CD", "PRP$", "WP$" -> true;
            default -> false;
        };
    }

    /**
     * The words of an office up to the end of a title, without country, "former" and the names of bodies above states.
     *
     * @param free whether any word may belong to it ("top nuclear envoy"), or only words known to make titles ("deputy")
     */
    String office(Match title, boolean free) {
        StringBuilder text = new StringBuilder();
        int last = -2;
        for (int at = officeStart(title, free); at < title.end(); at++) {
            if (at >= title.start() || belongs(at) || (!text.isEmpty() && isOfCountry(at))) {
                text.append(text.isEmpty() || last == at - 1 ? "" : " ");
                marked.append(text, at, last == at - 1);
                last = at;
            }
        }
        return text.toString();
    }

    private int officeStart(Match title, boolean free) {
        int start = title.start();
        while (start > firstWord() && (free || isTitular(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isTitular(int at) {
        return marked.covering(at).isPresent() || marked.hasTag(at, "HYPH");
    }

    /** "No. 2 American diplomat": in the middle of an office a country's adjective is one of its words. */
    private boolean isOfCountry(int at) {
        return marked.covering(at)
                .flatMap(match -> match.naming(Sense.Form.ADJECTIVE))
                .isPresent();
    }

    private boolean belongs(int at) {
        Optional<Match> match = marked.covering(at);
        if (match.isEmpty()) {
            return !(marked.hasTag(at, "HYPH") && at > 0 && !belongs(at - 1));
        }
        return match.get().role(Role.Sort.FORMER).isEmpty()
                && match.get().senses().stream().noneMatch(Modifiers::isAboveOffice);
    }

    private static boolean isAboveOffice(Sense sense) {
        if (sense instanceof Organization organization) {
            return organization.kind() == OrganizationKind.INTERNATIONAL
                    || organization.kind() == OrganizationKind.REGIONAL;
        }
        return sense instanceof Naming || sense instanceof Person;
    }
}
