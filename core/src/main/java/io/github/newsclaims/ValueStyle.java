package io.github.newsclaims;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every Immutables type of this package is made: the generated class is hidden behind the type and its Builder. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Generated code keeps no annotation of other people's libraries.
        allowedClasspathAnnotations = {Override.class},
        deferCollectionAllocation = true,
        depluralize = true,
        // The singular of sameAs is sameAs, that of aliases alias.
        depluralizeDictionary = {"as", "alias:aliases"},
        // A codec hands over null for what is absent.
        optionalAcceptNullable = true,
        mergeFromSupertypesDynamically = false)
@interface ValueStyle {}
