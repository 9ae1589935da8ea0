import { groupBy } from '#domain/shared/group-by.ts';
import type { RepriseRows } from './reprise-write.ts';

/** Rows that are written together, and the lines of the preview that they are. */
export interface ReprisePiece {
	readonly rows: Partial<RepriseRows>;
	readonly lines: number;
}

/** Of each kind in one piece: whoever meets meanwhile saves between two of them. */
const sizes = { people: 100, meetings: 20, dossiers: 50 } as const;

/**
 * [IMP-14] Cuts an import into pieces, each a transaction of its own: an Intervision comes with everybody who was there,
 * a situation with its fiche, and each after what it points to.
 */
export function piecesOf(rows: RepriseRows): readonly ReprisePiece[] {
	const placesOf = groupBy(rows.personPoles, ({ personId }) => personId);
	const cameTo = groupBy(rows.participants, ({ intervisionId }) => intervisionId);
	const presentAt = groupBy(rows.presences, ({ intervisionId }) => intervisionId);
	const marksOf = groupBy(rows.marks, ({ dossierId }) => dossierId);
	const [invitesOf, fichesOf, restitutionsOf, nextOf] = [
		groupBy(rows.invites, ({ situationId }) => situationId),
		groupBy(rows.fiches, ({ situationId }) => situationId),
		groupBy(rows.restitutions, ({ situationId }) => situationId),
		groupBy(rows.reprogrammations, ({ situationId }) => situationId)
	];
	const meetings = new Map(rows.meetings.map((one) => [one.id, one]));
	// Also those that were here already, to which the file adds somebody.
	const met = [
		...new Set([...meetings.keys(), ...rows.participants.map((one) => one.intervisionId)])
	];
	return [
		...cut(rows.poles, sizes.people).map((poles) => ({ rows: { poles }, lines: 0 })),
		...cut(rows.people, sizes.people).map((people) => ({
			rows: { people, personPoles: people.flatMap(({ id }) => placesOf(id)) },
			lines: people.length
		})),
		...cut(met, sizes.meetings).map((ids) => {
			const participants = ids.flatMap(cameTo);
			const made = ids.flatMap((id) => meetings.get(id) ?? []);
			return {
				rows: { meetings: made, participants, presences: ids.flatMap(presentAt) },
				lines: made.length + participants.length
			};
		}),
		...cut(rows.dossiers, sizes.dossiers).map((dossiers) => ({
			rows: { dossiers, marks: dossiers.flatMap(({ id }) => marksOf(id)) },
			lines: 0
		})),
		...cut(rows.situations, sizes.dossiers).map((situations) => {
			const ids = situations.map(({ id }) => id);
			const invites = ids.flatMap(invitesOf);
			const fiches = ids.flatMap(fichesOf);
			return {
				rows: {
					...{ situations, invites, fiches, restitutions: ids.flatMap(restitutionsOf) },
					reprogrammations: ids.flatMap(nextOf)
				},
				lines: situations.length + invites.length
			};
		})
	];
}

function cut<Row>(all: readonly Row[], size: number): readonly (readonly Row[])[] {
	const pieces: (readonly Row[])[] = [];
	for (let from = 0; from < all.length; from += size) pieces.push(all.slice(from, from + size));
	return pieces;
}
