import type { Actor } from '#domain/access/actor.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { BandFacts } from '#domain/taches/home-band.ts';
import type { Task } from '#domain/taches/task.ts';
import type { FicheCounts, RestitutionCounts } from '#server/db/home-counts.ts';
import type { Deps } from '../deps.ts';
import { receiptTask, returnTask } from '../envoi/read-return-tasks.ts';
import { returnSpan } from '../envoi/return-span.ts';
import { planningScope, type OwnScope } from '../planning/planning-scope.ts';

/** The figures of the first page, without what is counted from the lines themselves; and the lines about returns. */
export interface Band {
	readonly facts: Omit<BandFacts, 'today'>;
	readonly tasks: readonly Task[];
}

/** Told one by one on the first page; the page of returns holds them all. */
const told = 12;

/** [TAC-3] A fixed number of questions, whatever the number of pôles and of Intervisions. */
export async function readBand(deps: Deps, actor: Actor): Promise<Band> {
	const own = await planningScope(deps, actor);
	const poleIds = own.polesFor('adresser-retour');
	const counted = { poleIds, personId: actor.personId, today: parisDay(deps.now()) };
	const restitutions = await deps.homeCounts.restitutions(counted);
	const fiches = await deps.homeCounts.fiches(counted);
	const { returns, tasks } = await readReturns(deps, own, poleIds);
	const pays = own.polesFor('accuser-reception').length > 0;
	const leads = poleIds.length > 0 || restitutions.conducts;
	const signs = decideSession(actor.method, 'voir-fiches').ok;
	return {
		facts: {
			fiches: signs && (leads || fiches.own > 0) ? fichesOf(fiches) : null,
			restitutions: restitutionsOf(restitutions, leads),
			returns,
			toPay: pays ? await deps.homeCounts.toPay() : null
		},
		tasks
	};
}

const fichesOf = ({ toFinalise, toSign, own }: FicheCounts) => ({ toFinalise, toSign, own });

function restitutionsOf(
	{ due, late, own }: RestitutionCounts,
	leads: boolean
): BandFacts['restitutions'] {
	if (!leads && own === 0) return null;
	return { due, late, personal: !leads };
}

async function readReturns(
	deps: Deps,
	own: OwnScope,
	acts: readonly string[]
): Promise<{ readonly returns: BandFacts['returns']; readonly tasks: readonly Task[] }> {
	const poleIds = own.polesFor('voir-retours');
	if (poleIds.length === 0) return { returns: null, tasks: [] };
	const now = deps.now();
	const scope = { ...returnSpan(null, now), poleIds, now };
	const poles = await deps.returns.byPole(scope);
	const owing = poles.filter(({ owed }) => owed > 0);
	const awaiting = poles.reduce((sum, one) => sum + one.awaiting, 0);
	const receives = own.polesFor('accuser-reception').length > 0;
	const rows =
		acts.length > 0 && owing.length > 0
			? await deps.returns.list({ ...scope, poleIds: acts }, 'manque', told)
			: [];
	return {
		returns: {
			owed: owing.reduce((sum, { owed }) => sum + owed, 0),
			poles: owing.length,
			...{ awaiting, receives }
		},
		tasks: [...rows.flatMap(returnTask), ...(receives ? receiptTask(awaiting) : [])]
	};
}
