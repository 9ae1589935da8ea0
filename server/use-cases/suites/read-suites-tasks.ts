import type { Actor } from '#domain/access/actor.ts';
import type { Task } from '#domain/taches/task.ts';
import type { Deps } from '../deps.ts';
import { listSuites, meetingsOfSuites, type SuiteLine, type SuiteQuery } from './list-suites.ts';

const open: SuiteQuery = { view: 'ouvertes', kind: null, poleId: null, page: 0 };

/** The Intervisions that these lines come from. */
export const meetingsOfTasks = (deps: Deps, actor: Actor): Promise<readonly string[]> =>
	meetingsOfSuites(deps, actor, open);

/** What « À faire » says of the time after a meeting: one's own tasks one by one, what is late elsewhere in one line. */
export async function readSuitesTasks(deps: Deps, actor: Actor): Promise<readonly Task[]> {
	const { lines } = await listSuites(deps, actor, open);
	const own = lines.filter(({ mine, state }) => mine && state !== 'suspendue');
	const late = lines.filter(({ mine, leads, state }) => !mine && leads && state === 'retard');
	return [...own.map(ownTask), ...lateTask(late)];
}

const words = {
	restitution: { text: 'Vous avez une restitution à faire au patient', action: 'La préparer' },
	'retour-absent': { text: 'Vous avez un retour à faire à une personne absente', action: 'Voir' },
	piste: { text: 'Vous avez une piste à mettre en œuvre', action: 'Voir' },
	reprogrammation: { text: 'Une situation est à revoir', action: 'Voir' }
} as const;

function ownTask({ kind, code, situationId, state, poleName, startsAt }: SuiteLine): Task {
	const { text, action } = words[kind];
	const late = state === 'retard' ? '\u00A0: l’échéance est passée' : '';
	return {
		kind: kind === 'restitution' ? 'restitution' : 'suite',
		text: `${text} (${code})${late}.`,
		href: `/suites/${situationId}`,
		action,
		about: { poleName, startsAt }
	};
}

function lateTask(late: readonly SuiteLine[]): readonly Task[] {
	if (late.length === 0) return [];
	const told = late.filter(({ kind }) => kind === 'restitution').length;
	const others = late.length - told;
	const count = (n: number, one: string, many: string) => (n === 1 ? one : `${n} ${many}`);
	const parts = [
		...(told > 0 ? [count(told, 'une restitution', 'restitutions')] : []),
		...(others > 0 ? [count(others, 'une autre suite', 'autres suites')] : [])
	];
	const text = `En retard après les Intervisions\u00A0: ${parts.join(' et ')}.`;
	return [
		{ kind: 'suites-en-retard', text, href: '/suites?etat=retard', action: 'Voir', about: null }
	];
}
