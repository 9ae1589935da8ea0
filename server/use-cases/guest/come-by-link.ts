import { decideAccord } from '#domain/accord/decide-accord.ts';
import { guestName, type GuestKind } from '#domain/guest/guest-kind.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { GuestSeat } from '#server/db/guests.ts';
import type { GuestDeps } from './guest-deps.ts';

interface Denied {
	readonly ok: false;
	readonly why: Refusal;
}

const denied = (why: Refusal): Denied => ({ ok: false, why });

/** What a guest's own page shows: when, as whom; nobody else's name. */
export interface GuestPage {
	readonly intervisionId: string;
	readonly kind: GuestKind;
	/** « Prénom I. » */
	readonly name: string;
	/** ISO UTC. */
	readonly startsAt: string;
	readonly ended: boolean;
	readonly mediaUrl: string | null;
}

/** Whether a link still opens something, before anybody presses a button; it tells nothing more. */
export async function readGuestLink(
	deps: GuestDeps,
	token: string,
	cookieHeader: string | null,
	address: string
): Promise<{ readonly ok: true; readonly mine: boolean } | Denied> {
	if (!deps.guestLimit.take(address)) return denied('trop-de-demandes');
	const seat = await deps.guests.byLink(deps.sha256(token), deps.now());
	if (!seat || !(await isOpen(deps, seat))) return denied('lien-inconnu');
	if (seat.sessionId === null) return { ok: true, mine: false };
	const own = await deps.guestCookie.read(cookieHeader);
	return own?.guestId === seat.guestId ? { ok: true, mine: true } : denied('lien-utilise');
}

interface Come {
	readonly ok: true;
	readonly cookies: readonly ReturnType<GuestDeps['guestCookie']['make']>[];
}

/** [INT-4] Comes by the link: the first device takes it, and it opens nothing on another one. */
export async function redeemGuestLink(
	deps: GuestDeps,
	token: string,
	cookieHeader: string | null,
	address: string
): Promise<Come | Denied> {
	const read = await readGuestLink(deps, token, cookieHeader, address);
	if (!read.ok) return read;
	if (read.mine) return { ok: true, cookies: [] };
	const now = deps.now();
	const seat = await deps.guests.byLink(deps.sha256(token), now);
	if (!seat) return denied('lien-inconnu');
	const secret = deps.token();
	const first = await deps.guests.openSession(
		deps.sha256(secret),
		seat.guestId,
		now,
		seat.expiresAt
	);
	if (!first) return denied('lien-utilise');
	await deps.journal.append({
		at: now.toISOString(),
		actor: 'system',
		event: 'invite-lien-ouvert',
		subject: seat.situationId,
		payload: { qui: seat.kind }
	});
	return { ok: true, cookies: [deps.guestCookie.make(secret, seat.expiresAt)] };
}

/** Reads a guest's own page, by the cookie of his device. */
export async function readGuestPage(
	deps: GuestDeps,
	cookieHeader: string | null
): Promise<{ readonly ok: true; readonly page: GuestPage } | Denied> {
	const seat = await deps.guestCookie.read(cookieHeader);
	const open = seat && (await isOpen(deps, seat));
	if (!seat || !open) return denied('lien-inconnu');
	const { facts, situation } = open;
	return {
		ok: true,
		page: {
			intervisionId: facts.id,
			kind: seat.kind,
			name: guestName(seat.kind, situation.designation),
			startsAt: facts.startsAt,
			ended: facts.endedAt !== null,
			mediaUrl: deps.mediaUrl
		}
	};
}

/** [INT-5] The situation still stands there, with an accord that lets it be opened. */
async function isOpen(deps: GuestDeps, { intervisionId, situationId }: GuestSeat) {
	const facts = await deps.reader.loadFacts(intervisionId);
	const situation = facts && situationOf(facts, situationId);
	if (!facts || !situation || facts.cancelledAt !== null) return null;
	return decideAccord(situation.accord).ok ? { facts, situation } : null;
}
