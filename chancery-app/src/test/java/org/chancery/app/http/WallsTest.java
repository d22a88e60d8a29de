package org.chancery.app.http;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import j2html.TagCreator;
import org.junit.jupiter.api.Test;

/** Who knows whom around the server, and that the rules bite. */
class WallsTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery.app");

    private static final ArchRule ONE_DOOR = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(Doorway|Refusals)(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.."));

    private static final ArchRule ONE_STARTER = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.app.http..")
            .and()
            .haveNameNotMatching(".*\\.ServeCommand(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.chancery.app.http..");

    private static final ArchRule NO_COMMANDS = noClasses()
            .that()
            .resideInAPackage("org.chancery.app.http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.chancery.app.cli..");

    /** HTML that is not escaped comes from the codebook, and the outlines of the map from our own data, only. */
    private static final ArchRule NO_RAW_HTML = noClasses()
            .that(nameMatching(".*\\.(CodebookPage|WorldMap)(\\$.*)?").negate())
            .should()
            .callMethod(TagCreator.class, "rawHtml", String.class);

    private static final ArchRule NO_CYCLES =
            slices().matching("org.chancery.app.http.(*)..").should().beFreeOfCycles();

    @Test
    void thereIsOneDoor() {
        ONE_DOOR.check(APP);
    }

    @Test
    void theServerIsStartedByItsCommandAndKnowsNone() {
        ONE_STARTER.check(APP);
        NO_COMMANDS.check(APP);
    }

    @Test
    void nothingGetsPastTheBuilder() {
        NO_RAW_HTML.check(APP);
    }

    @Test
    void theRoomsHaveNoCycles() {
        NO_CYCLES.check(APP);
    }

    @Test
    void theRulesBite() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        assertThatThrownBy(() -> NO_RAW_HTML.check(offender)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ONE_DOOR.check(offender)).isInstanceOf(AssertionError.class);
    }

    /** Goes past everything. */
    static final class Offender {
        Object past(io.javalin.http.Context context) {
            return TagCreator.rawHtml(context.body());
        }
    }
}
