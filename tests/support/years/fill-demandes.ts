import { demande, demandeAccess, demandeGuest, demandeNote } from '#drizzle/schema/demande.ts';
import type { Sql } from '#server/db/database.ts';
import { insertAll } from './insert-all.ts';

/** A demande as these years know it; `dossierId` null: it never came to an agenda. */
export interface PastDemande {
	readonly id: string;
	readonly poleId: string;
	readonly dossierId: string | null;
	readonly state: string;
	readonly at: Date;
}

/** Demandes with two guests, a private link and an addition each. */
export async function fillDemandes(sql: Sql, demandes: readonly PastDemande[]): Promise<void> {
	await insertAll(
		sql,
		demande,
		demandes.map(({ at, ...given }, n) => ({ ...given, ...words(n), createdAt: at }))
	);
	await insertAll(
		sql,
		demandeGuest,
		demandes.flatMap(({ id }) =>
			[1, 2].map((position) => ({
				...{ demandeId: id, position },
				...{ name: 'Hélène Mercier', fonction: 'pharmacienne', reach: 'officine' }
			}))
		)
	);
	await insertAll(
		sql,
		demandeNote,
		demandes.map(({ id, at }) => ({
			...{ id: `n${id}`, demandeId: id, at, kind: 'ajout', text: 'Le pilulier reste plein.' }
		}))
	);
	await insertAll(
		sql,
		demandeAccess,
		demandes.map(({ id }) => ({ tokenHash: `h${id}`, demandeId: id }))
	);
}

const words = (n: number) => ({
	name: 'Paul Renard',
	profession: 'Infirmier libéral',
	structure: 'Cabinet infirmier',
	phone: '03 22 00 00 01',
	transmittedBy: '',
	addressee: 'coordination',
	designation: '',
	problem: 'Comment reprendre le lien ?',
	accord: 'oral',
	exceptionReason: '',
	urgency: n % 5 ? 'ordinaire' : 'rapide'
});
