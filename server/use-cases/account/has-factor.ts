import type { AccountDeps } from './account-deps.ts';

/** Whether a person has something more than her mailbox to prove who she is. */
export async function hasFactor(
	deps: Pick<AccountDeps, 'passkeyStore' | 'totp'>,
	personId: string
): Promise<boolean> {
	const [keys, totp] = await Promise.all([
		deps.passkeyStore.list(personId),
		deps.totp.describe(personId)
	]);
	return keys.length > 0 || totp !== null;
}
