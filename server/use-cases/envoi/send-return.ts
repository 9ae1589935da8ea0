import type { Actor } from '#domain/access/actor.ts';
import { decideSending, openWorkWords, type ReturnFacts } from '#domain/envoi/return-state.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import type { Piece, Reachable } from '#server/db/envois.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { associationOf } from './people-of-returns.ts';
import { piecesWords } from './pieces-words.ts';
import type { ReturnDeps } from './return-deps.ts';

export type SendOutcome =
	| { readonly ok: true; readonly what: string; readonly open: string; readonly told: number }
	| { readonly ok: false; readonly why: Refusal };

/** [RET-2] Sends the association everything that is sealed, and says what is still to come. */
export async function sendReturn(
	deps: ReturnDeps,
	actor: Actor,
	intervisionId: string
): Promise<SendOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'adresser-retour');
	if (!loaded.ok) return loaded;
	const people = await associationOf(deps);
	const outcome = await deps.transaction(async (tx): Promise<SendOutcome> => {
		await deps.envois.hold(tx, intervisionId);
		const row = await deps.returns.one(intervisionId, deps.now(), tx);
		if (!row) return { ok: false, why: 'introuvable' };
		const decision = decideSending(row.facts);
		if (!decision.ok) return decision;
		return write(deps, tx, { actor, row, people });
	});
	if (outcome.ok) deps.outbox.wake();
	return outcome;
}

interface Sending {
	readonly actor: Actor;
	readonly row: ReturnRow;
	/** Read before: a transaction asks nothing of another connection. */
	readonly people: readonly Reachable[];
}

async function write(
	deps: ReturnDeps,
	tx: Sql,
	{ actor, row, people }: Sending
): Promise<SendOutcome> {
	const { id: intervisionId, poleName, startsAt, facts } = row;
	const pieces = await deps.envois.current(intervisionId, tx);
	if (pieces.length === 0) return { ok: false, why: 'retour-vide' };
	const [id, at] = [deps.id(), deps.now()];
	await deps.envois.add(tx, { id, intervisionId, sentBy: actor.personId, sentAt: at }, pieces);
	await deps.journal.append(entry(actor, { id, intervisionId, at, facts }, pieces), tx);
	const [what, open] = [piecesWords(pieces), openWorkWords(facts)];
	for (const { personId, givenName, email } of people) {
		const words = deps.returnWords.sent({
			...{ givenName, poleName, what, open, again: facts.last !== null },
			day: deps.day(new Date(startsAt)),
			link: `${deps.origin}/retours/${intervisionId}`
		});
		const key = `retour/adresse/${id}/${personId}`;
		await deps.outbox.add({ key, kind: 'courriel', to: email, personId, ...words }, tx);
	}
	return { ok: true, what, open, told: people.length };
}

interface Sent {
	readonly id: string;
	readonly intervisionId: string;
	readonly at: Date;
	readonly facts: ReturnFacts;
}

/** Which documents, by their hashes: the journal outlives them. */
function entry(
	{ personId }: Actor,
	{ id, intervisionId, at, facts }: Sent,
	pieces: readonly Piece[]
) {
	return {
		at: at.toISOString(),
		actor: personId,
		event: 'retour-adresse',
		subject: intervisionId,
		payload: {
			envoi: id,
			documents: pieces.map(({ documentId }) => documentId),
			pdfSha256: pieces.map(({ sha256 }) => sha256),
			enPartie: openWorkWords(facts) !== ''
		}
	} as const;
}
