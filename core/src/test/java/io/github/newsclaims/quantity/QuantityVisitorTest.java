package io.github.newsclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of amount, number, unit and divisor calls the method of its kind, and a visitor has a method for each kind. */
class QuantityVisitorTest {
    private static final List<Object> KINDS = List.of(
            Amount.exact(1),
            Amount.about(1),
            Amount.atLeast(1),
            Amount.vague(),
            Unit.currency("NOK"),
            Unit.COUNT,
            Unit.PERCENT,
            Unit.PERCENTAGE_POINTS,
            Unit.BASIS_POINTS,
            Unit.measure("km"),
            Unit.ORDINAL,
            Unit.TIMES,
            Unit.UNITLESS,
            ReportedNumber.of(1),
            ReportedNumber.fraction(1, 2),
            Per.MONTH,
            Per.measured("km"),
            Per.each("person"));

    static Stream<Object> kinds() {
        return KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void callsTheMethodOfItsKind(Object value) {
        assertThat(visit(value)).isEqualTo(List.of("visit" + value.getClass().getSimpleName(), value));
    }

    @Test
    void knowsEveryKind() {
        assertThat(KINDS.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Amount.class, ReportedNumber.class, Unit.class, Per.class)
                                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                                .toList());
        assertThat(Stream.of(AmountVisitor.class, ReportedNumberVisitor.class, UnitVisitor.class, PerVisitor.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(KINDS.stream()
                        .map(kind -> "visit" + kind.getClass().getSimpleName())
                        .toList());
    }

    /** The name of the method that was called, and what it was given. */
    private static Object visit(Object value) {
        if (value instanceof Amount amount) {
            return amount.accept(QuantityVisitorTest.<AmountVisitor<Object>>visitor(AmountVisitor.class));
        }
        if (value instanceof ReportedNumber number) {
            return number.accept(
                    QuantityVisitorTest.<ReportedNumberVisitor<Object>>visitor(ReportedNumberVisitor.class));
        }
        return value instanceof Unit unit
                ? unit.accept(QuantityVisitorTest.<UnitVisitor<Object>>visitor(UnitVisitor.class))
                : ((Per) value).accept(QuantityVisitorTest.<PerVisitor<Object>>visitor(PerVisitor.class));
    }

    @SuppressWarnings("unchecked")
    private static <V> V visitor(Class<?> type) {
        return (V) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> List.of(method.getName(), arguments[0]));
    }
}
