/** The event as it is published: what a reading found, with what is to be known of its article and sentence. */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
