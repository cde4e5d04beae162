package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An update that cannot use the whole key locks rows of other authorities, so MySQL is asked how it would do each. */
@DatabaseTest
class TenantUpdatesTests {

    private static final Pattern BOUND = Pattern.compile("(\\w+)=\\?");

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TenantSchema schema;

    @Autowired
    MarkedRows marked;

    @BeforeEach
    void rowsOfBoth() {
        marked.southmere();
        marked.northmere();
    }

    @Test
    void everyGeneratedUpdateExaminesOneRowByItsKey() {
        List<? extends Class<?>> types = entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .toList();
        assertThat(types).hasSizeGreaterThanOrEqualTo(3).allSatisfy(type -> {
            String update = update(type);
            Map<String, Object> plan = explained(update);
            assertThat(plan).as(update).containsEntry("key", "PRIMARY");
            assertThat(((Number) plan.get("rows")).longValue()).as(update).isEqualTo(1);
        });
    }

    @Test
    void anUpdateThatCannotUseTheKeyWouldBeNoticed() {
        var plan = explained("update indicator set title=? where indicator_id=? and title=?");
        assertThat(((Number) plan.get("rows")).longValue()).isGreaterThan(1);
    }

    /** The statement Hibernate makes when one of the texts of such an entity changes. */
    private String update(Class<?> type) {
        Logger log = (Logger) LoggerFactory.getLogger("org.hibernate.SQL");
        Level before = log.getLevel();
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        log.addAppender(seen);
        log.setLevel(Level.DEBUG);
        try {
            change(type);
        } finally {
            log.setLevel(before);
            log.detachAppender(seen);
        }
        return seen.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(sql -> sql.startsWith("update "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No update of " + type));
    }

    private void change(Class<?> type) {
        Scope.call(
                NORTHMERE,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    Object row = entities.createQuery("select e from " + type.getSimpleName() + " e", type)
                            .setMaxResults(1)
                            .getSingleResult();
                    write(row);
                    entities.flush();
                    return true;
                }));
    }

    private static void write(Object row) {
        Field text = Arrays.stream(row.getClass().getDeclaredFields())
                .filter(field -> field.getType() == String.class && !field.isAnnotationPresent(Version.class))
                .findFirst()
                .orElseThrow();
        try {
            text.setAccessible(true);
            text.set(row, "changed");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** MySQL's plan for the statement on a row of Northmere. */
    private Map<String, Object> explained(String update) {
        int where = update.indexOf(" where ");
        String table = update.split(" ")[1];
        Map<String, Object> row = schema.owner()
                .sql("SELECT * FROM `" + table + "` WHERE authority_id = 901 LIMIT 1")
                .query()
                .listOfRows()
                .getFirst();
        String set = BOUND.matcher(update.substring(0, where)).replaceAll("$1=$1");
        String condition = BOUND.matcher(update.substring(where))
                .replaceAll("$1=:$1")
                .replace("coalesce(?,authority_id)", "coalesce(:authority_id,authority_id)");
        return schema.owner()
                .sql("EXPLAIN " + set + condition)
                .params(row)
                .query()
                .singleRow();
    }
}
