package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.newsclaims.json.internal.codec.model.Codecs;
import org.jspecify.annotations.Nullable;

/** Names a value for the root of a document, where an ObjectMapper of Jackson 2 writes one. */
final class ModelRootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        String name = Codecs.rootName(type.getRawType());
        return name == null ? null : PropertyName.construct(name);
    }
}
