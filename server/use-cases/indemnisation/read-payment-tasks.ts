import type { Actor } from '#domain/access/actor.ts';
import type { Task } from '#domain/taches/task.ts';
import { addDays } from '#domain/planning/calendar-day.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Deps } from '../deps.ts';
import { periodOf } from './list-indemnites.ts';
import { loadPayer } from './load-payer.ts';

/** What the association has to pay: rates that nobody set, lines that no bordereau holds, payments to note. */
export async function readPaymentTasks(
	deps: Deps,
	actor: Actor
): Promise<readonly Omit<Task, 'about'>[]> {
	if (!(await loadPayer(deps, actor)).ok) return [];
	const today = parisDay(deps.now());
	const period = periodOf(addDays(today, -731), today);
	const totals = await deps.indemniteLists.totals({ ...period, poleIds: null });
	const tasks: Omit<Task, 'about'>[] = [];
	const add = (kind: Task['kind'], count: number, [one, many, href, action]: readonly string[]) => {
		if (count === 0) return;
		tasks.push({
			kind,
			text: `${count} ${(count > 1 ? many : one) ?? ''}.`,
			href: href ?? '',
			action: action ?? ''
		});
	};
	add('tarif', totals['a-etablir'].count, [
		'présence libérale attend son indemnité',
		'présences libérales attendent leur indemnité',
		'/indemnisation?etat=a-etablir',
		'Établir'
	]);
	add('indemnite', totals['a-payer'].count, [
		'indemnité à transmettre à la comptabilité',
		'indemnités à transmettre à la comptabilité',
		'/indemnisation?etat=a-payer',
		'Voir'
	]);
	add('indemnite', totals.transmis.count, [
		'indemnité transmise, dont le paiement est à noter',
		'indemnités transmises, dont le paiement est à noter',
		'/indemnisation/bordereaux',
		'Voir les bordereaux'
	]);
	return tasks;
}
