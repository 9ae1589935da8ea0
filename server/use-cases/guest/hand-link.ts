import type { Actor } from '#domain/access/actor.ts';
import { guestLinkEnd } from '#domain/guest/link-life.ts';
import type { GuestKind } from '#domain/guest/guest-kind.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadSituationFor } from '../load-meeting.ts';
import type { GuestDeps } from './guest-deps.ts';

/** A link, shown once. */
interface HandedGuestLink {
	readonly kind: GuestKind;
	readonly url: string;
	/** Its QR code, as an address that an image takes. */
	readonly picture: string;
	/** ISO UTC. */
	readonly expiresAt: string;
}

/** A link in force; the link itself is told by nobody any more. */
export interface GuestLinkState {
	readonly kind: GuestKind;
	readonly expiresAt: string;
	/** ISO UTC; null while no device opened it. */
	readonly usedAt: string | null;
}

type Handed =
	| { readonly ok: true; readonly link: HandedGuestLink }
	| { readonly ok: false; readonly why: Refusal };

/** [INT-1] [INT-3] Makes the link of the patient, or of who speaks for him; the former one opens nothing more. */
export async function handGuestLink(
	deps: GuestDeps,
	actor: Actor,
	situationId: string,
	kind: GuestKind | null
): Promise<Handed> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'inviter-patient');
	if (!loaded.ok) return loaded;
	// what was asked is looked at after who asks
	if (kind === null) return { ok: false, why: 'saisie-invalide' };
	const { facts } = loaded;
	if (facts.endedAt !== null) return { ok: false, why: 'intervision-tenue' };
	if (facts.cancelledAt !== null) return { ok: false, why: 'intervision-annulee' };
	const token = deps.token();
	const now = deps.now();
	const expiresAt = guestLinkEnd(facts, now);
	const former = await deps.guests.create({
		id: deps.id(),
		situationId,
		kind,
		linkHash: deps.sha256(token),
		expiresAt,
		createdBy: actor.personId,
		createdAt: now
	});
	await note(deps, actor, 'invite-lien-cree', situationId, kind);
	await put(deps, former, facts.id);
	const url = `${deps.origin}/patient/${token}`;
	const link = { kind, url, picture: deps.qrPicture(url), expiresAt: expiresAt.toISOString() };
	return { ok: true, link };
}

/** [INT-3] Takes a link back: who came by it is out at once. */
export async function revokeGuestLink(
	deps: GuestDeps,
	actor: Actor,
	situationId: string,
	kind: GuestKind | null
): Promise<Decision> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'inviter-patient');
	if (!loaded.ok) return loaded;
	if (kind === null) return refused('saisie-invalide');
	const gone = await deps.guests.revoke(situationId, kind, deps.now());
	if (gone.length > 0) await note(deps, actor, 'invite-lien-retire', situationId, kind);
	await put(deps, gone, loaded.facts.id);
	return granted;
}

/** The links in force of a situation, for whoever may make one; null for everybody else. */
export async function readGuestLinks(
	deps: GuestDeps,
	actor: Actor,
	situationId: string
): Promise<readonly GuestLinkState[] | null> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'inviter-patient');
	if (!loaded.ok || loaded.facts.endedAt !== null) return null;
	const seats = await deps.guests.ofSituation(situationId, deps.now());
	return seats.map(({ kind, expiresAt, usedAt }) => ({
		kind,
		expiresAt: expiresAt.toISOString(),
		usedAt: usedAt?.toISOString() ?? null
	}));
}

/** Closes what these guests hold open, and moves the others to a room where they are not. */
async function put(deps: GuestDeps, gone: readonly string[], intervisionId: string): Promise<void> {
	if (gone.length === 0) return;
	for (const personId of gone) deps.revoke({ personId });
	await deps.changed(intervisionId);
}

function note(
	deps: GuestDeps,
	actor: Actor,
	event: 'invite-lien-cree' | 'invite-lien-retire',
	subject: string,
	kind: GuestKind
) {
	const at = deps.now().toISOString();
	return deps.journal.append({ at, actor: actor.personId, event, subject, payload: { qui: kind } });
}
