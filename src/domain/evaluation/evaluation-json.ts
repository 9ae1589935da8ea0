import * as v from 'valibot';
import { canonicalJson, type JsonValue } from '#domain/document/canonical-json.ts';
import type { Evaluation } from './evaluation.ts';
import { groupingCodes } from './facts/grouping.ts';
import { scopeSchema } from './scope/scope-schema.ts';
import { valueSchema } from './values/value-schema.ts';

/** [EVA-22] The one text of an evaluation: what is hashed and stored when it is published. */
export function evaluationJson(evaluation: Evaluation): string {
	// Made of texts, numbers, lists and plain objects only.
	return canonicalJson(evaluation as unknown as JsonValue);
}

const values = v.record(v.string(), valueSchema);
const groups = v.array(v.strictObject({ code: v.string(), label: v.string(), values }));
const evaluation = v.strictObject({
	year: v.pipe(v.number(), v.safeInteger()),
	scope: scopeSchema,
	scopeName: v.string(),
	definitionsVersion: v.string(),
	values,
	groups: v.record(v.picklist(groupingCodes), groups)
});

/** [EVA-22] Reads it back; throws on what no computation could have made (a rate above one, parts that miss their whole). */
export function parseEvaluation(text: string): Evaluation {
	return v.parse(evaluation, JSON.parse(text));
}
