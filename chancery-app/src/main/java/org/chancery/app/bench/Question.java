package org.chancery.app.bench;

import java.util.function.BiFunction;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;

/**
 * Something that people ask a store.
 *
 * @param name as the table calls it
 * @param ask asks it once; how many answers there were
 */
record Question(String name, BiFunction<Store, Filter, Integer> ask) {}
