import { parseAuthMethod, type AuthMethod } from '#domain/access/actor.ts';
import { parseAcr, type Acr } from '#domain/psc/acr.ts';

interface StoredMeans {
	readonly method: string;
	readonly acr: string | null;
}

/** How a stored signature was made; throws on a means that is none of ours, which means a damaged record. */
export function signedBy<Row extends StoredMeans>(
	row: Row
): Omit<Row, keyof StoredMeans> & { readonly method: AuthMethod; readonly acr: Acr | null } {
	const method = parseAuthMethod(row.method);
	if (!method) throw new Error('a signature has an unknown method');
	return { ...row, method, acr: parseAcr(row.acr) };
}
