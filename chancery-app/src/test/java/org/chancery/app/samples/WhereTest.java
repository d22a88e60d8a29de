package org.chancery.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.chancery.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an act takes place: the country of the first record of a report. */
class WhereTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers shot three traders near the Kenyan town of Lodrok on Monday.                                      | KEN
            Turkish jets bombed a militant base near Kalarok, in northern Syria, on Monday.                            | SYR
            The presidents of Chad and Togo met in Zendari, a market town in southern Niger, on Friday.                | NER
            The presidents of Chad and Togo met in Zendari, a town near the border with Niger, on Friday.              |
            Iraqi rockets hit a camp for refugees near Mosul on Friday.                                                | IRQ
            Israel bombed Damascus on Monday.                                                                          | SYR
            Russia attacked Ukraine in 2022.                                                                           |
            France pulled its soldiers out of Mali in 2022.                                                            | MLI
            Peru's foreign minister Ana Rojas invited her Chilean counterpart to Lima.                                 | PER
            Speaking to reporters in Lisbon on Monday, Kenya's foreign minister ruled out talks with Somalia.          | PRT
            Ghana has scrapped a meeting with Togo that was due to be held in Abidjan on Friday.                      | CIV
            Ghana postponed a summit with Togo that was due to begin in Lomé next Monday.                              | TGO
            Peru has cancelled a meeting with Chile planned for Monday in Quito.                                       | ECU
            Iran closed its airspace on Monday.                                                                        | IRN
            Iran closed the embassy of Denmark on Monday.                                                              |
            The ministers of Peru and Chile signed a pact in Quito on Monday.                                          | ECU
            The minister of Peru praised a pact in Quito on Monday.                                                    |
            """)
    void theCountry(String report, String country) {
        JsonNode first = RealEngine.json(RealEngine.get().read(Article.of("where", report, Optional.empty())))
                .get(0);
        assertThat(first.path("where").path("country").asText(null)).isEqualTo(country);
    }
}
