package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Additions.Listed;
import org.chancery.actor.Sense.Country;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.OrganizationKind;

/** What a listed name stands for on a day. Immutable. */
final class ListedSenses {

    private final Map<String, Country> countries;

    ListedSenses(Map<String, Country> countries) {
        this.countries = countries;
    }

    /** Empty if the list says nothing for this day; without a day, only what never changed counts. */
    Optional<Sense> on(Listed listed, Optional<LocalDate> day) {
        return termOn(listed.terms(), day).map(term -> sense(listed, term));
    }

    private static Optional<Term> termOn(List<Term> terms, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
        }
        return terms.stream().filter(term -> term.holdsOn(day.get())).findFirst();
    }

    private Sense sense(Listed listed, Term term) {
        if (term.code().isEmpty() && term.sectors().isEmpty()) {
            return new Sense.Area(listed.name(), Optional.empty(), Optional.empty(), List.of());
        }
        List<Term> always =
                List.of(new Term(term.office(), term.code(), term.sectors(), Optional.empty(), Optional.empty()));
        return switch (listed.kind()) {
            case PERSON -> new Sense.Person(listed.name(), term.code(), Optional.empty(), always);
            case BODY -> new Sense.Organization(listed.name(), kind(term), always);
            case PLACE -> new Sense.Area(listed.name(), term.code(), Optional.empty(), List.of());
            case STATE ->
                term.code()
                        .map(code -> state(code, listed.name()))
                        .orElseGet(() -> new Sense.Organization(listed.name(), kind(term), always));
        };
    }

    private Sense state(String code, String name) {
        Country country = countries.getOrDefault(code, new Country(code, name, Optional.empty(), Set.of(), false));
        return new Sense.Naming(country, Form.METONYM, name);
    }

    /** Lists tell no sort of body, but codes do as far as it matters. */
    private static OrganizationKind kind(Term term) {
        return switch (term.code().orElse("")) {
            case "UNO", "IGO", "EUR" -> OrganizationKind.INTERNATIONAL;
            case "NGO" -> OrganizationKind.NGO;
            default ->
                term.sectors().stream().findFirst().map(ListedSenses::kind).orElse(OrganizationKind.OTHER);
        };
    }

    private static OrganizationKind kind(Sector sector) {
        return switch (sector) {
            case MIL, REB, PRM, UAF -> OrganizationKind.ARMED;
            case PTY -> OrganizationKind.PARTY;
            case JUD -> OrganizationKind.COURT;
            case LEG -> OrganizationKind.LEGISLATURE;
            case BUS -> OrganizationKind.COMPANY;
            case JRN -> OrganizationKind.MEDIA;
            case REL -> OrganizationKind.RELIGIOUS;
            case COP, GOV, SPY, UNK, AGR, CRM, CVL, EDU, ELI, LAB, MED, REF, OPP, PRE, SOC -> OrganizationKind.OTHER;
        };
    }
}
