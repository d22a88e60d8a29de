/**
 * Where articles and their records are kept: a file (SQLite) or a server (PostgreSQL), with the same schema.
 *
 * <p>The only package that speaks SQL. Does not read articles and does not link records.
 */
@NullMarked
package org.chancery.app.store;

import org.jspecify.annotations.NullMarked;
