package org.chancery.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The rules of the program around the core, and that they bite. */
class AppArchitectureTest {

    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..", "org.sqlite.."
    };

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery.app");

    private static final ArchRule NO_CYCLES =
            slices().matching("org.chancery.app.(*)..").should().beFreeOfCycles();

    private static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.app.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SQL);

    private static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.chancery.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.chancery.app.cli..");

    @Test
    void packagesHaveNoCycles() {
        NO_CYCLES.check(APP);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        ONLY_THE_STORE_SPEAKS_SQL.check(APP);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        NOBODY_KNOWS_THE_COMMAND_LINE.check(APP);
    }

    @Test
    void theRulesBite() {
        assertThatThrownBy(() -> classes()
                        .that()
                        .resideInAPackage("org.chancery.app.store..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideOutsideOfPackages(SQL)
                        .check(APP))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.chancery.app.store..")
                        .check(APP))
                .isInstanceOf(AssertionError.class);
    }
}
