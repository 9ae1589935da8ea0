import { refusePage } from '#lib/coordination/refuse-page.ts';
import { eventChoices } from '#lib/coordination/event-words.ts';
import { parseJournalQuery } from './parse-query.ts';
import { subjectWords } from './subject-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await locals.app.readJournal(locals.actor, parseJournalQuery(url.searchParams));
	if (!answer.ok) refusePage(answer.why);
	// Hashes stay where they are verified.
	const entries = answer.entries.map(({ seq, at, actor, actorName, event, subject, payload }) => {
		const titles = Array.isArray(payload['titres']) ? payload['titres'].map(String) : [];
		return { seq, at, actor, actorName, event, subject, titles };
	});
	const { searchParams: asked } = url;
	const names = Object.fromEntries(answer.names.map((name) => [name.id, subjectWords(name)]));
	// A link asks by id: the form says it as a person does.
	const spoken = (text: string) => answer.names.find(({ id }) => id === text)?.name ?? text;
	const filters = Object.fromEntries(
		['qui', 'acte', 'objet', 'du', 'au'].map((name) => [name, spoken(asked.get(name) ?? '')])
	);
	return {
		entries,
		names,
		head: answer.head,
		older: older(asked, answer.before),
		filters,
		eventChoices
	};
};

/** The address of the page before this one in time, with the same filters. */
function older(asked: URLSearchParams, before: number | null): string | null {
	if (before === null) return null;
	const next = new URLSearchParams(asked);
	next.set('avant', String(before));
	return `/journal?${next}`;
}
