import type { Actor } from '#domain/access/actor.ts';
import { grantingTitles } from '#domain/access/granting-titles.ts';
import { standingIn } from '#domain/access/standing.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { lineState, type LineState } from '#domain/suites/line-state.ts';
import { howWords } from '#domain/suites/outcome.ts';
import { pisteLabel } from '#domain/suites/piste-kinds.ts';
import { mayNote, mayUndo } from '#domain/suites/task-rights.ts';
import { toldText, type ToldText } from '#domain/suites/told-text.ts';
import type { Deps } from '../deps.ts';
import { loadSuites, type LoadedSuites } from './load-suites.ts';
import { presentPeople, type PresentPerson } from './present-people.ts';
import type { SuiteTask } from './suite-task.ts';

/** One thing to do, as it is shown. */
export interface TaskView {
	readonly id: string;
	readonly kind: SuiteTask['kind'];
	/** The piste in the words of the form; null for who reads nothing of the fiche. */
	readonly label: string | null;
	readonly holderId: string | null;
	readonly holder: string | null;
	readonly absent: string | null;
	/** The absent is the patient's médecin traitant: that he was told is recorded with how. */
	readonly medecin: boolean;
	readonly dueOn: string | null;
	readonly state: LineState;
	readonly doneOn: string | null;
	readonly doneBy: string | null;
	readonly how: string | null;
	readonly recordedBy: string | null;
	readonly reassignedBy: string | null;
	readonly mine: boolean;
	readonly canNote: boolean;
	readonly canUndo: boolean;
	readonly canGive: boolean;
}

export interface ReprogrammationView {
	readonly delay: string | null;
	readonly dueOn: string | null;
	readonly state: LineState;
	readonly droppedReason: string | null;
	/** Where the dossier is, or was, looked at again. */
	readonly next: { readonly intervisionId: string; readonly startsAt: string } | null;
	readonly canDrop: boolean;
	readonly canResume: boolean;
}

export interface SuitesView {
	readonly situationId: string;
	readonly ficheId: string | null;
	readonly intervisionId: string;
	readonly dossierCode: string;
	readonly designation: string | null;
	readonly poleName: string;
	readonly startsAt: string;
	readonly heldOn: string;
	readonly today: string;
	/** What to tell the patient; null for who may not read it, or no more. */
	readonly text: ToldText | null;
	/** A stronger login would show it. */
	readonly needsStrongLogin: boolean;
	/** The patient withdrew, or refuses: nothing is read on, nobody is reminded. */
	readonly suspended: boolean;
	readonly leads: boolean;
	readonly readsFiche: boolean;
	readonly tasks: readonly TaskView[];
	readonly reprogrammation: ReprogrammationView | null;
	/** To whom something may be given; empty for who gives nothing. */
	readonly people: readonly PresentPerson[];
}

/** [SUI-5] What is to be done after a situation: to whoever follows it; what is to be told, to whoever may read it. */
export async function readSuites(
	deps: Deps,
	actor: Actor,
	situationId: string
): Promise<
	{ readonly ok: true; readonly suites: SuitesView } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadSuites(deps, actor, situationId);
	if (!loaded.ok) return loaded;
	const { facts, situation, may, opens, who } = loaded;
	const suspended = isSuspended(loaded);
	const follows = followsAll(loaded);
	const text = opens('lire-suites') ? await readTold(deps, actor, loaded) : null;
	return {
		ok: true,
		suites: {
			situationId,
			ficheId: situation.ficheId,
			intervisionId: facts.id,
			dossierCode: situation.dossierCode,
			designation: opens('lire-suites') ? situation.designation : null,
			poleName: facts.poleName,
			startsAt: facts.startsAt,
			heldOn: loaded.heldOn,
			today: loaded.today,
			text,
			needsStrongLogin:
				(may('lire-suites') && !opens('lire-suites')) ||
				(may('lire-sa-piste') && !opens('lire-sa-piste')),
			suspended,
			leads: who.leads,
			readsFiche: opens('lire-fiche') || who.leads,
			tasks: await showTasks(deps, loaded, suspended),
			reprogrammation: follows ? await showAgain(deps, loaded, suspended) : null,
			people: who.leads ? await presentPeople(deps, facts, situation) : []
		}
	};
}

export const isSuspended = ({ situation }: Pick<LoadedSuites, 'situation'>): boolean =>
	!decideAccordAct(situation.accord, 'lire').ok;

/** [ACS-18] Each reading is in the journal, with its title. */
async function readTold(
	deps: Deps,
	actor: Actor,
	{ facts, situation, who }: LoadedSuites
): Promise<ToldText | null> {
	const stored = situation.ficheId === null ? null : await deps.fiches.byId(situation.ficheId);
	if (!stored) return null;
	const viewer = await deps.reader.loadViewer(actor.personId, facts.poleId);
	const titres = grantingTitles(standingIn(facts, viewer, situation), situation, 'lire-suites');
	await deps.journal.append({
		at: who.now.toISOString(),
		actor: actor.personId,
		event: 'suites-lues',
		subject: situation.id,
		payload: { fiche: stored.id, titres: [...titres] }
	});
	return toldText(parseFinalFiche(stored.content));
}

/** Whoever leads, reads the fiche or asked for the situation; another sees what was given to her, and nothing beside. */
function followsAll({ opens, who, situation }: LoadedSuites): boolean {
	return who.leads || opens('lire-fiche') || situation.demandeurId === who.personId;
}

/** [SUI-5] Each thing to do that is this person's to see, with what she may do of it. */
export async function showTasks(
	deps: Deps,
	loaded: LoadedSuites,
	suspended: boolean
): Promise<readonly TaskView[]> {
	const names = await namesFor(deps, loaded);
	const follows = followsAll(loaded);
	const seen = loaded.tasks.filter(({ holderId }) => follows || holderId === loaded.who.personId);
	return seen.map((task) => taskView(task, loaded, { names, suspended }));
}

async function namesFor(deps: Deps, { tasks }: LoadedSuites): Promise<(id: string) => string> {
	const ids = tasks.flatMap(({ holderId, absentId, doneBy, recordedBy, reassignedBy }) =>
		[holderId, absentId, doneBy, recordedBy, reassignedBy].filter((id) => id !== null)
	);
	const contacts = await deps.suites.contacts([...new Set(ids)]);
	return (id) => contacts.get(id)?.name ?? 'Personne inconnue';
}

function taskView(
	task: SuiteTask,
	{ opens, who, situation, today }: LoadedSuites,
	{ names, suspended }: { names(id: string): string; readonly suspended: boolean }
): TaskView {
	const mine = task.holderId === who.personId;
	// [SUI-14] the words of a piste are the fiche's
	const reads = opens('lire-suites') || (mine && !task.closed && opens('lire-sa-piste'));
	const named = (id: string | null) => (id === null ? null : names(id));
	return {
		...{ id: task.id, kind: task.kind, dueOn: task.dueOn, doneOn: task.doneOn, mine },
		label: task.piste !== null && reads ? pisteLabel(task.piste) : null,
		holderId: task.holderId,
		holder: named(task.holderId),
		absent: named(task.absentId),
		medecin: situation.invites.some(
			({ personId, medecinTraitant }) => medecinTraitant && personId === task.absentId
		),
		state: lineState({ dueOn: task.dueOn, outcome: task.outcome, suspended }, today),
		doneBy: named(task.doneBy),
		how: task.how === null ? null : howWords(task.how),
		recordedBy: named(task.recordedBy),
		reassignedBy: named(task.reassignedBy),
		canNote: mayNote(task, who),
		canUndo: mayUndo(task, who),
		canGive: who.leads && !task.closed && !suspended
	};
}

/** [SUI-12] Decided, and where it stands: read from the later agendas of the dossier. */
export async function showAgain(
	deps: Deps,
	{ rows, situation, who, today }: LoadedSuites,
	suspended: boolean
): Promise<ReprogrammationView | null> {
	const row = rows.reprogrammation;
	if (!row) return null;
	const next = await deps.suites.nextOf(situation.id);
	const dropped = row.droppedAt !== null;
	return {
		...{ delay: row.delay, dueOn: row.dueOn, droppedReason: row.droppedReason },
		state: lineState(
			{
				dueOn: row.dueOn,
				outcome: dropped ? 'abandonnee' : null,
				suspended,
				next: next && { day: parisDay(next.startsAt), held: next.held }
			},
			today
		),
		next: next && { intervisionId: next.intervisionId, startsAt: next.startsAt.toISOString() },
		canDrop: who.leads && !dropped && next === null,
		canResume: who.leads && dropped
	};
}
