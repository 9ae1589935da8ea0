import type { Actor } from '#domain/access/actor.ts';
import { accountTasks } from '#domain/access/account-tasks.ts';
import type { Viewer } from '#domain/access/standing.ts';
import { homeBand, type BandLine } from '#domain/taches/home-band.ts';
import { sortTasks, type Task, type TaskList } from '#domain/taches/task.ts';
import type { AccountDeps } from '../account/account-deps.ts';
import { hasFactor } from '../account/has-factor.ts';
import { readActiviteTasks } from '../activites/read-activite-tasks.ts';
import { accordTasks } from '../accord/accord-tasks.ts';
import { readDirectoryTasks } from '../annuaire/read-directory-tasks.ts';
import { readEmargementTasks } from '../emargement/read-emargement-tasks.ts';
import { readDemandeTasks } from '../demande/demande-tasks.ts';
import { readFicheTasks } from '../fiches/read-fiche-tasks.ts';
import { readAhead } from '../invitations/read-ahead.ts';
import { readInvitationTasks } from '../invitations/read-invitations.ts';
import { readPlanningTasks } from '../planning/read-planning-tasks.ts';
import type { PlanningCard } from '../planning/planning-card.ts';
import { readPaymentTasks } from '../indemnisation/read-payment-tasks.ts';
import { planningScope } from '../planning/planning-scope.ts';
import { meetingsOfTasks, readSuitesTasks } from '../suites/read-suites-tasks.ts';
import { readPlanning, type Planning } from '../read-planning.ts';
import { readBand } from './read-band.ts';
import { readOnce } from './read-once.ts';

/** The first page: what is to be done, and the Intervisions that concern someone. */
export interface Home {
	readonly planning: Planning;
	readonly tasks: TaskList;
	/** The figures that concern this person. */
	readonly band: readonly BandLine[];
}

/** Accords and answers are looked at one by one for the Intervisions of the next weeks, and for so many at most. */
const near = { days: 21, count: 12 };

/** [TAC-2] Gathers every part's lines for this person; each part decides what it may tell. */
export async function readHome(given: AccountDeps, actor: Actor): Promise<Home> {
	const deps = readOnce(given);
	const planning = await readPlanning(deps, actor);
	if (actor.intervisionId !== null) {
		return { planning, tasks: { today: [], later: [] }, band: [] };
	}
	const close = planning.cards.filter((card) => isNear(card, deps.now())).slice(0, near.count);
	// Read at once, for the lines of near Intervisions and for those of what follows past ones.
	await deps.reader.loadManyFacts([
		...new Set([...close.map(({ id }) => id), ...(await meetingsOfTasks(deps, actor))])
	]);
	const detailed = await detailedTasks(deps, actor, close);
	const band = await readBand(deps, actor);
	const isClose = (id: string) => close.some((card) => card.id === id);
	const tasks: readonly (readonly Task[])[] = [
		await ownTasks(deps, actor, planning),
		await readEmargementTasks(deps, actor),
		(await readDemandeTasks(deps, actor)).map(apart),
		(await readDirectoryTasks(deps, actor)).map(apart),
		(await readPaymentTasks(deps, actor)).map(apart),
		(await readActiviteTasks(deps, actor)).map(apart),
		await readFicheTasks(deps, actor),
		(await readPlanningTasks(deps, actor)).filter(
			({ kind, href }) => kind !== 'a-prevenir' || !close.some(({ id }) => href.includes(id))
		),
		await readSuitesTasks(deps, actor),
		band.tasks,
		...detailed,
		...planning.cards.map((card) => cardTasks(card, isClose(card.id)))
	];
	const sorted = sortTasks(tasks.flat(), deps.now());
	const figures = homeBand({ ...band.facts, today: sorted.today.length });
	return { planning, tasks: sorted, band: figures };
}

function isNear({ canPrepare, ended, startsAt }: PlanningCard, now: Date): boolean {
	const left = Date.parse(startsAt) - now.getTime();
	return canPrepare && !ended && left < near.days * 86_400_000;
}

const apart = (line: Omit<Task, 'about'>): Task => ({ ...line, about: null });

/** What the list of dates says of one; accords and invitations of a near one are told more closely. */
function cardTasks(card: PlanningCard, close: boolean): readonly Task[] {
	const { poleName, startsAt } = card;
	return card.tasks
		.filter(({ kind }) => !close || (kind !== 'accord' && kind !== 'invitation'))
		.map((line) => ({ ...line, about: { poleName, startsAt } }));
}

/** The same number of questions, however many are near. */
async function detailedTasks(
	deps: AccountDeps,
	actor: Actor,
	close: readonly PlanningCard[]
): Promise<readonly (readonly Task[])[]> {
	if (close.length === 0) return [];
	const facts = await deps.reader.loadManyFacts(close.map(({ id }) => id));
	const { heldIn } = await planningScope(deps, actor);
	const profession = (await deps.people.byId(actor.personId))?.profession;
	const ahead = await readAhead(deps, [...facts.values()]);
	return Promise.all(
		close.map(async ({ id, poleName, startsAt }) => {
			const meeting = facts.get(id);
			if (!meeting) return [];
			const { personId } = actor;
			const mandats = heldIn(meeting.poleId);
			const viewer: Viewer = { personId, mandats, ...(profession && { profession }) };
			const invitations = await readInvitationTasks(ahead, meeting);
			const lines = [...accordTasks(meeting, viewer), ...invitations];
			return lines.map((line) => ({ ...line, about: { poleName, startsAt } }));
		})
	);
}

/** The demonstration's own access needs no second factor, and would be asked for one for ever. */
async function ownTasks(
	deps: AccountDeps,
	{ personId, method }: Actor,
	{ canCreate, cards }: Planning
): Promise<readonly Task[]> {
	if (method === 'demonstration') return [];
	const lines = accountTasks({
		needsStrong: canCreate || cards.some(({ canPrepare }) => canPrepare),
		factors: (await hasFactor(deps, personId)) ? 1 : 0,
		codesLeft: await deps.recoveryCodes.left(personId)
	});
	return lines.map(apart);
}
