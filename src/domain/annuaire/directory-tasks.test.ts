import { expect, it } from 'vitest';
import { directoryTasks } from './directory-tasks.ts';

const nothing = { pairs: 0, withoutEmail: [], unanswered: [], proposals: 0 };
const someone = (personId: string) => ({ personId, name: `Nom ${personId}` });

it('[ANN-15] nothing to do, nothing said', () => {
	expect(directoryTasks(nothing)).toEqual([]);
});

it('[ANN-15] each line says what, about whom, and where it is done', () => {
	const withoutEmail = [someone('a'), someone('a'), someone('b'), someone('c'), someone('d')];
	const tasks = directoryTasks({
		pairs: 2,
		withoutEmail,
		unanswered: [someone('e')],
		proposals: 1
	});
	expect(tasks.map(({ href }) => href)).toEqual([
		'/annuaire/moi',
		'/annuaire/a',
		'/annuaire/b',
		'/annuaire/c',
		'/annuaire/e',
		'/annuaire/doublons'
	]);
	expect(tasks.at(-1)?.text).toContain('2 paires');
	expect(directoryTasks({ ...nothing, pairs: 1 })[0]?.text).toContain('Deux fiches');
});
