import * as v from 'valibot';
import { parseActivities, type PscActivity } from './psc-activity.ts';

/** Who Pro Santé Connect says someone is. */
export interface PscIdentity {
	/** The national identifier, `SubjectNameID`: never `sub`, which may change (compliance.md §4). */
	readonly nameId: string;
	/** The eleven digits of the RPPS; null for who is known by another number. */
	readonly rpps: string | null;
	readonly givenName: string;
	readonly familyName: string;
	readonly activities: readonly PscActivity[];
}

/** National identifiers are a kind in one digit, then the number: 8 for RPPS, 0 for ADELI, 3 and 5 for structures. */
const nameId = v.pipe(v.string(), v.trim(), v.regex(/^[0-9][0-9A-Za-z/.-]{3,63}$/));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

const identified = v.object({
	SubjectNameID: v.nullish(nameId),
	preferred_username: v.nullish(nameId)
});
const named = v.object({ given_name: name, family_name: name });

/**
 * [PSC-3] Reads the identity in what was verified: the id_token and the answer of userinfo. Both must tell the same
 * one, and every claim that names it too; null when there is none that can be trusted.
 */
export function parsePscIdentity(
	idToken: Readonly<Record<string, unknown>>,
	userinfo: Readonly<Record<string, unknown>>
): PscIdentity | null {
	const told = [idToken, userinfo].map((claims) => v.safeParse(identified, claims));
	const ids = new Set<string>();
	for (const claims of told) {
		if (!claims.success) return null;
		const { SubjectNameID, preferred_username } = claims.output;
		for (const id of [SubjectNameID, preferred_username]) if (id) ids.add(id);
	}
	const [only] = ids;
	const who = v.safeParse(named, { ...idToken, ...userinfo });
	if (only === undefined || ids.size > 1 || !who.success) return null;
	return {
		nameId: only,
		rpps: rppsOf(only),
		givenName: who.output.given_name,
		familyName: who.output.family_name,
		activities: parseActivities(userinfo['SubjectRefPro'])
	};
}

/** RPPS: the digit 8, then eleven digits. */
function rppsOf(id: string): string | null {
	return /^8(\d{11})$/.exec(id)?.[1] ?? null;
}
