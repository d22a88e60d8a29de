/**
 * Who is let in, and how many at a time.
 *
 * <p>Each guard looks at a {@link org.chancery.app.http.guard.Caller} and refuses with a problem, or lets it pass. Knows no framework.
 */
@NullMarked
package org.chancery.app.http.guard;

import org.jspecify.annotations.NullMarked;
