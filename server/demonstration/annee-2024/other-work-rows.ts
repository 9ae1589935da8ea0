import { sha256 } from '#server/sha256.ts';
import type { OtherWorkRows } from '#server/db/other-work-writer.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import {
	publishedActions,
	publishedCompteurs,
	publishedConventions,
	type PublishedActions
} from './published-actions.ts';

/** The association's other work of 2024, as the application would have left it, written down by one person. */
export function otherWorkRows(createdBy: string): OtherWorkRows {
	const meetings = publishedActions.flatMap((line) =>
		line.days.map((day, at) => ({ line, day, at, id: `${line.kind}-${day}` }))
	);
	const asked = meetings.flatMap(({ line, at, id, day }) => {
		const answered = line.answered?.[at];
		return answered === undefined ? [] : [{ id: `avis-${id}`, activiteId: id, day, answered }];
	});
	return {
		activites: meetings.map(({ line: { kind, title, format, poleId }, day, id }) => ({
			...{ id, kind, title, format, poleId, day, createdBy, createdAt: noon(day) }
		})),
		heads: meetings.flatMap(({ line, at, id }) => headsAt(line, at, id)),
		conventions: publishedConventions.map(({ signedOn, ...convention }) => ({
			...{ id: `convention-${convention.poleId}`, ...convention },
			...{ associationSignedOn: signedOn, structureSignedOn: signedOn },
			...{ createdBy, createdAt: noon(signedOn) }
		})),
		questionnaires: asked.map(({ id, activiteId, day }) => ({
			...{ id, activiteId, linkSeed: id, linkHash: sha256(id), createdAt: noon(day) }
		})),
		// What each answered is an image of the report: only how many did is known.
		answers: asked.flatMap(({ id, day, answered }) =>
			Array.from({ length: answered }, (_, rank) => ({
				...{ id: `${id}-${rank + 1}`, questionnaireId: id, answers: {}, answeredOn: day }
			}))
		),
		compteurs: Object.entries(publishedCompteurs).map(([code, value]) => ({
			...{ year: 2024, code, value, typedBy: createdBy, typedAt: noon('2025-01-06') }
		}))
	};
}

/** Who came to one of these meetings: participations in equal shares, every participant as early as may be. */
function headsAt({ came, days }: PublishedActions, at: number, activiteId: string) {
	return (Object.entries(came) as readonly [Categorie, readonly [number, number]][]).flatMap(
		([categorie, [participations, participants]]): OtherWorkRows['heads'] => {
			const before = headsUntil(participations, days.length, at);
			const heads = headsUntil(participations, days.length, at + 1) - before;
			const fresh = Math.min(heads, Math.max(participants - before, 0));
			return heads === 0 ? [] : [{ activiteId, categorie, heads, known: heads - fresh }];
		}
	);
}

/** How many of these participations are those of the first meetings: the earlier ones have one more. */
function headsUntil(participations: number, meetings: number, first: number): number {
	return Math.ceil((participations * first) / meetings);
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
