import { readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = addFormats(new Ajv({ allErrors: true, strictRequired: false, strictTypes: false }));

/** Holds a descriptor to Data Package v2; what is wrong with it stands in `errors`. */
export const validate = ajv.compile(
	JSON.parse(readFileSync('test/fixtures/data-package-v2.json', 'utf8')) as SchemaObject,
);
