package io.github.newsclaims.json;

import io.github.newsclaims.Contributor;
import io.github.newsclaims.ContributorRole;
import io.github.newsclaims.Extensions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person who took part in making an article. */
final class ContributorCodec {
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String ORGANIZATION = "organization";
    private static final KnownNames FIELDS = KnownNames.of("contributor", NAME, ROLE, ORGANIZATION);

    private ContributorCodec() {}

    static Contributor read(In in) {
        Contributor.Builder contributor = Contributor.builder();
        String name = null;
        ContributorRole role = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case NAME -> name = in.text();
                case ROLE -> role = in.isNull() ? role : ContributorRole.of(in.string());
                case ORGANIZATION -> contributor.organization(in.text());
                default -> unknown = in.keep(unknown, field);
            }
        }
        contributor.name(in.require(name, FIELDS, NAME));
        contributor.role(in.require(role, FIELDS, ROLE));
        if (unknown != null) {
            contributor.extensions(Extensions.of(unknown));
        }
        return contributor.build();
    }

    static void write(Out out, Contributor contributor) {
        out.open()
                .text(NAME, contributor.name())
                .word(ROLE, contributor.role())
                .text(ORGANIZATION, contributor.organization())
                .close(contributor.extensions());
    }
}
