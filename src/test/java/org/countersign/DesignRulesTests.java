package org.countersign;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SharedData;
import org.hibernate.annotations.TenantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the design that a compiler does not know. */
@AnalyzeClasses(packagesOf = Countersign.class, importOptions = ImportOption.DoNotIncludeTests.class)
class DesignRulesTests {

    private static final DescribedPredicate<JavaClass> PACKAGE_INFO =
            describe("package-info", type -> type.getSimpleName().equals("package-info"));

    private static final Set<String> COUNTING = Set.of(
            "org.countersign.operator.AuthorityCounts",
            "org.countersign.operator.HealthTables",
            "org.countersign.audit.AuditedAuthorities",
            "org.countersign.audit.OthersTrails",
            "org.countersign.benchmarking.Givers",
            "org.countersign.benchmarking.PublishedTable",
            "org.countersign.benchmarking.PublishedReadings",
            "org.countersign.benchmarking.PublishedWriting",
            "org.countersign.benchmarking.ReleaseUndoing",
            "org.countersign.commentary.MomentsAsSigned",
            "org.countersign.commentary.OpenedAuthorities",
            "org.countersign.feed.DeliveringAuthorities",
            "org.countersign.notification.LettersDue");

    private static final DescribedPredicate<JavaClass> MAY_USE_RAW_SQL = resideInAnyPackage(
                    "org.countersign.tenancy", "org.countersign.authority", "org.countersign.identity")
            .or(describe(
                    "counts of the operator, whose trails, months, deliveries and e-mails there are, who shares, and what was published",
                    type -> COUNTING.contains(type.getFullName())));

    private static final DescribedPredicate<JavaMethod> DOORS = describe(
            "public methods of services",
            method -> method.getOwner().isAnnotatedWith(Service.class)
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC));

    @ArchTest
    static final ArchRule pagesAloneKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..")
            .and(not(belongToAnyOf(Countersign.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule calendarAndCalculationArePlainJava = classes()
            .that(resideInAnyPackage("org.countersign.calendar..", "org.countersign.calculation..")
                    .and(not(PACKAGE_INFO)))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", "org.countersign.calendar..", "org.countersign.calculation.."));

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(describe("it reads the time without a clock", DesignRulesTests::isClockless))
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule oneClockForAll = noClasses()
            .that()
            .resideOutsideOfPackage("org.countersign.tenancy")
            .should()
            .callMethodWhere(describe(
                    "it makes a clock",
                    call -> call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                            && call.getName().startsWith("system")));

    @ArchTest
    static final ArchRule nothingWaitsBySleeping = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule aServiceIsToldTheAuthorityFirst =
            methods().that(DOORS).should(takeTheAuthorityOrBeShared());

    @ArchTest
    static final ArchRule everyDoorHasAGuard = methods().that(DOORS).should(beGuarded());

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayEnter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesArePackagePrivate =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule theTenantLeadsEveryKey =
            classes().that().areAnnotatedWith(Entity.class).should(beKeyedByTheTenantFirst());

    @ArchTest
    static final ArchRule rawSqlHasFewHomes = noClasses()
            .that(not(MAY_USE_RAW_SQL))
            .should()
            .dependOnClassesThat(
                    belongToExactly(JdbcClient.class, JdbcTemplate.class, NamedParameterJdbcTemplate.class));

    @ArchTest
    static final ArchRule othersTrailsAreWrittenByWhoeverReadThroughTheirGrants = noClasses()
            .that()
            .resideOutsideOfPackage("org.countersign.audit")
            .and()
            .doNotHaveFullyQualifiedName("org.countersign.benchmarking.InYear")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.countersign.audit.OthersTrails");

    @ArchTest
    static final ArchRule nativeQueriesSeeEverythingAndAreBanned = noClasses()
            .should()
            .callMethodWhere(describe(
                    "it makes a native query",
                    call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                            && call.getName().startsWith("createNativeQuery")));

    @ArchTest
    static final ArchRule repositoriesHaveNoNativeQueries = noMethods().should().beAnnotatedWith(NativeQuery.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)");

    private static boolean isClockless(JavaCall<?> call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        boolean system = call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
        return now || system;
    }

    private static DescribedPredicate<JavaClass> belongToExactly(Class<?>... types) {
        return describe(
                "are " + Arrays.toString(types), type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
    }

    private static boolean isShared(JavaMethod method) {
        return method.isAnnotatedWith(SharedData.class) || method.getOwner().isAnnotatedWith(SharedData.class);
    }

    private static ArchCondition<JavaMethod> takeTheAuthorityOrBeShared() {
        return condition(
                "take AuthorityId first or be @SharedData",
                method -> isShared(method)
                        || method.getRawParameterTypes().stream()
                                .findFirst()
                                .filter(first -> first.isEquivalentTo(AuthorityId.class))
                                .isPresent());
    }

    /** Reference data are public: a type that is wholly shared needs no guard. */
    private static ArchCondition<JavaMethod> beGuarded() {
        return condition(
                "carry @PreAuthorize, unless their type is shared reference data",
                method -> method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(SharedData.class));
    }

    private static ArchCondition<JavaMethod> condition(String words, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, holds.test(method), method.getFullName() + " should " + words));
            }
        };
    }

    private static ArchCondition<JavaClass> beKeyedByTheTenantFirst() {
        return new ArchCondition<>("have an @IdClass and begin with a field that is @Id and @TenantId") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean holds = type.isAnnotatedWith(IdClass.class)
                        && firstField(type.reflect())
                                .filter(DesignRulesTests::isTenantKey)
                                .isPresent();
                events.add(new SimpleConditionEvent(type, holds, type.getName() + " should " + getDescription()));
            }
        };
    }

    private static boolean isTenantKey(Field field) {
        return field.isAnnotationPresent(Id.class) && field.isAnnotationPresent(TenantId.class);
    }

    private static Optional<Field> firstField(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .findFirst();
    }
}
