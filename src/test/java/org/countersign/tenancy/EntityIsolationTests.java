package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.countersign.commentary.State;
import org.countersign.indicator.OverviewOf;
import org.countersign.testing.DatabaseTest;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Below the services: entities and repositories in Southmere's scope do not know Northmere's rows. */
@DatabaseTest
class EntityIsolationTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TenantSchema schema;

    @Autowired
    MarkedRows marked;

    MarkedRows.Rows northmere;
    List<Object> keys;

    @BeforeEach
    void rowsOfBoth() {
        marked.southmere();
        northmere = marked.northmere();
        keys = types().stream().map(type -> key(northmeresRow(type))).toList();
    }

    @Test
    void theKeyOfAnothersRowFindsNothing() {
        assertThat(types()).isNotEmpty().allSatisfy(type -> {
            Object key = key(northmeresRow(type));
            assertThat(in(NORTHMERE, () -> entities.find(type, key) != null)).isTrue();
            assertThat(in(SOUTHMERE, () -> entities.find(type, key) == null)).isTrue();
        });
    }

    @Test
    void aReferenceToAnothersRowCannotBeRead() {
        assertThat(types()).allSatisfy(type -> {
            Object key = key(northmeresRow(type));
            assertThatThrownBy(() -> in(SOUTHMERE, () -> {
                        Hibernate.initialize(entities.getReference(type, key));
                        return true;
                    }))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void aQueryWithoutConditionFindsOwnRowsOnly() {
        assertThat(types())
                .allSatisfy(type -> assertThat(all(SOUTHMERE, type))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(authority(row)).isEqualTo(SOUTHMERE.value())));
    }

    @Test
    void everyRepositoryMethodFindsOwnRowsOnly() {
        assertThat(queries()).hasSizeGreaterThan(5).allSatisfy(query -> {
            List<?> found = in(SOUTHMERE, () -> rows(query));
            assertThat(found)
                    .as(query.method().getName())
                    .allSatisfy(row -> assertThat(authority(row)).isEqualTo(SOUTHMERE.value()));
        });
    }

    @Test
    void anothersRowIsNotSavedAndNotAdded() {
        String before = schema.checksum(schema.owner(), NORTHMERE);
        assertThat(types()).allSatisfy(type -> {
            Object theirs = northmeresRow(type);
            words(theirs, "Southmere was here");
            attempt(() -> entities.merge(theirs));
            Object added = northmeresRow(type);
            set(added, ownId(added), other(get(added, ownId(added))));
            attempt(() -> {
                entities.persist(added);
                return added;
            });
        });
        assertThat(schema.checksum(schema.owner(), NORTHMERE)).isEqualTo(before);
    }

    private void attempt(Supplier<Object> write) {
        assertThatThrownBy(() -> in(SOUTHMERE, () -> {
                    write.get();
                    entities.flush();
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    private List<?> rows(Query query) {
        try {
            query.method().setAccessible(true);
            Object answer = query.method().invoke(query.bean(), arguments(query.method()));
            return switch (answer) {
                case List<?> rows -> rows;
                case Optional<?> row -> row.stream().toList();
                default -> throw new AssertionError(query.method() + " answers in a way this test cannot look into.");
            };
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(query.method() + " failed", e);
        }
    }

    private Object[] arguments(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(this::argument)
                .toArray();
    }

    /** Of a collection, one with the single value of its kind. */
    private Object argument(Type type) {
        return switch (type) {
            case ParameterizedType several -> List.of(argument(several.getActualTypeArguments()[0]));
            case Class<?> one when known().containsKey(one) -> known().get(one);
            default -> keyOf((Class<?>) type);
        };
    }

    private Object keyOf(Class<?> key) {
        return keys.stream()
                .filter(key::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No value for " + key + ": teach this test one."));
    }

    private Map<Class<?>, Object> known() {
        return Map.of(
                String.class, northmere.reference(),
                Integer.class, northmere.indicator().value(),
                UUID.class, northmere.commentary().value(),
                LocalDate.class, MarkedRows.MONTH.atDay(1),
                State.class, State.DRAFT,
                OverviewOf.class, OverviewOf.MONTH);
    }

    private List<Query> queries() {
        return context.getBeansOfType(Repository.class).values().stream()
                .flatMap(bean -> Arrays.stream(bean.getClass().getInterfaces())
                        .filter(type -> type.getName().startsWith("org.countersign."))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.getReturnType() != void.class)
                        .filter(method -> !method.getName().startsWith("save"))
                        .map(method -> new Query(bean, method)))
                .toList();
    }

    private List<Class<?>> types() {
        return entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.getName().startsWith("org.countersign."))
                .toList();
    }

    /** One that Southmere has none like: not the month that both have open. */
    private Object northmeresRow(Class<?> type) {
        return all(NORTHMERE, type).getLast();
    }

    private List<?> all(AuthorityId authority, Class<?> type) {
        return in(
                authority,
                () -> entities.createQuery("select e from " + type.getSimpleName() + " e", type)
                        .getResultList());
    }

    private <T> T in(AuthorityId authority, Supplier<T> work) {
        return Scope.call(authority, () -> transaction.execute(status -> work.get()));
    }

    private Object key(Object row) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }

    private static Object authority(Object row) {
        return get(row, "authorityId");
    }

    private static String ownId(Object row) {
        return Arrays.stream(row.getClass().getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(jakarta.persistence.Id.class))
                .map(Field::getName)
                .filter(name -> !name.equals("authorityId"))
                .findFirst()
                .orElseThrow();
    }

    private static Object other(Object id) {
        return switch (id) {
            case Integer number -> number + 1_000;
            case UUID ignored -> UUID.randomUUID();
            case LocalDate day -> day.plusYears(50);
            default -> throw new IllegalStateException("An id of a new kind: " + id.getClass());
        };
    }

    private static void words(Object row, String words) {
        Arrays.stream(row.getClass().getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .forEach(field -> set(row, field.getName(), words));
    }

    private static Object get(Object row, String field) {
        try {
            return field(row, field).get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object row, String field, Object value) {
        try {
            field(row, field).set(row, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object row, String name) {
        try {
            Field field = row.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Query(Object bean, Method method) {}
}
