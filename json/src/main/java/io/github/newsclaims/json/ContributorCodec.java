package io.github.newsclaims.json;

import io.github.newsclaims.Contributor;
import io.github.newsclaims.ContributorRole;
import io.github.newsclaims.Extensions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person who took part in making an article. */
final class ContributorCodec extends Codec<Contributor> {
    static final ContributorCodec CODEC = new ContributorCodec();

    private static final int NAME = 0;
    private static final int ROLE = 1;
    private static final int ORGANIZATION = 2;
    private static final KnownNames FIELDS = KnownNames.of("contributor", "name", "role", "organization");

    private ContributorCodec() {
        super(Contributor.class);
    }

    @Override
    Contributor read(In in) {
        Contributor.Builder contributor = Contributor.builder();
        String name = null;
        ContributorRole role = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case NAME -> name = in.text();
                case ROLE -> role = in.isNull() ? role : ContributorRole.of(in.string());
                case ORGANIZATION -> contributor.organization(in.text());
                default -> unknown = in.keep(unknown);
            }
        }
        contributor.name(in.require(name, FIELDS, NAME));
        contributor.role(in.require(role, FIELDS, ROLE));
        if (unknown != null) {
            contributor.extensions(Extensions.of(unknown));
        }
        return contributor.build();
    }

    @Override
    void write(Out out, Contributor contributor) {
        out.open(FIELDS)
                .text(NAME, contributor.name())
                .word(ROLE, contributor.role())
                .text(ORGANIZATION, contributor.organization())
                .close(contributor.extensions());
    }
}
