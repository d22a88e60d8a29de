package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.actor.Sector;
import org.chancery.event.Category;
import org.chancery.link.Kind;
import org.chancery.link.Person;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.chancery.view.Track.Standing;
import org.chancery.view.Track.State;

/**
 * Negotiations: which rounds belong together, and where they stand.
 *
 * <p>Only stories of the same parties are compared, and joined only by what an article says of their matter, see {@link Matters}. Agreements
 * and walk-outs count where their sentence has the words of the matter. Does not know what was negotiated in secret, nor that two names
 * of a matter without a word in common mean the same.
 */
public final class Tracks {

    /** Days without anything told, held or planned after which negotiations are dormant. */
    static final int QUIET = 180;

    private static final Comparator<Track> LATEST_FIRST = Comparator.comparing(
                    (Track it) -> it.lastTold().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(it -> it.sides().toString())
            .thenComparing(it -> it.matter().toString())
            .thenComparing(it -> it.standing().because(), Stories.BY_PUBLICATION);

    private final Set<String> vague;
    private final LocalDate today;
    /** Agreements and walk-outs of more than two sides: those of two of them, and of a mediator. */
    private final List<Story> inCompany;

    private Tracks(Set<String> vague, LocalDate today, List<Story> inCompany) {
        this.vague = Set.copyOf(vague);
        this.today = today;
        this.inCompany = inCompany;
    }

    /**
     * The track told of last comes first; the same for the same set.
     *
     * @param vague words that by themselves do not tell a matter
     * @param today the day on which it is asked where things stand
     */
    public static List<Track> of(Collection<Story> stories, Set<String> vague, LocalDate today) {
        Map<String, List<Story>> bySides = new TreeMap<>();
        for (Story it : stories.stream().sorted(Stories.BY_DAY).toList()) {
            if (isBetweenKnown(it)) {
                bySides.computeIfAbsent(String.join(" ", sides(it)), key -> new ArrayList<>())
                        .add(it);
            }
        }
        Tracks tracks = new Tracks(vague, today, inCompany(stories));
        return bySides.values().stream()
                .flatMap(tracks::between)
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Whether a story may be a round, or tell where negotiations stand; no other need be looked at. */
    public static boolean mayTell(Story story) {
        return isBetweenKnown(story)
                && story.all()
                        .anyMatch(it -> it.category() == Category.CONSULT
                                || it.records().stream()
                                        .anyMatch(record ->
                                                Turn.of(record).findAny().isPresent()));
    }

    private static boolean isBetweenKnown(Story it) {
        return it.parties().size() > 1 && sides(it).stream().allMatch(Tracks::isKnown);
    }

    /** A sector without a country may be anybody's. */
    private static boolean isKnown(String side) {
        return Arrays.stream(Sector.values()).map(Sector::name).noneMatch(side::equals);
    }

    private static List<Story> inCompany(Collection<Story> stories) {
        return stories.stream()
                .flatMap(Story::all)
                .filter(it -> it.parties().size() > 2
                        && it.records().stream()
                                .anyMatch(record -> Turn.of(record).findAny().isPresent()))
                .sorted(Stories.BY_DAY)
                .toList();
    }

    /** The tracks of the same sides. */
    private Stream<Track> between(List<Story> stories) {
        List<Talk> talks = stories.stream()
                .filter(it -> it.category() == Category.CONSULT)
                .map(it -> Talk.of(it, vague))
                .toList();
        List<String> sides = sides(stories.get(0));
        Stream<Story> withOthers = inCompany.stream()
                .filter(it -> it.parties().size() > sides.size() && sides(it).containsAll(sides));
        List<EventRecord> deeds = Stream.concat(stories.stream().flatMap(Story::all), withOthers)
                .filter(it -> it.kind() == Kind.DEED)
                .flatMap(it -> it.records().stream())
                .toList();
        return Matters.of(talks).stream().flatMap(it -> track(it, deeds).stream());
    }

    private Optional<Track> track(Matter matter, List<EventRecord> deeds) {
        List<Story> stories = matter.talks().keySet().stream()
                .map(Talk::story)
                .sorted(Stories.BY_DAY)
                .toList();
        List<Round> rounds = matter.talks().entrySet().stream()
                .map(it -> new Round(it.getKey().story(), it.getValue()))
                .filter(it -> it.story().kind() != Kind.NEGOTIATION)
                .sorted(Comparator.comparing(Round::story, Stories.BY_DAY))
                .toList();
        Optional<Round> next = rounds.stream().filter(it -> isAhead(it.story())).findFirst();
        Optional<Turn> last = last(stories, deeds.stream().filter(it -> matter.isOf(it, vague)));
        return last.map(turn -> new Track(
                sides(stories.get(0)),
                matter.phrases(),
                matter.contexts(),
                rounds,
                leaders(rounds),
                isDormant(turn, stories, next) ? dormant(stories) : standing(turn),
                next,
                lastTold(stories)));
    }

    private static List<String> sides(Story story) {
        return story.parties().stream().map(Story.Party::side).toList();
    }

    private static Map<String, Person> leaders(List<Round> rounds) {
        Map<String, Person> leaders = new HashMap<>();
        for (Round round : rounds) {
            if (takesPlace(round.story())) {
                sides(round.story()).forEach(side -> round.leader(side).ifPresent(person -> leaders.put(side, person)));
            }
        }
        return leaders;
    }

    private static boolean takesPlace(Story it) {
        return switch (it.state()) {
            case ANNOUNCED, CONFIRMED, MOVED, UNDER_WAY, HELD -> true;
            case EXPECTED, PROPOSED, POSTPONED, CANCELLED, STALLED, DENIED, REPEATED -> false;
        };
    }

    private boolean isAhead(Story it) {
        boolean arranged = switch (it.state()) {
            case ANNOUNCED, CONFIRMED, MOVED -> true;
            case POSTPONED -> it.days().isPresent();
            case EXPECTED, PROPOSED, CANCELLED, STALLED, DENIED, UNDER_WAY, HELD, REPEATED -> false;
        };
        Optional<LocalDate> end =
                it.days().map(Stretch::to).or(() -> lastTold(List.of(it)).map(day -> day.plusDays(QUIET)));
        return arranged && end.filter(day -> !day.isBefore(today)).isPresent();
    }

    /** The turn after which nothing changed any more. */
    private static Optional<Turn> last(List<Story> stories, Stream<EventRecord> deeds) {
        Optional<Turn> last = Optional.empty();
        Stream<Turn> turns = Stream.concat(stories.stream().flatMap(Turn::in), deeds.flatMap(Turn::of));
        for (Turn turn : turns.sorted(Turn.IN_ORDER).toList()) {
            last = turn.after(last);
        }
        return last;
    }

    private static Standing standing(Turn it) {
        return new Standing(it.to(), it.since(), it.told(), it.because());
    }

    private boolean isDormant(Turn last, List<Story> stories, Optional<Round> next) {
        boolean open = switch (last.to()) {
            case PROPOSED, PLANNED, UNDER_WAY, STALLED, DORMANT -> true;
            case BROKEN_OFF, AGREED -> false;
        };
        return open
                && next.isEmpty()
                && lastTold(stories)
                        .filter(day -> day.isBefore(today.minusDays(QUIET)))
                        .isPresent();
    }

    private static Standing dormant(List<Story> stories) {
        EventRecord last = stories.stream()
                .flatMap(it -> it.records().stream())
                .filter(it -> it.article().published().isPresent())
                .max(Stories.BY_PUBLICATION)
                .orElseThrow();
        return new Standing(State.DORMANT, last.article().published(), false, last);
    }

    private static Optional<LocalDate> lastTold(List<Story> stories) {
        return stories.stream()
                .flatMap(it -> it.records().stream())
                .flatMap(it -> it.article().published().stream())
                .max(Comparator.naturalOrder());
    }
}
