import type { Actor } from '#domain/access/actor.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { decideSignature } from '#domain/salle/decide-seat.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { Deps } from '../deps.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { keepSignature } from './sign-presence.ts';

export interface SignatureDeps extends Deps {
	readonly qrPicture: (text: string) => string;
	/** Per address: whoever scans signs once, whoever guesses stops. */
	readonly signatureLimit: RateLimit;
}

/** Time to take a telephone out of a bag; no more. */
const LINK_LIVES_MS = 10 * 60_000;

type IssuedLink =
	| {
			readonly ok: true;
			readonly link: string;
			readonly picture: string;
			readonly expiresAt: string;
	  }
	| { readonly ok: false; readonly why: Refusal };

/**
 * [SAL-15] Makes, for somebody who sits in the room of this person's device, a link that signs her presence and does
 * nothing else: no session, no patient. Only its hash is kept.
 */
export async function issueSignatureLink(
	deps: SignatureDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<IssuedLink> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	const seat = participantOf(loaded.facts, personId)?.seat;
	if (seat?.kind !== 'salle' || seat.holderId !== actor.personId) {
		return { ok: false, why: 'introuvable' };
	}
	if (loaded.facts.endedAt !== null) return { ok: false, why: 'signature-close' };
	const token = deps.token();
	const expiresAt = new Date(deps.now().getTime() + LINK_LIVES_MS);
	await deps.signatureLinks.issue(deps.sha256(token), seat.id, expiresAt);
	// Whoever holds the link signs by it: the journal keeps who was shown it.
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'presence-lien-remis',
		subject: intervisionId,
		payload: { personne: personId }
	});
	const link = `${deps.origin}/signature/${token}`;
	return { ok: true, link, picture: deps.qrPicture(link), expiresAt: expiresAt.toISOString() };
}

interface SignaturePage {
	readonly name: string;
	readonly poleName: string;
	/** ISO UTC. */
	readonly startsAt: string;
	/** ISO UTC; null: not signed yet. */
	readonly signedAt: string | null;
}

type SignatureReading =
	| { readonly ok: true; readonly page: SignaturePage }
	| { readonly ok: false; readonly why: Refusal };

/** Shows whose presence a link signs: the name of a professional, the pôle and the date. */
export async function readSignatureLink(
	deps: SignatureDeps,
	token: string,
	address: string
): Promise<SignatureReading> {
	const found = await findSeat(deps, token, address);
	if (!found.ok) return found;
	const { facts, person } = found;
	const { poleName, startsAt, endedAt } = facts;
	const signedAt = person.signature?.at ?? null;
	// Whoever has signed reads it again; the others learn at once that it is too late.
	if (endedAt !== null && signedAt === null) return { ok: false, why: 'signature-close' };
	return { ok: true, page: { name: person.name, poleName, startsAt, signedAt } };
}

/** Signs by the link, once, while the Intervision lasts. */
export async function signByLink(
	deps: SignatureDeps,
	token: string,
	address: string
): Promise<Decision> {
	const found = await findSeat(deps, token, address);
	if (!found.ok) return found;
	const { facts, person } = found;
	const may = decideSignature(facts, person);
	if (!may.ok) return may;
	if (!(await deps.signatureLinks.use(deps.sha256(token), deps.now()))) {
		return refused('lien-utilise');
	}
	const signature = { intervisionId: facts.id, personId: person.personId, witnessId: null };
	await keepSignature({ ...signature, means: 'lien' }, deps.now(), deps);
	await deps.changed(facts.id);
	return granted;
}

async function findSeat(deps: SignatureDeps, token: string, address: string) {
	if (!deps.signatureLimit.take(address)) return { ok: false, why: 'trop-de-demandes' } as const;
	const link = await deps.signatureLinks.find(deps.sha256(token), deps.now());
	const facts = link && (await deps.reader.loadFacts(link.intervisionId));
	const person = facts && participantOf(facts, link.personId);
	// Gone, expired, or never made: the same words, nobody learns which.
	if (!facts || !person) return { ok: false, why: 'lien-expire' } as const;
	return { ok: true, facts, person } as const;
}
