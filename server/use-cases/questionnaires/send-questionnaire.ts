import type { Actor } from '#domain/access/actor.ts';
import { isOver } from '#domain/emargement/decide-validation.ts';
import { isOpenOn, windowOf } from '#domain/questionnaire/window.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { readSheet, type EmargementDeps } from '../emargement/read-sheet.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { questionnaireUrl } from './open-questionnaire.ts';

export type SendQuestionnaireDeps = EmargementDeps & {
	/** « mardi 24 novembre à 13 h 42 ». */
	appointment(at: Date): string;
	/** « 24 novembre 2026 », in Paris. */
	day(at: Date): string;
	satisfactionWords(words: {
		readonly givenName: string;
		readonly poleName: string;
		readonly moment: string;
		readonly until: string;
		readonly link: string;
	}): { readonly subject: string; readonly text: string };
};

/**
 * [ACT-21] Sends the link of the questionnaire to those who were there and have an address, once each. The mail says
 * that one was there; nothing that comes back does. Gives how many were written.
 */
export async function sendQuestionnaire(
	deps: SendQuestionnaireDeps,
	actor: Actor,
	intervisionId: string
): Promise<
	{ readonly ok: true; readonly written: number } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const now = deps.now();
	if (!isOver(facts, now)) return { ok: false, why: 'emargement-en-cours' };
	const startsAt = new Date(facts.startsAt);
	if (!isOpenOn(parisDay(startsAt), parisDay(now))) return { ok: false, why: 'questionnaire-clos' };
	const link = await questionnaireUrl(deps, { intervisionId });
	const { lines } = await readSheet(deps, facts);
	const people = await Promise.all(lines.map(({ personId }) => deps.people.byId(personId)));
	const until = deps.day(new Date(`${windowOf(parisDay(startsAt)).until}T12:00Z`));
	const said = { poleName: facts.poleName, moment: deps.appointment(startsAt), until, link };
	const written = await deps.transaction(async (tx) => {
		let count = 0;
		for (const person of people) {
			if (!person?.email) continue;
			const words = deps.satisfactionWords({ ...said, givenName: person.givenName });
			const key = `avis/${intervisionId}/${person.id}`;
			const mail = { key, kind: 'courriel', to: person.email, ...words } as const;
			if (await deps.outbox.add(mail, tx)) count += 1;
		}
		if (count === 0) return 0;
		await deps.journal.append(
			{
				...{ at: now.toISOString(), actor: actor.personId, event: 'questionnaire-envoye' },
				...{ subject: intervisionId, payload: { courriels: count } }
			},
			tx
		);
		return count;
	});
	if (written === 0) return { ok: false, why: 'questionnaire-envoye' };
	deps.outbox.wake();
	return { ok: true, written };
}
