import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { JournalQuery, NamedEntry } from '#server/db/journal.ts';
import type { SubjectName } from '#server/db/journal-subjects.ts';
import type { Deps } from './deps.ts';

const pageSize = 100;

export interface JournalPage {
	readonly entries: readonly NamedEntry[];
	/** What the entries and the question are about, as far as it is still known. */
	readonly names: readonly SubjectName[];
	/** Number of the entry before which the next page goes on; null at the end. */
	readonly before: number | null;
	/** The last entry, to be noted elsewhere: whoever rewrites the journal contradicts it. */
	readonly head: ArchiveHead | null;
}

/** Shows the journal, latest first, to whoever watches over data protection: acts, never content. */
export async function readJournal(
	deps: Deps,
	actor: Actor,
	asked: JournalQuery
): Promise<({ readonly ok: true } & JournalPage) | { readonly ok: false; why: Refusal }> {
	const mandats = (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
	const decision = decideResource({ mandats, role: null }, 'voir-journal');
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, 'voir-journal');
	if (!session.ok) return session;
	const actors = asked.actor === null ? null : await personIds(deps, asked.actor);
	const subjects = asked.subject === null ? null : await subjectIds(deps, asked.subject);
	const found = await deps.journal.page({ ...asked, actors, subjects }, pageSize + 1);
	const head = await deps.journal.head();
	const entries = found.slice(0, pageSize);
	const told = [...entries.map(({ subject }) => subject), ...(actors ?? []), ...(subjects ?? [])];
	const names = await deps.journal.subjectNames(told);
	// [ACS-19] whoever watches is watched: which part was asked for, once a page; what was typed may be anything, a known
	// id is not
	const known = [...(subjects ?? []), ...(actors ?? [])].find((id) =>
		names.some((name) => name.id === id)
	);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'journal-lu',
		subject: known ?? 'journal',
		payload: { acte: asked.event, avant: asked.before, du: asked.from, au: asked.to }
	});
	const before = found.length > pageSize ? (entries.at(-1)?.seq ?? null) : null;
	return { ok: true, entries, names, before, head };
}

/** Persons whose id or name this is; nobody's name stands for itself, so that it finds nothing rather than everything. */
async function personIds(deps: Deps, asked: string): Promise<readonly string[]> {
	if ((await deps.people.byId(asked)) !== null) return [asked];
	const filter = { name: asked, profession: null, structure: '', poleId: null };
	const present = await deps.annuaire.search({ ...filter, archived: false }, 0);
	const archived = await deps.annuaire.search({ ...filter, archived: true }, 0);
	const ids = [...present.ids, ...archived.ids];
	return ids.length === 0 ? [asked] : ids;
}

/** A dossier's code stands for all that was done about it; anything else is an id, or somebody's name. */
async function subjectIds(deps: Deps, asked: string): Promise<readonly string[]> {
	const ofDossier = await deps.journal.subjectsOfDossier(asked.toUpperCase());
	if (ofDossier.length > 0) return ofDossier;
	const [itself] = await deps.journal.subjectNames([asked]);
	return itself ? [itself.id] : personIds(deps, asked);
}
