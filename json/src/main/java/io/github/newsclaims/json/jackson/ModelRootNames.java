package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import org.jspecify.annotations.Nullable;

/** A source of root names for the values of the model, which an {@code ObjectMapper} of Jackson 2 may wrap. */
final class ModelRootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        String name = Codecs.rootName(type.getRawType());
        return name == null ? null : PropertyName.construct(name);
    }
}
