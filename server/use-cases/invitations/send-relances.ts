import { dueRelances, relanceKey, relanceKeys } from '#domain/invitation/due-relances.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import { loadInvitations } from './load-invitations.ts';
import { writeMail } from './write-mail.ts';

/** Farther than any step may be set. */
const horizon = 61 * 86_400_000;

/**
 * Writes the reminders whose time has come, for every Intervision to come. Run as often as one likes, by as many
 * processes: each reminder has one key, which the outbox takes once ([INV-13]). Gives how many were written.
 */
export async function sendRelances(deps: InvitationDeps): Promise<number> {
	const now = deps.now();
	const coming = await deps.relances.coming(now, new Date(now.getTime() + horizon));
	let written = 0;
	for (const intervisionId of coming) written += await remind(deps, intervisionId, now);
	if (written > 0) deps.outbox.wake();
	return written;
}

async function remind(deps: InvitationDeps, intervisionId: string, now: Date): Promise<number> {
	const facts = await deps.reader.loadFacts(intervisionId);
	if (!facts) return 0;
	const { appointment, people } = await loadInvitations(deps, facts);
	const plan = await deps.relances.plan(facts.poleId, intervisionId);
	const keys = relanceKeys(appointment, people);
	const due = dueRelances({ appointment, people, plan }, await deps.outbox.written(keys), now);
	if (due.length === 0) return 0;
	const batch = deps.id();
	return deps.transaction(async (tx) => {
		let written = 0;
		for (const relance of due) {
			const person = people.find(({ personId }) => personId === relance.personId);
			if (!person || person.email === null) continue;
			const sending = { kind: 'relance', key: relanceKey(appointment, relance), batch } as const;
			const { email } = person;
			if (await writeMail(deps, tx, appointment, { ...person, email }, sending)) written += 1;
		}
		const step = due[0]?.step ?? '';
		await deps.journal.append(
			{
				at: now.toISOString(),
				actor: 'system',
				event: 'relance-envoyee',
				subject: intervisionId,
				payload: { etape: step, personnes: written }
			},
			tx
		);
		return written;
	});
}
