package org.countersign.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** A public method of a service of the application: all of them are found by looking, none is listed. */
record ServiceDoor(Object bean, Method method) {

    static List<ServiceDoor> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> isOurs(AopUtils.getTargetClass(bean)))
                .flatMap(ServiceDoor::of)
                .sorted(Comparator.comparing(ServiceDoor::name))
                .toList();
    }

    private static Stream<ServiceDoor> of(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new ServiceDoor(bean, method));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.countersign.")
                && type.getProtectionDomain()
                        .getCodeSource()
                        .equals(Tenancy.class.getProtectionDomain().getCodeSource());
    }

    /** Such as {@code People.named(AuthorityId, String)}. */
    String name() {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + types + ")";
    }

    boolean shared() {
        return AnnotatedElementUtils.hasAnnotation(method, SharedData.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), SharedData.class);
    }

    boolean asksForAnAuthorityFirst() {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == AuthorityId.class;
    }

    /** The answer, or the exception thrown. */
    Object call(List<Object> arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(bean, arguments.toArray());
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name() + " cannot be called", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
