/** What the record shows when it is asked: the agenda, tracks, people, …; each a pure function of records or stories. */
@NullMarked
package org.chancery.view;

import org.jspecify.annotations.NullMarked;
