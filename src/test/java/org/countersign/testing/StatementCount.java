package org.countersign.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Hears every statement that this thread sends to the database, whoever wrote it; a batch is one. */
@Component
public class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** The statements that the work sends, in order. */
    public static List<String> during(Supplier<?> work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.get();
            return List.copyOf(heard);
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    private static void hear(String sql) {
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connection(super.getConnection());
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return connection(super.getConnection(username, password));
        }
    }

    private static Connection connection(Connection real) {
        return proxy(Connection.class, real, (method, arguments, result) -> {
            if (result instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, (String) arguments[0]);
            }
            return result instanceof Statement statement ? statement(Statement.class, statement, "") : result;
        });
    }

    private static <S extends Statement> S statement(Class<S> type, S real, String prepared) {
        return proxy(type, real, (method, arguments, result) -> {
            if (method.startsWith("execute")) {
                hear(arguments.length > 0 && arguments[0] instanceof String sql ? sql : prepared);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T real, Hook hook) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            try {
                return hook.after(method.getName(), arguments, method.invoke(real, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private interface Hook {
        Object after(String method, Object[] arguments, Object result);
    }
}
