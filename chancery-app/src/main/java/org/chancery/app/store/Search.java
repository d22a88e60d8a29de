package org.chancery.app.store;

/**
 * What a search finds: its first page, and by what it could be narrowed.
 *
 * @param page the latest records that fit
 */
public record Search(Page page, Facets facets) {}
