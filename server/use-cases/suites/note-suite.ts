import type { Actor } from '#domain/access/actor.ts';
import { informedByCodes } from '#domain/invitation/medecin-informe.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { decideDoneOn, impossibleReasonCodes, tellingWayCodes } from '#domain/suites/outcome.ts';
import { mayNote, mayUndo } from '#domain/suites/task-rights.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';
import { loadSuites, type LoadedSuites } from './load-suites.ts';
import { presentPeople } from './present-people.ts';
import type { SuiteTask } from './suite-task.ts';

/** What is said of one thing to do. */
export interface NotedSuite {
	/** « restitution », or a suite's own. */
	readonly taskId: string;
	readonly outcome: 'faite' | 'impossible' | 'abandonnee';
	/** The day on which it was done; null otherwise. */
	readonly on: string | null;
	/** How the patient or the médecin traitant was told, or why it could not be. */
	readonly how: string | null;
	/** Who did it; null: whoever had it to do. */
	readonly doneBy: string | null;
}

const codesOf = (task: SuiteTask, outcome: NotedSuite['outcome'], medecin: boolean) => {
	if (outcome === 'impossible') return impossibleReasonCodes;
	if (outcome === 'abandonnee') return [];
	if (task.kind === 'restitution') return tellingWayCodes;
	return medecin ? informedByCodes : [];
};

/** [SUI-7] Records that it was done, on which day, by whom and how; or why it will not be. */
export async function noteSuite(
	deps: Deps,
	actor: Actor,
	situationId: string,
	noted: NotedSuite
): Promise<Decision> {
	const loaded = await loadSuites(deps, actor, situationId, 'noter-suites');
	if (!loaded.ok) return loaded;
	const task = loaded.tasks.find(({ id }) => id === noted.taskId);
	if (!task) return refused('introuvable');
	if (task.closed) return refused('suite-deja-notee');
	if (!mayNote(task, loaded.who)) return refused('titre-insuffisant');
	const medecin = isMedecin(loaded, task);
	const known: readonly string[] = codesOf(task, noted.outcome, medecin);
	const how = noted.how ?? '';
	if (known.length > 0 && !known.includes(how)) return refused('saisie-invalide');
	const fits = (task.kind === 'restitution') === (noted.outcome !== 'abandonnee');
	if (noted.outcome !== 'faite' && !fits) return refused('saisie-invalide');
	const done = noted.outcome === 'faite';
	const day = done ? decideDoneOn(noted.on ?? '', loaded.heldOn, loaded.today) : granted;
	if (!day.ok) return day;
	const doneBy = done ? await doerOf(deps, loaded, task, noted.doneBy) : null;
	if (done && doneBy === null) return refused('suite-a-un-absent');
	const { now } = loaded.who;
	return deps.transaction(async (tx) => {
		const written = await close(deps, tx, situationId, task, {
			outcome: noted.outcome,
			// when it was given up, so that the list knows
			doneOn: done ? noted.on : loaded.today,
			how: known.length > 0 ? how : null,
			...{ doneBy, by: actor.personId, at: now }
		});
		if (!written) return refused('suite-deja-notee');
		if (done && medecin) {
			const said = informedByCodes.find((code) => code === how);
			const told = { on: noted.on ?? loaded.today, by: actor.personId, at: now };
			if (said) await deps.suites.medecinTold(tx, situationId, { ...told, how: said });
		}
		await deps.journal.append(
			{
				at: now.toISOString(),
				actor: actor.personId,
				event: 'suite-notee',
				subject: task.id === 'restitution' ? situationId : task.id,
				payload: {
					nature: task.kind,
					issue: noted.outcome,
					le: done ? noted.on : null,
					par: doneBy
				}
			},
			tx
		);
		return granted;
	});
}

const isMedecin = ({ situation }: LoadedSuites, { absentId }: SuiteTask): boolean =>
	situation.invites.some(
		({ personId, medecinTraitant }) => medecinTraitant && personId === absentId
	);

/** Somebody who was there, whoever had it to do, or oneself; null for anybody else. */
async function doerOf(
	deps: Deps,
	{ facts, situation, who }: LoadedSuites,
	{ holderId }: SuiteTask,
	said: string | null
): Promise<string | null> {
	if (!who.leads || said === null)
		return said === null && who.leads && holderId ? holderId : who.personId;
	if (said === holderId || said === who.personId) return said;
	const people = await presentPeople(deps, facts, situation);
	return people.some(({ personId }) => personId === said) ? said : null;
}

function close(
	{ suites }: Deps,
	tx: Sql,
	situationId: string,
	task: SuiteTask,
	done: Parameters<Deps['suites']['closeSuite']>[2]
): Promise<boolean> {
	return task.id === 'restitution'
		? suites.closeRestitution(tx, situationId, done)
		: suites.closeSuite(tx, task.id, done);
}

/** [SUI-6] Takes it back: it is to be done again. */
export async function reopenSuite(
	deps: Deps,
	actor: Actor,
	situationId: string,
	taskId: string
): Promise<Decision> {
	const loaded = await loadSuites(deps, actor, situationId, 'noter-suites');
	if (!loaded.ok) return loaded;
	const task = loaded.tasks.find(({ id }) => id === taskId);
	if (!task) return refused('introuvable');
	if (!task.closed) return refused('suite-pas-notee');
	if (!mayUndo(task, loaded.who)) return refused('titre-insuffisant');
	const { now } = loaded.who;
	return deps.transaction(async (tx) => {
		const written =
			task.id === 'restitution'
				? await deps.suites.reopenRestitution(tx, situationId)
				: await deps.suites.reopenSuite(tx, task.id);
		if (!written) return refused('suite-pas-notee');
		if (task.recordedAt && isMedecin(loaded, task)) {
			await deps.suites.medecinUntold(tx, situationId, task.recordedAt);
		}
		await deps.journal.append(
			{
				at: now.toISOString(),
				actor: actor.personId,
				event: 'suite-rouverte',
				subject: task.id === 'restitution' ? situationId : task.id,
				payload: { nature: task.kind }
			},
			tx
		);
		return granted;
	});
}
