package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static Terminal terminal(String told, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("chancery.terminal", told);
        return Terminal.of(environment, properties);
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(terminal("out,err", Map.of()).paper().colours()).isTrue();
        assertThat(terminal(",err", Map.of()).paper().colours()).isFalse();
        assertThat(terminal("out", Map.of("NO_COLOR", "1")).paper().colours()).isFalse();
        assertThat(terminal("out", Map.of("TERM", "dumb")).paper().colours()).isFalse();
    }

    @Test
    void theWidthIsTheTerminalsWithinReason() {
        assertThat(terminal("out", Map.of("COLUMNS", "80")).paper().columns()).isEqualTo(80);
        assertThat(terminal("out", Map.of("COLUMNS", "9")).paper().columns()).isEqualTo(60);
        assertThat(terminal("out", Map.of("COLUMNS", "wide")).paper().columns()).isEqualTo(100);
        assertThat(terminal("", Map.of("COLUMNS", "80")).paper().columns()).isEqualTo(100);
    }
}
