package org.countersign.tenancy;

import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.actual.LoadId;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.CoverId;
import org.countersign.commentary.NewCover;
import org.countersign.commentary.RedactionId;
import org.countersign.commentary.RemarkId;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlace;
import org.countersign.commentary.TextRules;
import org.countersign.identity.AuthenticatorSecret;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Joining;
import org.countersign.identity.PasskeyCreation;
import org.countersign.identity.PasskeyId;
import org.countersign.identity.PasskeyRequest;
import org.countersign.identity.PersonId;
import org.countersign.indicator.BulkChange;
import org.countersign.indicator.CheckId;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEventId;
import org.countersign.indicator.Redefinition;
import org.countersign.indicator.ThemeId;
import org.countersign.intake.Decisions;
import org.countersign.intake.FileContent;
import org.countersign.intake.Handed;
import org.countersign.intake.ImportPlan;
import org.countersign.intake.ImportRunId;
import org.countersign.intake.PersonFound;
import org.countersign.intake.Pointing;
import org.countersign.intake.Present;
import org.countersign.intake.Progress;
import org.countersign.intake.Reading;
import org.countersign.intake.RecognisedScorecard;
import org.countersign.intake.Recognition;
import org.countersign.intake.RowsSeen;
import org.countersign.intake.ScorecardReader;
import org.countersign.intake.SheetReader;
import org.countersign.intake.Source;
import org.countersign.intake.Upload;
import org.countersign.notification.NoticeId;
import org.countersign.scorecard.TableKey;
import org.countersign.scorecard.ViewId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * Something to hand to any service method, by type: ids of the rows given, simple values, and records made of those. A
 * type that nobody taught it stops the test by name.
 */
class Arguments {

    private final Map<Class<?>, Object> known = new HashMap<>();

    private Arguments(Map<Class<?>, Object> known) {
        this.known.putAll(known);
    }

    /** Ids and words of these rows. */
    Arguments(MarkedRows.Rows rows) {
        known.put(AuthorityId.class, rows.authority());
        known.put(IndicatorId.class, rows.indicator());
        known.put(ThemeId.class, rows.theme());
        known.put(MarkedEventId.class, rows.event());
        known.put(CommentaryId.class, rows.commentary());
        known.put(RedactionId.class, new RedactionId(rows.commentary().value()));
        known.put(RemarkId.class, new RemarkId(rows.commentary().value()));
        known.put(CoverId.class, new CoverId(rows.commentary().value()));
        known.put(TextRules.class, TextRules.UNSET);
        known.put(RoutePlace.class, new RoutePlace.WholeAuthority());
        known.put(Route.Filler.class, new Route.Filler.Owners());
        known.put(
                NewCover.class,
                new NewCover(rows.person(), new PersonId(new UUID(0, 1)), LocalDate.now(), LocalDate.now(), "cover"));
        known.put(NoticeId.class, rows.notice());
        known.put(LoadId.class, rows.load());
        known.put(ImportRunId.class, new ImportRunId(rows.commentary().value()));
        known.put(Progress.class, Progress.UNWATCHED);
        known.put(RowsSeen.class, RowsSeen.UNWATCHED);
        known.put(FileContent.class, FileContent.of(rows.reference().getBytes(StandardCharsets.UTF_8)));
        known.put(PersonId.class, rows.person());
        known.put(UUID.class, rows.commentary().value());
        known.put(String.class, rows.reference());
        known.put(YearMonth.class, MarkedRows.MONTH);
        known.put(LocalDate.class, MarkedRows.MONTH.atDay(1));
        known.put(Instant.class, Instant.parse("2035-05-01T12:00:00Z"));
        known.put(BigDecimal.class, BigDecimal.TEN);
        known.put(Value.class, Value.of("125"));
        known.put(Target.class, new Target.ToBeConfirmed());
        known.put(Polarity.class, Polarity.NONE);
        known.put(FinancialYear.class, new FinancialYear(2035));
        known.put(int.class, 1);
        known.put(Integer.class, 1);
        known.put(CheckId.class, rows.check());
        known.put(BulkChange.class, new BulkChange.IntoReturn("CIN census"));
        known.put(Redefinition.class, new Redefinition.Correction("A reason"));
        known.put(long.class, 1L);
        known.put(boolean.class, true);
        known.put(Decisions.class, Decisions.none());
        known.put(PersonFound.class, new PersonFound("Somebody", List.of(), List.of(), Set.of()));
        known.put(Handed.class, handed(rows.reference()));
        known.put(Upload.class, new Upload(handed(rows.reference()), scorecard(rows.reference())));
        known.put(ImportPlan.class, plan(rows.reference()));
        known.put(EmailAddress.class, new EmailAddress("somebody@example.org"));
        known.put(Joining.NewIdentity.class, (Joining.NewIdentity) person -> {});
        known.put(AuthenticatorSecret.class, new AuthenticatorSecret("A".repeat(32)));
        known.put(PasskeyId.class, new PasskeyId("a".repeat(43)));
        known.put(PasskeyCreation.class, new PasskeyCreation(passkeyCreation(), ""));
        known.put(
                PasskeyRequest.class,
                new PasskeyRequest(
                        PublicKeyCredentialRequestOptions.builder()
                                .rpId("localhost")
                                .challenge(Bytes.random())
                                .build(),
                        ""));
        known.put(ViewId.class, rows.view());
        known.put(OutputStream.class, OutputStream.nullOutputStream());
        known.put(TableKey.class, TableKey.AT_FIRST);
        known.put(FileContent.class, FileContent.of(rows.reference().getBytes(StandardCharsets.UTF_8)));
        known.put(byte[].class, rows.reference().getBytes(StandardCharsets.UTF_8));
    }

    private static PublicKeyCredentialCreationOptions passkeyCreation() {
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(Bytes.random())
                .build();
    }

    private static ImportPlan plan(String reference) {
        return ImportPlan.of(scorecard(reference), Present.empty(), Decisions.none());
    }

    private static RecognisedScorecard scorecard(String reference) {
        return ((Recognition.Found) ScorecardReader.recognise(handed(reference).source())).scorecard();
    }

    private static Handed handed(String reference) {
        String sheet = "Ref.\tIndicator\tApr-35\n" + reference + "\tA title\t125\n";
        var read = (Reading.Read) new SheetReader().read("sheet.tsv", sheet.getBytes(StandardCharsets.UTF_8));
        return new Handed("", new Source("sheet.tsv", read.sheets(), "", Pointing.none()), List.of());
    }

    Arguments with(Class<?> type, Object value) {
        known.put(type, value);
        return this;
    }

    /** These arguments, each time with one id of the others in the place of one of these. */
    Stream<Arguments> eachWithOneOf(Arguments others) {
        return others.known.entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().endsWith("Id") || entry.getKey() == UUID.class)
                .filter(entry -> entry.getKey() != AuthorityId.class)
                .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
                .map(entry -> new Arguments(known).with(entry.getKey(), entry.getValue()));
    }

    /** For a method that asks for an authority first: that one; every other argument by type. */
    List<Object> of(ServiceDoor door, AuthorityId asked) {
        List<Object> values = new ArrayList<>(of(door.method()));
        if (door.asksForAnAuthorityFirst()) {
            values.set(0, asked);
        }
        return values;
    }

    List<Object> of(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> value(method, type))
                .toList();
    }

    private Object value(Method method, Type type) {
        return switch (type) {
            case Class<?> simple when known.containsKey(simple) -> known.get(simple);
            case Class<?> enumeration when enumeration.isEnum() -> enumeration.getEnumConstants()[0];
            case Class<?> made when made.isRecord() -> made(method, made);
            case ParameterizedType generic -> generic(method, generic);
            default -> throw unknown(method, type, null);
        };
    }

    private Object generic(Method method, ParameterizedType type) {
        Object first = value(method, type.getActualTypeArguments()[0]);
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.of(first);
        }
        if (raw == Set.class) {
            return Set.of(first);
        }
        if (raw == Map.class || raw == NavigableMap.class) {
            Object second = value(method, type.getActualTypeArguments()[1]);
            return raw == Map.class ? Map.of(first, second) : new TreeMap<>(Map.of(first, second));
        }
        if (raw.isAssignableFrom(List.class)) {
            return List.of(first);
        }
        throw unknown(method, type, null);
    }

    private Object made(Method method, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(method, component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw unknown(method, type, e);
        }
    }

    private static AssertionError unknown(Method method, Type type, Exception cause) {
        return new AssertionError(
                "%s.%s takes %s, for which Arguments has no value: teach it one, so that this method too is tried by others."
                        .formatted(method.getDeclaringClass().getSimpleName(), method.getName(), type.getTypeName()),
                cause);
    }
}
