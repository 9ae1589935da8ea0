import { sql } from 'drizzle-orm';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import { actorOf, type Product } from './start-product.ts';

const animatrice = actorOf('demoanimatrice');
const complete: FicheValues = {
	entries: { restituteur: 'demoanimatrice', 'autre-intervision': 'non' },
	texts: { contexte: 'Le traitement est à revoir.' }
};

/** Opens a situation, writes its draft and finalises it, as the animatrice does; gives the fiche's id. */
export async function finaliseSituation(
	product: Product,
	situationId: string,
	entries: FicheValues['entries'] = {}
): Promise<string> {
	await product.deps.transaction(async (tx) => {
		await tx.execute(
			sql`update situation set phase = 'ouverte', opened_at = now() where id = ${situationId}`
		);
		await tx.execute(
			sql`update participant set lobby = 'admis' where person_id = 'demoanimatrice'`
		);
	});
	const values = { ...complete, entries: { ...complete.entries, ...entries } };
	await product.services.collab.createDraft(situationId, currentDefinition.version, values);
	await product.watchName(animatrice, situationId, { none: true });
	const answer = await product.finaliseFiche(animatrice, situationId, {
		dismissed: [],
		maintained: []
	});
	if (!answer.ok) throw new Error(JSON.stringify(answer));
	return answer.ficheId;
}
