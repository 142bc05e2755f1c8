package io.github.newsclaims.json.jackson3;

import io.github.newsclaims.json.internal.codec.types.Codecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A source of root names for the values of the model, which an {@code ObjectMapper} of Jackson 3 may wrap. */
final class Model3RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        String name = Codecs.rootName(type.getRawType());
        return name == null ? null : PropertyName.construct(name);
    }
}
