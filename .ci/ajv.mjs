// Compiles the three schemas with ajv in its strict mode and validates the documents of the conformance kit:
// node .ci/ajv.mjs, with NODE_PATH or a node_modules folder that has ajv.
import {createRequire} from "node:module";
import {readFileSync, readdirSync} from "node:fs";

const require = createRequire(process.cwd() + "/");
const Ajv = require("ajv/dist/2020").default;
const root = process.argv[2];
const schemas = root + "/json/src/main/resources/io/github/newsclaims/json/newsclaims-1";
const kit = root + "/json/src/conformance/newsclaims-conformance/form-1";
const schema = name => JSON.parse(readFileSync(`${schemas}${name}.schema.json`));
const ajv = new Ajv({strict: true, strictTypes: true, strictTuples: true, strictRequired: true, validateFormats: false});

let failed = false;
const fail = problem => {
  console.error("NOT OK: " + problem);
  failed = true;
};

const full = ajv.compile(schema(""));
ajv.compile(schema(".results"));
ajv.compile(schema(".llm"));
console.log("ok: three schemas compile in strict mode");

const documents = folder => readdirSync(`${kit}/${folder}`).map(name => [name, readFileSync(`${kit}/${folder}/${name}`)]);
let accepted = 0;
for (const [name, bytes] of [...documents("valid"), ...documents("canonical")]) {
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (full(JSON.parse(text))) {
    accepted++;
  } else {
    fail(`${name} is valid: ${JSON.stringify(full.errors.slice(-1))}`);
  }
}
console.log(`ok: ${accepted} valid documents are accepted`);

// A schema sees neither duplicate fields nor the encoding, and not every rule of the model.
let refused = 0;
let beyond = 0;
for (const [name, bytes] of documents("invalid")) {
  let value;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    refused++;
    continue;
  }
  if (!full(value)) {
    refused++;
  } else if (/^(twice|rule|utf8|json)-/.test(name)) {
    beyond++;
  } else {
    fail(`${name} is invalid`);
  }
}
console.log(`ok: ${refused} invalid documents are refused, ${beyond} break rules that a schema cannot express`);
process.exit(failed ? 1 : 0);
