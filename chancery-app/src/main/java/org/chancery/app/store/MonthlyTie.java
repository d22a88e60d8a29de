package org.chancery.app.store;

import java.time.YearMonth;

/**
 * How much two countries had to do with each other in one month.
 *
 * @param month of the first day of the acts, or, where none is told, of publication
 */
public record MonthlyTie(YearMonth month, Tie tie) {}
