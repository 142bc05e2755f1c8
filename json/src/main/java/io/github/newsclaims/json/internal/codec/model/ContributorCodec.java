package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.CONTRIBUTOR_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Contributor;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.ContributorRole;
import java.io.IOException;

/** The codec of a contributor: a person who worked on an article. */
public final class ContributorCodec extends Codec<Contributor> {
    public static final ContributorCodec CODEC = new ContributorCodec();

    private ContributorCodec() {
        super(Contributor.class);
    }

    @Override
    public Contributor read(JsonIn in) {
        Contributor.Builder contributor = Contributor.builder();
        in.startObject(CONTRIBUTOR_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case NAME -> contributor.name(in.text());
                case ROLE -> contributor.role(ContributorRole.of(in.text()));
                case ORGANIZATION -> contributor.organization(in.text());
                default -> in.keep(field);
            }
        }
        return contributor.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Contributor contributor) throws IOException {
        out.startObject()
                .text(NAME, contributor.name())
                .word(ROLE, contributor.role())
                .text(ORGANIZATION, contributor.organization())
                .endObject(contributor.extensions());
    }
}
