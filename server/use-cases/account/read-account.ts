import type { Actor, AuthMethod } from '#domain/access/actor.ts';
import { decideAddFactor } from '#domain/access/decide-factor.ts';
import { isAtLeast, isStrong } from '#domain/access/strength.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { ListedDevice } from '#server/auth/devices.ts';
import type { ListedPasskey } from '#server/auth/passkey-store.ts';
import type { ListedSession } from '#server/auth/sessions.ts';
import type { AccountDeps } from './account-deps.ts';
import { hasFactor } from './has-factor.ts';
import { mayResetFactors } from './reset-factors.ts';

export interface Account {
	readonly method: AuthMethod;
	readonly strong: boolean;
	readonly sessions: readonly (ListedSession & { readonly mine: boolean })[];
	readonly passkeys: readonly ListedPasskey[];
	readonly totp: { readonly createdAt: Date; readonly lastUsedAt: Date | null } | null;
	readonly codesLeft: number;
	readonly devices: readonly ListedDevice[];
	readonly canAddFactor: boolean;
	readonly canResetOthers: boolean;
}

/** Shows a person the ways into her own account, and what is open. A nominative link alone does not see it. */
export async function readAccount(
	deps: AccountDeps,
	actor: Actor
): Promise<
	{ readonly ok: true; readonly account: Account } | { readonly ok: false; readonly why: Refusal }
> {
	const { personId, method } = actor;
	if (!isAtLeast(method, 'identified')) return { ok: false, why: 'authentification-insuffisante' };
	const [some, sessions, passkeys, totp, codesLeft, devices, reset] = await Promise.all([
		hasFactor(deps, personId),
		deps.sessions.list(personId),
		deps.passkeyStore.list(personId),
		deps.totp.describe(personId),
		deps.recoveryCodes.left(personId),
		deps.devices.list(personId, deps.now()),
		mayResetFactors(deps, actor)
	]);
	const account: Account = {
		...{ method, passkeys, codesLeft, devices },
		strong: isStrong(method),
		totp: totp && { createdAt: totp.createdAt, lastUsedAt: totp.lastUsedAt },
		sessions: sessions.map((one) => ({ ...one, mine: one.id === actor.sessionId })),
		canAddFactor: decideAddFactor(method, some).ok,
		canResetOthers: reset.ok
	};
	return { ok: true, account };
}

/** What a page that asks to confirm one's identity needs to know. */
export interface WaysToConfirm {
	readonly method: AuthMethod;
	readonly strong: boolean;
	readonly passkey: boolean;
	readonly totp: boolean;
	readonly codes: boolean;
	/** Whether Pro Santé Connect may be used here. */
	readonly psc: boolean;
	/** Nothing is set up yet, and this session may set it up. */
	readonly canSetUp: boolean;
}

export async function readWaysToConfirm(deps: AccountDeps, actor: Actor): Promise<WaysToConfirm> {
	const { personId, method } = actor;
	const [some, keys, totp, codesLeft] = await Promise.all([
		hasFactor(deps, personId),
		deps.passkeyStore.list(personId),
		deps.totp.describe(personId),
		deps.recoveryCodes.left(personId)
	]);
	return {
		method,
		strong: isStrong(method),
		passkey: keys.length > 0,
		totp: totp !== null,
		codes: codesLeft > 0,
		psc: deps.psc.client !== null,
		canSetUp: !some && decideAddFactor(method, some).ok
	};
}
