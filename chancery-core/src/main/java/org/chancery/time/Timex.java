package org.chancery.time;

import java.util.Optional;
import org.chancery.text.Span;

/**
 * What the annotation standard TIMEX3 marks: the words of one date, time, duration or set, without the preposition in front. A range
 * holds two, one for either end.
 *
 * @param span its characters in the article
 * @param value its TIMEX3 value ("2020-12-08", "2020-W50", "2018-08", "P3D", "PRESENT_REF"); empty if it cannot be worked out
 * @param days the days that the value names, whatever bound or part of them is meant; empty if it cannot be worked out or is no date
 * @param granularity how fine the value is
 */
public record Timex(Span span, Optional<String> value, Optional<Days> days, Granularity granularity) {}
