/**
 * What a reading says: the event record and the closed choices it is made of, after PLOVER 2.0.
 *
 * <p>{@link org.chancery.event.Event} is the reading itself (the act and its status); the category that PLOVER tells a coder to
 * write is a view of it ({@link org.chancery.event.Event#category()}).
 */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
