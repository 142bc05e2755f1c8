package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.FINDING_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.Optional;

/** The codec of a finding: a part of an article that is valid but doubtful. */
public final class FindingCodec extends Codec<Finding> {
    public static final FindingCodec CODEC = new FindingCodec();

    private FindingCodec() {
        super(Finding.class);
    }

    @Override
    public Finding read(JsonIn in) {
        ResultParts parts = new ResultParts();
        String severity = null;
        in.startObject(FINDING_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case RULE -> parts.put(field, CheckRule.of(in.text()));
                case SEVERITY -> severity = in.text();
                case POINTER -> parts.putPointer(field, in.text());
                case WORDS -> parts.putText(field, in.text());
                case MESSAGE -> parts.putText(field, in.text());
                default -> throw in.unknownField(field);
            }
        }
        Finding finding = ResultMakers.make(Finding.class, parts);
        Derived.check(in, SEVERITY, severity, Optional.of(ResultWords.SEVERITIES.word(finding.severity())));
        return finding;
    }

    @Override
    public void write(JsonOut out, Finding value) throws IOException {
        out.startObject()
                .text(RULE, value.rule().id())
                .word(SEVERITY, ResultWords.SEVERITIES, value.severity())
                .text(POINTER, value.pointer())
                .textIfAny(WORDS, value.words())
                .text(MESSAGE, value.message())
                .endObject();
    }
}
