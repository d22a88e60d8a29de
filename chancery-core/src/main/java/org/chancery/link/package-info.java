/**
 * From records to stories: what many articles tell of one visit, one round of talks, one signature.
 *
 * <p>Stories are a function of the set of records: neither the order in which articles came nor how often counts. Records are
 * first put in blocks of the same parties, so that each is compared with few others. Within a block the dated records of one kind make
 * occasions, the finest first; plans that moved are joined with what they became; then every vague mention goes to the one
 * occasion that it can only mean, or stays alone. Visits take up what happened on them last.
 *
 * <p>Does not read text and knows no words of any language: what an act is in the course of a visit, and which day is the new one of a
 * postponement, the record says. Traps: a
 * vague mention must never join two occasions; an occasion never grows by what a vague mention says.
 */
@NullMarked
package org.chancery.link;

import org.jspecify.annotations.NullMarked;
