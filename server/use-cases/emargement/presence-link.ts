import { decideConfirmation } from '#domain/emargement/decide-confirmation.ts';
import type { OwnPresence } from '#domain/emargement/own-presence.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import { keepSignature } from '../salle/sign-presence.ts';
import { ownPresence } from './confirm-presence.ts';
import { readSheet, type EmargementDeps } from './read-sheet.ts';

type LinkDeps = EmargementDeps & {
	/** Per address: whoever confirms does it once, whoever guesses stops. */
	readonly signatureLimit: RateLimit;
};

/** A reminder may wait in a mailbox over a holiday; accounts are paid long before. */
const linkLives = 60 * 86_400_000;

/** [EMA-11] Shows, by the link of a reminder, one's own line and nothing else; it opens no session. */
export async function readPresenceLink(
	deps: LinkDeps,
	token: string,
	address: string
): Promise<
	| { readonly ok: true; readonly presence: OwnPresence }
	| { readonly ok: false; readonly why: Refusal }
> {
	const found = await findPlace(deps, token, address);
	if (!found.ok) return found;
	const presence = await ownPresence(deps, found.facts, found.personId);
	return presence ? { ok: true, presence } : { ok: false, why: 'presence-absente' };
}

/** [EMA-11] Confirms one presence by that link. */
export async function confirmByLink(
	deps: LinkDeps,
	token: string,
	address: string
): Promise<Decision> {
	const found = await findPlace(deps, token, address);
	if (!found.ok) return found;
	const { facts, personId } = found;
	const may = decideConfirmation((await readSheet(deps, facts)).lines, personId);
	if (!may.ok) return may;
	const signature = { intervisionId: facts.id, personId, means: 'lien', witnessId: null } as const;
	await keepSignature(signature, deps.now(), deps, { identification: 'lien-de-rappel' });
	await deps.changed(facts.id);
	return granted;
}

async function findPlace(deps: LinkDeps, token: string, address: string) {
	if (!deps.signatureLimit.take(address)) return { ok: false, why: 'trop-de-demandes' } as const;
	const place = deps.presenceLinks.read(token);
	const facts = place && (await deps.reader.loadFacts(place.intervisionId));
	// Never made, taken off the list, or too old: the same words, nobody learns which.
	if (!facts || !participantOf(facts, place.personId)) {
		return { ok: false, why: 'lien-expire' } as const;
	}
	const end = Date.parse(facts.endedAt ?? facts.startsAt) + linkLives;
	if (deps.now().getTime() > end) return { ok: false, why: 'lien-expire' } as const;
	return { ok: true, facts, personId: place.personId } as const;
}
