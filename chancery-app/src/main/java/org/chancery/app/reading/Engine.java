package org.chancery.app.reading;

import java.util.List;
import org.chancery.codebook.Codebook;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.time.TimeExpression;

/** A loaded reader with its codebook and models. Safe for use by many threads. */
public interface Engine {

    /** What it reads with. */
    Codebook codebook();

    Reading read(Article article);

    /** The time expressions of the whole text, headline and date line included, in the order of the text. */
    List<TimeExpression> times(Article article);
}
