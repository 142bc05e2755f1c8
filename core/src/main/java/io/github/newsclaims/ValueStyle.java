package io.github.newsclaims;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables generates the class behind every type with a builder. Users see the type and its Builder only. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Generated code has no annotations of libraries that happen to be on the class path.
        allowedClasspathAnnotations = {Override.class},
        deferCollectionAllocation = true,
        depluralize = true,
        // The singular of sameAs is sameAs, that of aliases alias, that of entities entity.
        depluralizeDictionary = {"as", "alias:aliases", "entity:entities"},
        throwForInvalidImmutableState = InvalidPartException.class,
        mergeFromSupertypesDynamically = false)
@interface ValueStyle {}
