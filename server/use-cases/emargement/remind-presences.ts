import type { Actor } from '#domain/access/actor.ts';
import { isOver, unconfirmed } from '#domain/emargement/decide-validation.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PersonRecord } from '#server/db/people.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

export type RemindDeps = EmargementDeps & {
	/** « 2026-11-24 », in Paris. */
	isoDay(at: Date): string;
	/** « mardi 24 novembre à 13 h 42 ». */
	appointment(at: Date): string;
	presenceWords(words: {
		readonly givenName: string;
		readonly poleName: string;
		readonly moment: string;
		readonly organiser: string;
		readonly link: string;
	}): { readonly subject: string; readonly text: string };
};

/** [EMA-16] Names the reminder of one person and one day: the outbox takes it once. */
export const reminderKey = (
	deps: Pick<RemindDeps, 'isoDay' | 'now'>,
	intervisionId: string,
	personId: string
): string => `presence/${intervisionId}/${personId}/${deps.isoDay(deps.now())}`;

/**
 * [EMA-16] « Rappeler »: asks those who have not confirmed to do it, once a day at most for each. `personId` null: all of
 * them. Gives how many mails were written.
 */
export async function remindPresences(
	deps: RemindDeps,
	actor: Actor,
	intervisionId: string,
	personId: string | null
): Promise<
	{ readonly ok: true; readonly written: number } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'corriger-emargement');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	if (!isOver(facts, deps.now())) return { ok: false, why: 'emargement-en-cours' };
	const asked = unconfirmed((await readSheet(deps, facts)).lines)
		.map((line) => line.personId)
		.filter((one) => personId === null || one === personId);
	const people: PersonRecord[] = [];
	for (const one of asked) {
		const person = await deps.people.byId(one);
		if (person) people.push(person);
	}
	const written = await deps.transaction(async (tx) => {
		const told: string[] = [];
		for (const person of people) if (await write(deps, tx, facts, person)) told.push(person.id);
		if (told.length === 0) return 0;
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'presence-rappelee',
				subject: intervisionId,
				payload: { personnes: told }
			},
			tx
		);
		return told.length;
	});
	if (written === 0) return { ok: false, why: 'rappel-deja-parti' };
	deps.outbox.wake();
	return { ok: true, written };
}

async function write(
	deps: RemindDeps,
	tx: Parameters<Parameters<RemindDeps['transaction']>[0]>[0],
	{ id, poleName, organiser, startsAt }: MeetingFacts,
	{ id: personId, givenName, email }: PersonRecord
): Promise<boolean> {
	if (!email) return false;
	const link = `${deps.origin}/presence/${deps.presenceLinks.token({ intervisionId: id, personId })}`;
	return deps.outbox.add(
		{
			key: reminderKey(deps, id, personId),
			kind: 'presence',
			personId,
			intervisionId: id,
			to: email,
			...deps.presenceWords({
				...{ givenName, poleName, organiser, link },
				moment: deps.appointment(new Date(startsAt))
			})
		},
		tx
	);
}
