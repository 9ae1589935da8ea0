import type { JournalQuery } from '#server/db/journal.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';

/** What the address asks of the journal; what can not be read asks for nothing, so that a wrong link still shows a page. */
export function parseJournalQuery(asked: URLSearchParams): JournalQuery {
	const text = (name: string) => asked.get(name)?.trim().slice(0, 80) || null;
	const before = Number(asked.get('avant'));
	const to = asked.get('au');
	return {
		before: Number.isSafeInteger(before) && before > 0 && before < 2 ** 31 ? before : null,
		actor: text('qui'),
		event: text('acte'),
		subject: text('objet'),
		from: parisInstant(asked.get('du') ?? '', '00:00')?.toISOString() ?? null,
		to: to === null ? null : dayAfter(to)
	};
}

/** The day that was chosen is included: up to the next midnight in Paris. */
function dayAfter(day: string): string | null {
	const noon = new Date(`${day}T12:00:00Z`);
	if (Number.isNaN(noon.getTime())) return null;
	const next = new Date(noon.getTime() + 86_400_000).toISOString().slice(0, 10);
	return parisInstant(next, '00:00')?.toISOString() ?? null;
}
