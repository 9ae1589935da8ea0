import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { standingIn } from '#domain/access/standing.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { abandonReasonCodes, draftWait, type AbandonReason } from '#domain/situation/draft-end.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Deps } from './deps.ts';
import { planningScope } from './planning/planning-scope.ts';

export interface FicheLine {
	readonly situationId: string;
	readonly ficheId: string | null;
	readonly intervisionId: string;
	readonly position: number;
	readonly phase: SituationPhase;
	/** Null for whoever sees states only. */
	readonly designation: string | null;
	readonly code: string;
	readonly startsAt: string;
	readonly poleName: string;
	/** Days since the situation was closed, while its draft waits to be finalised. */
	readonly waitingDays: number | null;
	/** Its draft was destroyed without a fiche: when, and why. */
	readonly abandoned: { readonly at: string; readonly reason: AbandonReason | null } | null;
	readonly canAbandon: boolean;
}

/** Lists the fiches that someone may at least know of, by the one access decision. */
export async function listFiches(deps: Deps, actor: Actor): Promise<readonly FicheLine[]> {
	const { scope } = await planningScope(deps, actor);
	const ids =
		actor.intervisionId === null ? await deps.planning.begunIds(scope) : [actor.intervisionId];
	const rows = await deps.fiches.list(ids);
	const named = decideSession(actor.method, 'lire-demande').ok;
	const lines: FicheLine[] = [];
	for (const row of rows) {
		const facts = await deps.reader.loadFacts(row.intervisionId);
		const situation = facts && situationOf(facts, row.situationId);
		if (!facts || !situation) continue;
		const viewer = await deps.reader.loadViewer(actor.personId, facts.poleId);
		const standing = standingIn(facts, viewer, situation);
		const logistic = decideSituation(standing, situation, 'lire-logistique').ok;
		const whole = decideSituation(standing, situation, 'lire-fiche').ok;
		if (!logistic && !whole) continue;
		const clinical = decideSituation(standing, situation, 'lire-demande').ok;
		lines.push({
			situationId: row.situationId,
			ficheId: row.ficheId,
			intervisionId: row.intervisionId,
			position: row.position,
			phase: row.phase,
			designation: named && (whole || clinical) ? row.designation : null,
			code: row.code,
			startsAt: row.startsAt.toISOString(),
			poleName: row.poleName,
			waitingDays: draftWait(situation, deps.now())?.days ?? null,
			abandoned: row.abandonedAt && {
				at: row.abandonedAt.toISOString(),
				reason: abandonReasonCodes.find((code) => code === row.abandonReason) ?? null
			},
			canAbandon: named && decideSituation(standing, situation, 'abandonner-brouillon').ok
		});
	}
	return lines;
}
