package io.github.newsclaims.json;

import io.github.newsclaims.Anonymity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Source;
import io.github.newsclaims.SourceKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody or something to which an article attributes what it says. */
final class SourceCodec extends Codec<Source> {
    static final SourceCodec CODEC = new SourceCodec();

    private static final int ID = 0;
    private static final int KIND = 1;
    private static final int NAME = 2;
    private static final int ALIASES = 3;
    private static final int DESCRIPTION = 4;
    private static final int ROLE = 5;
    private static final int AFFILIATION = 6;
    private static final int LOCATION = 7;
    private static final int MEMBERS = 8;
    private static final int SAME_AS = 9;
    private static final int ANONYMITY = 10;
    private static final int MENTIONS = 11;
    private static final int NOTE = 12;
    private static final KnownNames FIELDS = KnownNames.of(
            "source",
            "id",
            "kind",
            "name",
            "aliases",
            "description",
            "role",
            "affiliation",
            "location",
            "members",
            "sameAs",
            "anonymity",
            "mentions",
            "note");

    private SourceCodec() {
        super(Source.class);
    }

    @Override
    Source read(In in) {
        Source.Builder source = Source.builder();
        String id = null;
        SourceKind kind = null;
        String name = null;
        String description = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case ID -> id = in.text();
                case KIND -> kind = in.isNull() ? kind : SourceKind.of(in.string());
                case NAME -> name = in.text();
                case ALIASES -> source.addAllAliases(in.texts());
                case DESCRIPTION -> description = in.text();
                case ROLE -> source.role(in.text());
                case AFFILIATION -> source.affiliation(in.text());
                case LOCATION -> source.location(in.text());
                case MEMBERS -> source.addAllMembers(in.texts());
                case SAME_AS -> {
                    for (in.list(); in.next(); ) {
                        source.addSameAs(Scalars.uri(in.item()));
                    }
                }
                case ANONYMITY -> source.anonymity(in.isNull() ? null : Anonymity.of(in.string()));
                case MENTIONS -> source.addAllMentions(in.list(WordingCodec.CODEC));
                case NOTE -> source.note(in.text());
                default -> unknown = in.keep(unknown);
            }
        }
        if (name == null && description == null) {
            throw in.missingBoth(FIELDS, NAME, DESCRIPTION);
        }
        source.id(in.require(id, FIELDS, ID));
        source.kind(in.require(kind, FIELDS, KIND));
        source.name(name);
        source.description(description);
        if (unknown != null) {
            source.extensions(Extensions.of(unknown));
        }
        return source.build();
    }

    @Override
    void write(Out out, Source source) {
        out.open(FIELDS)
                .text(ID, source.id())
                .word(KIND, source.kind())
                .text(NAME, source.name())
                .texts(ALIASES, source.aliases())
                .text(DESCRIPTION, source.description())
                .text(ROLE, source.role())
                .text(AFFILIATION, source.affiliation())
                .text(LOCATION, source.location())
                .texts(MEMBERS, source.members())
                .texts(SAME_AS, source.sameAs())
                .word(ANONYMITY, source.anonymity())
                .list(MENTIONS, source.mentions(), WordingCodec.CODEC)
                .text(NOTE, source.note())
                .close(source.extensions());
    }
}
