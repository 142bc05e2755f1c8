package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that the tokens of a document tell, in their order. */
final class TokenWalk {
    static final String REFUSED = "refused";

    private static final JsonFactory JACKSON = new JsonFactory();

    /** Names of 0 to 17 characters and more: those of up to 16 are found by their bytes. */
    static final String[] NAMES =
            (",i,id,kind,amount~,headline,newsclaim,publishedAt/at,fifteen-letters,measuredProperty,aNameOfSeventeen_,"
                            + "aNameThatIsLongerThanTwoNumbersHold")
                    .split(",");

    static final KnownNames KNOWN = KnownNames.of("thing", NAMES);

    private TokenWalk() {}

    static List<String> ofJackson(String json) throws IOException {
        // From characters: its parser of bytes takes NULs for another encoding.
        try (JsonParser parser = JACKSON.createParser(json)) {
            parser.nextToken();
            return of(new JacksonTokens(parser));
        } catch (JsonParseException e) {
            return List.of(REFUSED);
        }
    }

    static Utf8Tokens tokens(byte[] json, String stale) {
        Utf8Input input = Utf8Input.of(join(json, stale.getBytes(StandardCharsets.ISO_8859_1)), json.length);
        return new Utf8Tokens(input, ReadLimits.standard());
    }

    /** Each token with what it holds and its pointer, and at last "end" or that the document is refused. */
    static List<String> of(Tokens tokens) {
        List<String> trace = new ArrayList<>();
        try {
            walk(tokens, tokens.next(), trace);
            trace.add(tokens.next() == Token.END ? "end" : REFUSED);
        } catch (Fault e) {
            // The pointer of the fault is left out: inside an array that breaks off, Jackson names the item before.
            trace.add(REFUSED);
        }
        return trace;
    }

    private static void walk(Tokens tokens, int token, List<String> trace) {
        if (token == Token.END) {
            throw new Fault("nothing", "", 0, null);
        }
        boolean number = token == Token.INTEGER || token == Token.DECIMAL;
        String held = token == Token.STRING ? tokens.text() : number ? tokens.digits() : "";
        trace.add(token + " " + held + " at " + tokens.pointer());
        if (token == Token.ARRAY) {
            for (int item = tokens.next(); item != Token.END_ARRAY; item = tokens.next()) {
                walk(tokens, item, trace);
            }
            trace.add("] at " + tokens.pointer());
        } else if (token == Token.OBJECT) {
            for (int field = tokens.field(KNOWN); field != Tokens.NO_FIELD; field = tokens.field(KNOWN)) {
                trace.add(field + " " + tokens.fieldName() + " at " + tokens.pointer());
                walk(tokens, tokens.value(), trace);
            }
            trace.add("} at " + tokens.pointer());
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
