import * as v from 'valibot';

/** What the list of pôles shows beside each. */
export interface PoleSummary {
	readonly nextAt: string | null;
	readonly referents: readonly string[];
	readonly sites: readonly string[];
}

const row = v.object({
	id: v.string(),
	next_at: v.nullable(v.union([v.string(), v.date()])),
	referents: v.array(v.string()),
	sites: v.array(v.string())
});

/** Reads such a row: the pôle's id, then its summary. */
export function poleSummary(stored: unknown): readonly [string, PoleSummary] {
	const { id, next_at, referents, sites } = v.parse(row, stored);
	const nextAt = next_at === null ? null : new Date(next_at).toISOString();
	return [id, { nextAt, referents, sites }];
}
