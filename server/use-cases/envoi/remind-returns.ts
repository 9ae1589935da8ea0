import { lackWords } from '#domain/envoi/receipt.ts';
import { dueReturnReminder, type ReturnReminder } from '#domain/envoi/due-return-reminder.ts';
import { openWorkWords, returnState, returnStates } from '#domain/envoi/return-state.ts';
import type { Reachable } from '#server/db/envois.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';
import { coordinationOf } from './people-of-returns.ts';
import type { ReturnDeps } from './return-deps.ts';
import { returnSpan } from './return-span.ts';

/** More than fifty pôles leave open in the months that are reminded of. */
const atOnce = 5000;

/**
 * Writes the reminders of returns whose day has come ([RET-5]). Run as often as one likes, by as many processes: each has
 * one key, which the outbox takes once. Gives how many were written.
 */
export async function remindReturns(deps: ReturnDeps): Promise<number> {
	const now = deps.now();
	const scope = { ...returnSpan(null, now), poleIds: await deps.poles.allIds(), now };
	const rows = await deps.returns.toRemind(scope, atOnce);
	const due = rows.flatMap((row) => dueOf(row, new Set(), now));
	if (due.length === 0) return 0;
	const people = new Map<string, readonly Reachable[]>();
	for (const { row } of due) {
		const { poleId } = row;
		if (!people.has(poleId)) people.set(poleId, await coordinationOf(deps, poleId));
	}
	const whom = ({ poleId }: ReturnRow) => people.get(poleId) ?? [];
	const written = await deps.outbox.written(
		due.flatMap(({ row, reminder }) =>
			whom(row).map(({ personId }) => `${reminder.key}/${personId}`)
		)
	);
	const known = new Set([...written].map((key) => key.slice(0, key.lastIndexOf('/'))));
	let count = 0;
	for (const { row, reminder } of due.flatMap(({ row: one }) => dueOf(one, known, now))) {
		count += await remind(deps, row, reminder, whom(row));
	}
	if (count > 0) deps.outbox.wake();
	return count;
}

function dueOf(row: ReturnRow, written: ReadonlySet<string>, now: Date) {
	const { id: intervisionId, startsAt, facts } = row;
	const reminder = dueReturnReminder({ facts, intervisionId, startsAt }, written, now);
	return reminder ? [{ row, reminder }] : [];
}

async function remind(
	deps: ReturnDeps,
	{ id, poleName, startsAt, facts }: ReturnRow,
	{ ground, days, key }: ReturnReminder,
	people: readonly Reachable[]
): Promise<number> {
	const lacking = facts.last && ground === 'incomplet' ? lackWords(facts.last.lacking) : '';
	const state = returnStates[returnState(facts)].toLocaleLowerCase('fr');
	const what = [state, openWorkWords(facts), lacking].filter(Boolean).join(' ; ');
	return deps.transaction(async (tx) => {
		let written = 0;
		for (const { personId, givenName, email } of people) {
			const words = deps.returnWords.reminder({
				...{ givenName, poleName, what, day: deps.day(new Date(startsAt)) },
				link: `${deps.origin}/intervisions/${id}#la-suite`
			});
			const mail = { key: `${key}/${personId}`, kind: 'courriel', personId } as const;
			if (await deps.outbox.add({ ...mail, to: email, ...words }, tx)) written += 1;
		}
		if (written === 0) return 0;
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: 'system',
				event: 'retour-relance',
				subject: id,
				payload: { etape: `${ground}-${days}`, personnes: written }
			},
			tx
		);
		return written;
	});
}
