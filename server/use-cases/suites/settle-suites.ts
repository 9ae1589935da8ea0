import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { plannedSuites } from '#domain/suites/planned-suites.ts';
import { reconcileSuites } from '#domain/suites/reconcile-suites.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';

/** A finalised fiche, as it is written: the last version of its situation. */
interface SettledFiche {
	readonly situationId: string;
	readonly content: string;
	readonly restituteurId: string | null;
	readonly finalisedAt: Date;
}

/**
 * [SUI-1] Brings the records to what this fiche says, in the transaction that writes it: the first time, and again with
 * each corrected version ([SUI-4]).
 */
export async function settleSuites(
	{ suites, id }: Pick<Deps, 'suites' | 'id'>,
	tx: Sql,
	{ situationId, content, restituteurId, finalisedAt }: SettledFiche
): Promise<void> {
	const stored = await suites.stored(tx, situationId);
	const { startsAt, informed, medecinIds } = await suites.heldAt(tx, situationId);
	const written = parseFinalFiche(content);
	const absents = absentsOf(written);
	const known = restituteurId === null ? [] : [restituteurId];
	const living = await suites.livingIds(tx, [...known, ...absents.map(({ personId }) => personId)]);
	const heldOn = parisDay(startsAt);
	const planned = plannedSuites({
		fiche: {
			answers: written.answers,
			derived: {
				...written.derived,
				absents: absents.map((one) => ({ ...one, personId: living(one.personId) }))
			}
		},
		restituteurId: restituteurId === null ? null : living(restituteurId),
		heldOn,
		finalisedOn: parisDay(finalisedAt)
	});
	const changes = reconcileSuites(planned, stored);
	await suites.write(tx, situationId, changes, { id, decidedOn: heldOn });
	// [SUI-10] he was informed since, and it was recorded with the invitations
	if (informed === null || informed.informedOn < heldOn) return;
	for (const { absentId } of changes.add) {
		if (absentId === null || !medecinIds.includes(absentId)) continue;
		await suites.closeRetour(
			tx,
			{ situationId, absentId },
			{
				...{ outcome: 'faite', doneOn: informed.informedOn, how: null },
				...{ doneBy: informed.recordedBy, by: informed.recordedBy, at: informed.recordedAt }
			}
		);
	}
}

function absentsOf({ derived }: FinalFiche) {
	return typeof derived.absents === 'string' ? [] : derived.absents;
}
