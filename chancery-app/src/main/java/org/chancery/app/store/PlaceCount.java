package org.chancery.app.store;

import java.util.Optional;

/**
 * How much happened somewhere.
 *
 * @param country code of the country; empty for what tells no place, or one that is in no country
 * @param stories of which some record was told as having happened there
 */
public record PlaceCount(Optional<String> country, int stories) {}
