package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the architecture, and that they bite. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    private static final List<String> LOWEST_FIRST = List.of(
            "text",
            "language",
            "mention",
            "time",
            "actor",
            "clause",
            "event",
            "wording",
            "codebook",
            "confidence",
            "read",
            "record",
            "link",
            "view");

    private static final ArchRule NO_CYCLES =
            slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

    private static final ArchRule NO_WORLD = noClasses()
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    private static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..misc..");

    @Test
    void packagesHaveNoCycles() {
        NO_CYCLES.check(CORE);
    }

    @Test
    void noPackageKnowsOneAboveIt() {
        for (int low = 0; low < LOWEST_FIRST.size(); low++) {
            for (String high : LOWEST_FIRST.subList(low + 1, LOWEST_FIRST.size())) {
                arrow(LOWEST_FIRST.get(low), high).check(CORE);
            }
        }
    }

    @Test
    void theArrowsBite() {
        assertThatThrownBy(() -> arrow("read", "event").check(CORE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void coreKnowsNoClockNoLocaleNoFilesNoStreams() {
        NO_WORLD.check(CORE);
    }

    @Test
    void theRuleAgainstTheWorldBites() {
        JavaClasses offender = new ClassFileImporter().importClasses(ReadsTheClock.class);
        assertThatThrownBy(() -> NO_WORLD.check(offender)).isInstanceOf(AssertionError.class);
    }

    @Test
    void namesSaySomething() {
        NO_VAGUE_NAMES.check(CORE);
    }

    @Test
    void theRuleOfNamesBites() {
        JavaClasses offender = new ClassFileImporter().importClasses(EventManager.class);
        assertThatThrownBy(() -> NO_VAGUE_NAMES.check(offender)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageIsListed() {
        assertThat(CORE.stream().map(type -> type.getPackageName()).distinct())
                .allMatch(name -> LOWEST_FIRST.contains(name.substring("org.chancery.".length())));
    }

    private static ArchRule arrow(String low, String high) {
        return noClasses()
                .that()
                .resideInAPackage("org.chancery." + low + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery." + high + "..");
    }

    /** An offender for the rule to find. */
    static final class ReadsTheClock {
        Object today() {
            return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
        }

        Object home() {
            return java.time.ZoneId.systemDefault();
        }
    }

    /** Another. */
    static final class EventManager {}
}
