import type { AccountDeps } from './account-deps.ts';

/** Whether a person has something more than her mailbox to prove who she is. */
export async function hasFactor(
	deps: Pick<AccountDeps, 'passkeyStore' | 'totp' | 'psc'>,
	personId: string
): Promise<boolean> {
	const [keys, totp, psc] = await Promise.all([
		deps.passkeyStore.list(personId),
		deps.totp.describe(personId),
		isLinkedToPsc(deps, personId)
	]);
	return keys.length > 0 || totp !== null || psc;
}

/** An identity of Pro Santé Connect counts where it can be used: otherwise nobody could do anything with it. */
async function isLinkedToPsc(
	{ psc }: Pick<AccountDeps, 'psc'>,
	personId: string
): Promise<boolean> {
	return psc.client !== null && (await psc.identities.ofPerson(personId)) !== null;
}
