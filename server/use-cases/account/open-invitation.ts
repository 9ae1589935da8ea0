import type { Actor } from '#domain/access/actor.ts';
import { parseSixDigits } from '#domain/access/typed-code.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { readInvitation } from '../sign-in.ts';
import type { AccountDeps, Browser } from './account-deps.ts';
import { unknownBrowser } from './account-deps.ts';
import type { Cookies } from './raise-session.ts';
import { note } from './tell.ts';

type Opened =
	| { readonly ok: true; readonly cookies: Cookies; readonly to: string }
	| { readonly ok: false; readonly why: Refusal };

/**
 * Opens a session with a nominative link: for that Intervision only. A stronger session of the same person stays. On a
 * device that the person does not know yet it asks for a code first, sent to her address ([AUT-6]); someone without an
 * address comes in by the link, and is recognised in the welcome room like everybody.
 */
export async function redeemInvitation(
	deps: AccountDeps,
	token: string,
	current: Actor | null,
	browser: Browser = unknownBrowser
): Promise<Opened> {
	const invitation = await readInvitation(deps, token);
	if (!invitation.ok) return invitation;
	await deps.invitations.opened(invitation, deps.now());
	const { personId, intervisionId } = invitation;
	const to = `/porte/${intervisionId}`;
	const within = current?.intervisionId === null || current?.intervisionId === intervisionId;
	if (current?.personId === personId && within) return { ok: true, cookies: [], to };
	const person = await deps.people.byId(personId);
	const known = await deps.devices.level(personId, browser.tokens, deps.now());
	if (person?.email && known === null) {
		const sent = await sendCode(deps, invitation);
		return sent.ok ? { ok: true, cookies: [], to: `/invitation/${token}/code` } : sent;
	}
	return { ok: true, cookies: [await openFor(deps, invitation, browser)], to };
}

/** Sends another code, which ends the former one. */
export async function resendInvitationCode(
	deps: AccountDeps,
	token: string
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: Refusal }> {
	const invitation = await readInvitation(deps, token);
	return invitation.ok ? sendCode(deps, invitation) : invitation;
}

/** Opens the session once the code proves that the mailbox is hers; the device is then known for thirty days. */
export async function redeemInvitationCode(
	deps: AccountDeps,
	token: string,
	{ code, browser }: { readonly code: string; readonly browser: Browser }
): Promise<Opened> {
	const invitation = await readInvitation(deps, token);
	if (!invitation.ok) return invitation;
	const digits = parseSixDigits(code);
	if (!digits) return { ok: false, why: 'code-faux' };
	const { personId, intervisionId } = invitation;
	const used = await deps.invitationCodes.use(personId, intervisionId, digits, deps.now());
	if (used !== 'ok') return { ok: false, why: used === 'wrong' ? 'code-faux' : 'code-expire' };
	const session = await openFor(deps, invitation, browser);
	const device = await deps.devices.remember(personId, 'connu', browser, deps.now());
	await note(deps, { actor: personId, event: 'appareil-memorise', payload: { level: 'connu' } });
	return { ok: true, cookies: [session, device], to: `/porte/${intervisionId}` };
}

interface Invitation {
	readonly personId: string;
	readonly intervisionId: string;
}

async function sendCode(
	deps: AccountDeps,
	{ personId, intervisionId }: Invitation
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: Refusal }> {
	if (!deps.codeLimit.take(personId)) return { ok: false, why: 'trop-d-essais' };
	await deps.evenly(async () => {
		const person = await deps.people.byId(personId);
		if (!person?.email) return;
		const code = await deps.invitationCodes.issue(personId, intervisionId, deps.now());
		const words = deps.accountWords.code(person.givenName, code);
		await deps.mailer.send({ to: person.email, ...words });
	});
	return { ok: true };
}

async function openFor(
	deps: AccountDeps,
	{ personId, intervisionId }: Invitation,
	browser: Browser
) {
	const method = 'lien-nominatif';
	const { cookie } = await deps.sessions.open(personId, method, intervisionId, browser.device);
	await note(deps, { actor: personId, event: 'session-ouverte', payload: { method } });
	return cookie;
}
