package org.countersign.identity.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller of door pages: they are never cached, send no referrer and allow nothing that is not named in
 * {@link DoorHeaders}. Their model holds what the layout needs ({@link DoorModel}).
 */
@Documented
@Controller
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface AtTheDoor {

    /** Whether its pages run our own scripts; only what the browser does in no other way, such as passkeys, needs one. */
    boolean scripts() default false;
}
