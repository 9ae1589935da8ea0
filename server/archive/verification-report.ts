import * as v from 'valibot';

const group = v.object({
	name: v.picklist(['journal', 'documents', 'sceaux', 'fiches', 'lignes', 'cachet', 'export']),
	/** How many things of this kind were checked. */
	checked: v.number(),
	/** One French sentence for each anomaly, naming what is wrong; empty when all holds. */
	findings: v.array(v.string())
});

const report = v.object({
	ok: v.boolean(),
	groups: v.array(group),
	/** Last place of the journal, to keep elsewhere; null when the journal is empty. */
	head: v.nullable(v.object({ seq: v.number(), hash: v.string() }))
});

/** What a verification of the whole archive found: no content, no name, only ids, numbers and hashes. */
export type VerificationReport = v.InferOutput<typeof report>;
export type VerificationGroup = v.InferOutput<typeof group>;

/** Reads a report that came through JSON. Throws when it is not one, or when it claims success with anomalies. */
export function parseVerificationReport(value: unknown): VerificationReport {
	const parsed = v.parse(report, value);
	if (parsed.ok !== parsed.groups.every(({ findings }) => findings.length === 0)) {
		throw new TypeError('the report contradicts itself');
	}
	return parsed;
}
