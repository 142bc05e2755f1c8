package io.github.newsclaims.examples.show;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.OpenTerm;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which parts of the model an article uses, found by reflection so that a part added later is not forgotten. */
final class ModelUse {
    private static final List<Class<?>> VALUES = List.of(
            Article.class,
            Contributor.class,
            Section.class,
            Source.class,
            Claim.class,
            Attribution.class,
            AttributionStep.class,
            TimeExpression.class,
            Figure.class,
            ClaimRelation.class,
            Assessment.class,
            Provenance.class,
            Entity.class,
            Place.class,
            TimeEvent.class,
            ArticleRelation.class,
            ArticleReference.class,
            ClaimReference.class,
            FigureRelation.class,
            FigureReference.class,
            Appearance.class,
            Evidence.class);
    private static final List<Class<?>> ALTERNATIVES =
            List.of(Speaker.class, Wording.class, Amount.class, ReportedNumber.class, Unit.class, Per.class);
    private static final List<Class<?>> RECORDS = List.of(Factuality.class, Rating.class, Bound.class, TextSpan.class);
    /** Values that are like records, but keep their parts in a way of their own. */
    private static final Map<Class<?>, Set<String>> COMPACT = Map.of(
            Anchor.class, Set.of("spans"),
            Words.class, Set.of("pieces"),
            TextSpan.class, Set.of("start", "end", "exact"),
            Rating.class, Set.of("value", "worst", "best"));

    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            QuotationType.class,
            Certainty.class,
            Polarity.class,
            Trend.class,
            Measures.class,
            TimeModifier.class,
            Approximation.class);
    /** Vocabularies of which a report can use every word. It has one status, and was not said in every channel. */
    private static final List<Class<? extends OpenTerm>> TERMS = List.of(
            SourceKind.class,
            ContributorRole.class,
            SectionKind.class,
            ClaimType.class,
            RelationType.class,
            FigureBasis.class,
            FigureRelationType.class,
            PlaceRole.class,
            Stance.class,
            Anonymity.class);

    private static final List<Class<? extends OpenTerm>> LARGE =
            List.of(ArticleRelationType.class, ArticleStatus.class, Channel.class, EntityKind.class);

    private final Set<String> used = new TreeSet<>();

    private ModelUse(Article article) throws ReflectiveOperationException {
        visit(article);
    }

    /** Every part of the model, for example "Claim.note", "Amount.Vague", "Currency.assumed=false" or "Trend.STABLE". */
    static Set<String> parts() throws ReflectiveOperationException {
        Set<String> parts = new TreeSet<>();
        VALUES.forEach(type -> accessors(type).forEach(accessor -> add(parts, type, accessor)));
        for (Class<?> alternative : ALTERNATIVES) {
            for (Class<?> kind : alternative.getPermittedSubclasses()) {
                parts.add(kind.getSimpleName() + " of " + alternative.getSimpleName());
                accessors(kind).forEach(accessor -> add(parts, kind, accessor));
            }
        }
        RECORDS.forEach(type -> accessors(type).forEach(accessor -> add(parts, type, accessor)));
        ENUMS.forEach(type -> List.of(type.getEnumConstants()).forEach(constant -> parts.add(name(constant))));
        parts.addAll(words(TERMS));
        return parts;
    }

    /** The words that the model names of the vocabularies of which a report uses some. */
    static Set<String> otherWords() throws ReflectiveOperationException {
        return words(LARGE);
    }

    private static Set<String> words(List<Class<? extends OpenTerm>> vocabularies) throws ReflectiveOperationException {
        Set<String> words = new TreeSet<>();
        for (Class<? extends OpenTerm> type : vocabularies) {
            for (var field : type.getFields()) {
                if (field.getType() == type) {
                    words.add(name((OpenTerm) field.get(null)));
                }
            }
        }
        return words;
    }

    /** The parts of the model that an article uses, and any open terms of its own. */
    static Set<String> of(Article article) throws ReflectiveOperationException {
        return new ModelUse(article).used;
    }

    private static void add(Set<String> parts, Class<?> type, Method accessor) {
        String name = type.getSimpleName() + "." + accessor.getName();
        if (accessor.getReturnType() == boolean.class) {
            parts.add(name + "=true");
            parts.add(name + "=false");
        } else {
            parts.add(name);
        }
    }

    private void visit(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            visit(optional.orElse(null));
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                visit(item);
            }
        } else if (value instanceof Enum<?> constant) {
            used.add(name(constant));
        } else if (value instanceof OpenTerm term) {
            used.add(name(term));
        } else if (value != null) {
            visitParts(value);
        }
    }

    private void visitParts(Object value) throws ReflectiveOperationException {
        Class<?> type = value.getClass();
        for (Class<?> model : VALUES) {
            type = model.isInstance(value) ? model : type;
        }
        boolean hasParts = type.isRecord() || VALUES.contains(type) || COMPACT.containsKey(type);
        if (!type.getName().startsWith("io.github.newsclaims.") || !hasParts) {
            return;
        }
        for (Class<?> alternative : ALTERNATIVES) {
            if (alternative.isInstance(value)) {
                used.add(type.getSimpleName() + " of " + alternative.getSimpleName());
            }
        }
        for (Method accessor : accessors(type)) {
            Object part = accessor.invoke(value);
            String name = type.getSimpleName() + "." + accessor.getName();
            if (part instanceof Boolean) {
                used.add(name + "=" + part);
            } else if (isThere(part)) {
                used.add(name);
                visit(part);
            }
        }
    }

    private static boolean isThere(Object part) {
        return !(part instanceof Optional<?> optional && optional.isEmpty())
                && !(part instanceof OptionalInt number && number.isEmpty())
                && !(part instanceof Collection<?> items && items.isEmpty())
                && !(part instanceof Extensions extensions && extensions.isEmpty());
    }

    /** What a type is made of: the components of a record; of a model type what is abstract, or has a default. */
    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.add(component.getAccessor());
            }
            return accessors;
        }
        if (COMPACT.containsKey(type)) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> COMPACT.get(type).contains(method.getName()))
                    .toList();
        }
        for (Method method : type.getDeclaredMethods()) {
            int flags = method.getModifiers();
            boolean made =
                    method.getReturnType() == type || method.getReturnType().getEnclosingClass() == type;
            if (Modifier.isPublic(flags)
                    && !Modifier.isStatic(flags)
                    && !Modifier.isFinal(flags)
                    && method.getParameterCount() == 0
                    && !made
                    && !method.isSynthetic()) {
                accessors.add(method);
            }
        }
        return accessors;
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String name(OpenTerm term) {
        return term.getClass().getSimpleName() + " " + term.word();
    }
}
