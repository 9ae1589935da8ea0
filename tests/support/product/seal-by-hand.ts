import { sql } from 'drizzle-orm';
import type { Product } from './start-product.ts';

/** Not a PDF: nobody opens it here. */
const bytes = sql`decode('25', 'hex')`;

/** An attendance sheet in its version, sealed. Its own area is elsewhere: only the rows matter here. */
export async function addSheet(
	product: Product,
	intervisionId: string,
	version: number
): Promise<void> {
	const id = `feuille${version}`;
	await product.deps.transaction(async (tx) => {
		await tx.execute(sql`insert into emargement (id, intervision_id, version, content, sha256, validated_by, validated_at, reason)
			values (${id}, ${intervisionId}, ${version}, '{}', ${product.deps.sha256(id)}, 'demoanimatrice', now(),
				${version === 1 ? null : 'presence'})`);
		await tx.execute(sql`insert into sealed_document (id, emargement_id, bytes, sha256, level, journal_seq, created_at)
			values (${`pdf${id}`}, ${id}, ${bytes}, ${product.deps.sha256(`pdf${id}`)}, 'PAdES-B-B', 1, now())`);
	});
}

/** A corrected version of a situation's fiche, to be signed; what is given seals and archives it. */
export async function correctFiche(
	product: Product,
	situationId: string
): Promise<() => Promise<void>> {
	const id = `corrigee${situationId}`;
	await product.deps.transaction(async (tx) => {
		await tx.execute(sql`insert into fiche (id, situation_id, version, form_version, guard_version, blocking_left,
				content, sha256, finalised_by, finalised_at, correction_reason)
			select ${id}, situation_id, version + 1, form_version, guard_version, 0, content, sha256, finalised_by, now(), 'erreur'
			from fiche where situation_id = ${situationId} order by version desc limit 1`);
		await tx.execute(sql`update situation set phase = 'finalisee' where id = ${situationId}`);
	});
	return async () => {
		await product.deps.transaction(async (tx) => {
			await tx.execute(sql`insert into sealed_document (id, fiche_id, bytes, sha256, level, journal_seq, created_at)
				values (${`pdf${id}`}, ${id}, ${bytes}, ${product.deps.sha256(`pdf${id}`)}, 'PAdES-B-B', 1, now())`);
			await tx.execute(sql`update situation set phase = 'archivee' where id = ${situationId}`);
		});
	};
}
