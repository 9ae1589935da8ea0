import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { fichePhases, knowsFiches, roleKnowsFiches } from '#domain/access/knows-fiche.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	situationOf,
	type MeetingFacts
} from '#domain/intervision/meeting-facts.ts';
import { intervisionRoleCodes } from '#domain/intervision/role.ts';
import { likenessOf } from '#domain/dossier/likeness.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import { abandonReasonCodes, draftWait, type AbandonReason } from '#domain/situation/draft-end.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Deps } from './deps.ts';
import type { FicheFilter, FicheScope } from '#server/db/fiche-lists.ts';
import { conductorIds, lackingSteps, readSteps, type FicheSteps } from './fiches/read-steps.ts';
import { planningScope, type OwnScope } from './planning/planning-scope.ts';

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
	/** [FIC-19] What it lacks, with names of professionals only. */
	readonly lacking: readonly string[];
	/** [IMP-10] How many questions a former base did not hold; 0 for what was finalised here. */
	readonly notTaken: number;
	/** Above 1: the fiche was corrected. */
	readonly version: number | null;
	/** Its dossier, for whoever may open it. */
	readonly dossierId: string | null;
}

/** What the list is narrowed to; null: everything that someone may know of. */
export interface FicheQuery {
	readonly phase: SituationPhase | null;
	readonly poleId: string | null;
	readonly year: number | null;
	/** The last situation of the page before. */
	readonly after: string | null;
	/** A code or a pseudonym to find; absent: all. */
	readonly sought?: string;
}

export interface FicheList {
	readonly lines: readonly FicheLine[];
	/** From where older ones go on; null at the end. */
	readonly older: string | null;
	/** The pôles whose fiches one may know of by function. */
	readonly poles: readonly { readonly id: string; readonly name: string }[];
}

const pageSize = 50;

/** A page of the fiches that someone may at least know of: found by the database, decided one by one all the same. */
export async function listFiches(deps: Deps, actor: Actor, asked: FicheQuery): Promise<FicheList> {
	const own = await planningScope(deps, actor);
	const scope = ficheScope(own, actor);
	const filter = filterOf(asked);
	const lines: FicheLine[] = [];
	let { after } = asked;
	do {
		const rows = await deps.fiches.list(scope, { ...filter, after }, pageSize + 1);
		const page = rows.slice(0, pageSize);
		const decided = await decideLines(deps, actor, own, page);
		lines.push(...decided.filter((line) => isShown(line, filter)));
		after = rows.length > pageSize ? (page.at(-1)?.situationId ?? null) : null;
		// [FIC-23] what is found and hidden counts for nothing, even in saying that there is more
	} while (filter.sought && after !== null && lines.length <= pageSize);
	if (filter.sought) after = (lines.length > pageSize && lines[pageSize - 1]?.situationId) || null;
	const poles = await deps.poles.byIds(scope.poleIds);
	return {
		lines: lines.slice(0, pageSize),
		older: after,
		poles: poles.map(({ id, name }) => ({ id, name }))
	};
}

/** [FIC-23] A pseudonym finds only what shows it to this person. */
const isShown = ({ code, designation }: FicheLine, { sought }: FicheFilter): boolean =>
	!sought || sought.code === code || designation !== null;

async function decideLines(
	deps: Deps,
	{ personId, method }: Actor,
	own: OwnScope,
	rows: readonly Row[]
): Promise<readonly FicheLine[]> {
	const facts = await deps.reader.loadManyFacts([
		...new Set(rows.map(({ intervisionId }) => intervisionId))
	]);
	const profession = (await deps.people.byId(personId))?.profession;
	const steps = await readSteps(
		deps,
		rows.flatMap(({ ficheId }) => ficheId ?? [])
	);
	return rows.flatMap((row) => {
		const meeting = facts.get(row.intervisionId);
		if (!meeting) return [];
		const viewer: Viewer = {
			personId,
			mandats: own.heldIn(meeting.poleId),
			...(profession && { profession })
		};
		return ficheLine(row, meeting, { viewer, method, now: deps.now(), steps }) ?? [];
	});
}

function ficheScope(own: OwnScope, { personId, intervisionId }: Actor): FicheScope {
	return {
		poleIds: own.polesFor('voir-fiches').filter((id) => own.heldIn(id).some(knowsFiches)),
		personId,
		roles: intervisionRoleCodes.filter(roleKnowsFiches),
		intervisionId
	};
}

/** [FIC-23] What was typed, as a code and as a pseudonym. */
function soughtBy({ sought }: FicheQuery): FicheFilter['sought'] {
	const typed = sought?.replace(/\s+/gu, ' ').trim() ?? '';
	if (typed === '') return undefined;
	// « octave b » is sought as « Octave B. » is written: whatever its case, accents, hyphens and dot
	const likeness = likenessOf(typed.endsWith('.') ? typed : `${typed}.`);
	return { code: typed.toUpperCase(), likeness };
}

function filterOf(query: FicheQuery): FicheFilter {
	const { phase, poleId, year, after } = query;
	const sought = soughtBy(query);
	const newYear = (of: number) => parisInstant(`${of}-01-01`, '00:00');
	return {
		phases: phase === null ? fichePhases : fichePhases.filter((one) => one === phase),
		from: year === null ? null : newYear(year),
		until: year === null ? null : newYear(year + 1),
		...{ poleId, after },
		...(sought && { sought })
	};
}

type Row = Awaited<ReturnType<Deps['fiches']['list']>>[number];

interface Reading extends Pick<Actor, 'method'> {
	readonly viewer: Viewer;
	readonly now: Date;
	readonly steps: FicheSteps;
}

/** The line of one situation, by the one access decision; null for whoever may not even know of it. */
function ficheLine(
	row: Row,
	facts: MeetingFacts,
	{ viewer, method, now, steps }: Reading
): FicheLine | null {
	const situation = situationOf(facts, row.situationId);
	if (!situation) return null;
	const named = decideSession(method, 'lire-demande').ok;
	const standing = standingIn(facts, viewer, situation);
	const may = (action: SituationAction) => decideSituation(standing, situation, action).ok;
	const whole = may('lire-fiche');
	if (!may('lire-logistique') && !whole) return null;
	const { situationId, ficheId, intervisionId, position, phase, code, poleName } = row;
	return {
		...{ situationId, ficheId, intervisionId, position, phase, code, poleName },
		designation: named && (whole || may('lire-demande')) ? row.designation : null,
		startsAt: row.startsAt.toISOString(),
		waitingDays: draftWait(situation, now)?.days ?? null,
		abandoned: row.abandonedAt && {
			at: row.abandonedAt.toISOString(),
			reason: abandonReasonCodes.find((one) => one === row.abandonReason) ?? null
		},
		canAbandon: named && may('abandonner-brouillon'),
		lacking: lackingOf(phase, ficheId, { facts, steps }),
		notTaken: row.nonRepris?.length ?? 0,
		version: row.version,
		dossierId: named && opensDossier(viewer) ? situation.dossierId : null
	};
}

/** [FIC-19] What a fiche lacks before it is filed. */
function lackingOf(
	phase: SituationPhase,
	ficheId: string | null,
	{ facts, steps }: { readonly facts: MeetingFacts; readonly steps: FicheSteps }
): readonly string[] {
	if (phase === 'fermee') {
		const names = conductorIds(facts).flatMap((id) => participantOf(facts, id)?.name ?? []);
		return [`finalisation${names.length > 0 ? ` par ${names.join(' ou ')}` : ''}`];
	}
	if (phase === 'finalisee' && ficheId) return lackingSteps(steps, ficheId, facts);
	return phase === 'signee' ? ['archivage par la coordination'] : [];
}

/** By a function in the pôle; whoever only led an Intervision has its dossiers no more once it is over. */
const opensDossier = ({ mandats }: Viewer): boolean =>
	decideResource({ mandats, role: null }, 'voir-dossier').ok;
