package org.countersign.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Limits;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target as its columns hold it.
 *
 * @param state NUMBER, TBC or, where one was taken away, NONE
 * @param steps by hand: twelve numbers with commas between; otherwise empty
 */
public record TargetColumns(
        String state,
        @Nullable BigDecimal amount,
        Basis basis,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal red,
        Profile.Kind profile,
        String steps) {

    static final String NUMBER = "NUMBER";
    static final String TO_BE_CONFIRMED = "TBC";
    static final String NONE = "NONE";

    static TargetColumns of(Optional<Target> target) {
        return target.map(TargetColumns::of).orElse(withoutNumber(NONE));
    }

    private static TargetColumns of(Target target) {
        return switch (target) {
            case Target.ToBeConfirmed tbc -> withoutNumber(TO_BE_CONFIRMED);
            case Target.Aim(var amount, var basis, var limits, var profile) ->
                new TargetColumns(
                        NUMBER, amount, basis, limits.amber(), limits.red(), profile.kind(), steps(profile.steps()));
        };
    }

    private static TargetColumns withoutNumber(String state) {
        return new TargetColumns(state, null, Basis.NOT_STATED, null, null, Profile.Kind.EVEN, "");
    }

    public Optional<Target> target() {
        return switch (state) {
            case NUMBER -> Optional.of(aim(Objects.requireNonNull(amount)));
            case NONE -> Optional.empty();
            default -> Optional.of(new Target.ToBeConfirmed());
        };
    }

    private Target aim(BigDecimal number) {
        return new Target.Aim(number, basis, new Limits(amber, red), new Profile(profile, steps(steps)));
    }

    private static String steps(List<BigDecimal> steps) {
        return steps.stream()
                .map(step -> step.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }

    private static List<BigDecimal> steps(String steps) {
        return Arrays.stream(steps.split(","))
                .filter(step -> !step.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }
}
