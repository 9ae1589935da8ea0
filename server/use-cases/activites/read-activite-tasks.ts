import type { Actor } from '#domain/access/actor.ts';
import { lateCopils } from '#domain/activite/copil.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Task } from '#domain/taches/task.ts';
import { attentionTo } from '#domain/convention/watch.ts';
import type { Deps } from '../deps.ts';
import { loadActivites } from './load-activites.ts';

/** Told one by one; beyond, the list is a click away. */
const told = 3;

/** [ACT-7] [ACT-8] In « À faire »: pôles without a Copil for a year, conventions to sign or that end. */
export async function readActiviteTasks(
	deps: Deps,
	actor: Actor
): Promise<readonly Omit<Task, 'about'>[]> {
	const loaded = await loadActivites(deps, actor, 'noter-activites');
	if (!loaded.ok) return [];
	const today = parisDay(deps.now());
	const late = lateCopils(await deps.activiteLists.copils(loaded.poleIds, today), today);
	return [...copilTasks(late), ...(loaded.manages ? await conventionTasks(deps, today) : [])];
}

function copilTasks(late: ReturnType<typeof lateCopils>): readonly Omit<Task, 'about'>[] {
	if (late.length > told) {
		const text = `${late.length} pôles n’ont pas réuni de Copil depuis un an.`;
		return [{ kind: 'copil', text, href: '/activites#copils', action: 'Voir lesquels' }];
	}
	return late.map(({ poleId, poleName }) => ({
		kind: 'copil',
		text: `Le pôle ${poleName} n’a pas réuni de Copil depuis un an.`,
		href: `/poles/${poleId}#copil`,
		action: 'Voir le pôle'
	}));
}

async function conventionTasks(deps: Deps, today: string): Promise<readonly Omit<Task, 'about'>[]> {
	const words = {
		'a-signer': 'attend une signature',
		'prend-fin': 'est dénoncée et prend fin'
	} as const;
	const conventions = await deps.conventions.list(null);
	const tasks = conventions.flatMap((one) => {
		const attention = attentionTo({ ...one, preparedOn: parisDay(one.createdAt) }, today);
		if (attention === null) return [];
		return [
			{
				kind: 'convention' as const,
				text: `La convention avec ${one.structureName} ${words[attention]}.`,
				href: `/activites/conventions/${one.id}`,
				action: 'Voir la convention'
			}
		];
	});
	return tasks.slice(0, told);
}
