import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { knowsSuites, roleKnowsSuites } from '#domain/access/knows-suites.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { situationOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { intervisionRoleCodes } from '#domain/intervision/role.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { lineState, type LineKind, type LineState } from '#domain/suites/line-state.ts';
import { pisteLabel } from '#domain/suites/piste-kinds.ts';
import type { SuiteFilter, SuiteListRow } from '#server/db/suite-lists.ts';
import type { Deps } from '../deps.ts';
import { planningScope } from '../planning/planning-scope.ts';

/** One line of /suites. */
export interface SuiteLine {
	readonly id: string;
	readonly kind: LineKind;
	readonly situationId: string;
	readonly code: string;
	/** Null for whoever sees states only. */
	readonly designation: string | null;
	/** The piste in words; null for whoever reads nothing of the fiche. */
	readonly label: string | null;
	readonly holder: string | null;
	readonly absent: string | null;
	readonly poleName: string;
	readonly startsAt: string;
	readonly dueOn: string | null;
	readonly doneOn: string | null;
	/** When the dossier is, or was, looked at again. */
	readonly nextAt: string | null;
	readonly state: LineState;
	readonly mine: boolean;
	readonly leads: boolean;
}

export interface SuiteList {
	readonly lines: readonly SuiteLine[];
	readonly hasMore: boolean;
	/** The pôles that one follows by function. */
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	/** Follows what others do too, not only her own. */
	readonly leads: boolean;
}

export type SuiteQuery = Omit<SuiteFilter, 'day'>;

const pageSize = 50;

/** [SUI-14] A page of what is to be done, or was: found by the database, decided line by line all the same. */
export async function listSuites(deps: Deps, actor: Actor, asked: SuiteQuery): Promise<SuiteList> {
	const { own, poleIds, rows, day } = await findRows(deps, actor, asked);
	const { personId } = actor;
	const page = rows.slice(0, pageSize);
	const facts = await deps.reader.loadManyFacts([
		...new Set(page.map((row) => row.intervision_id))
	]);
	const profession = (await deps.people.byId(personId))?.profession;
	const lines = page.flatMap((row) => {
		const meeting = facts.get(row.intervision_id);
		if (!meeting) return [];
		const mandats = own.heldIn(meeting.poleId);
		const viewer: Viewer = { personId, mandats, ...(profession && { profession }) };
		return suiteLine(row, meeting, { viewer, method: actor.method, day }) ?? [];
	});
	const poles = await deps.poles.byIds(poleIds);
	return {
		lines,
		hasMore: rows.length > pageSize,
		poles: poles.map(({ id, name }) => ({ id, name })),
		leads: poleIds.length > 0 || lines.some((line) => line.leads)
	};
}

/** The Intervisions that this page of the list speaks of: a reader who gathers several parts reads them all at once. */
export async function meetingsOfSuites(
	deps: Deps,
	actor: Actor,
	asked: SuiteQuery
): Promise<readonly string[]> {
	const { rows } = await findRows(deps, actor, asked);
	return [...new Set(rows.map((row) => row.intervision_id))];
}

/** One row more than a page has, to know whether another follows. */
async function findRows(deps: Deps, actor: Actor, asked: SuiteQuery) {
	const own = await planningScope(deps, actor);
	const poleIds = own.polesFor('voir-fiches').filter((id) => own.heldIn(id).some(knowsSuites));
	const { personId, intervisionId } = actor;
	const roles = intervisionRoleCodes.filter(roleKnowsSuites);
	const day = parisDay(deps.now());
	const scope = { poleIds, personId, roles, intervisionId };
	return {
		own,
		poleIds,
		day,
		rows: await deps.suites.list(scope, { ...asked, day }, pageSize + 1)
	};
}

interface Reading extends Pick<Actor, 'method'> {
	readonly viewer: Viewer;
	readonly day: string;
}

/** One line, by the one access decision; null for whoever may not even know of it. */
function suiteLine(
	row: SuiteListRow,
	facts: MeetingFacts,
	{ viewer, method, day }: Reading
): SuiteLine | null {
	const situation = situationOf(facts, row.situation_id);
	if (!situation) return null;
	const standing = standingIn(facts, viewer, situation);
	const opens = (action: SituationAction) =>
		decideSituation(standing, situation, action).ok &&
		decideSession(method, action, situation.phase).ok;
	if (!opens('suivre-suites')) return null;
	const leads = opens('confier-suites');
	const mine = row.holder_id === viewer.personId;
	// whoever was given one thing is not shown the others (decisions.md §1)
	const follows = leads || situation.demandeurId === viewer.personId;
	if (!follows && !mine) return null;
	const reads = opens('lire-suites');
	const ownPiste = mine && row.outcome === null && opens('lire-sa-piste');
	const next = row.next_at && { day: parisDay(row.next_at), held: row.next_held ?? false };
	return {
		...{ id: row.id, kind: row.kind, situationId: row.situation_id, mine, leads },
		code: situation.dossierCode,
		designation: reads ? situation.designation : null,
		label: row.piste !== null && (reads || ownPiste) ? pisteLabel(row.piste) : null,
		...{ holder: row.holder, absent: row.absent, dueOn: row.due_on, doneOn: row.done_on },
		poleName: facts.poleName,
		startsAt: facts.startsAt,
		nextAt: row.next_at?.toISOString() ?? null,
		state: lineState(
			{ dueOn: row.due_on, outcome: row.outcome, suspended: row.withdrawn, next },
			day
		)
	};
}
