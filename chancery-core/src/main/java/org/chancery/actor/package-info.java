/**
 * Who: countries, offices, people, organisations and groups, found in sentences and identified from registries and from what the
 * article itself has said.
 *
 * <p>Does not do: guess. A country that cannot be told stays unknown; a person of whom only a surname is known stays a surname.
 */
@NullMarked
package org.chancery.actor;

import org.jspecify.annotations.NullMarked;
