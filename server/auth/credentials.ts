import { createPersonTies } from '#server/db/person-ties.ts';
import type { Sql } from '#server/db/database.ts';
import { createSecretBox } from '#server/keys/secret-box.ts';
import { createDevices } from './devices.ts';
import { createInvitationCodes } from './invitation-codes.ts';
import { createPasskeyChallenges } from './passkey-challenges.ts';
import { createPasskeyStore } from './passkey-store.ts';
import { createPasskeys } from './passkeys.ts';
import { createRateLimit } from './rate-limit.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import { createTotp } from './totp.ts';

interface Settings {
	readonly origin: string;
	readonly draftKey: Uint8Array;
	readonly draftKeyPrevious: Uint8Array | null;
}

/** Everything by which people prove who they are, besides e-mail links. */
export function createCredentials(sql: Sql, { origin, draftKey, draftKeyPrevious }: Settings) {
	const challenges = createPasskeyChallenges(sql);
	const passkeyStore = createPasskeyStore(sql);
	const secrets = { current: draftKey, previous: draftKeyPrevious };
	const totp = createTotp(sql, createSecretBox(secrets, 'intervisio totp secret'));
	const devices = createDevices(sql, origin.startsWith('https:'));
	const invitationCodes = createInvitationCodes(sql, draftKey);
	return {
		passkeys: createPasskeys({ store: passkeyStore, challenges, origin }),
		passkeyStore,
		totp,
		recoveryCodes: createRecoveryCodes(sql),
		devices,
		invitationCodes,
		ties: createPersonTies(sql),
		/** Five codes at once, then one every five minutes: a code among a million is not guessed. */
		factorLimit: createRateLimit(5, 0.2, Date.now),
		/** Five messages at once, then one every ten minutes. */
		codeLimit: createRateLimit(5, 0.1, Date.now),
		/** Gives how many secrets no key of ours opens. */
		async tend(now: Date): Promise<number> {
			await challenges.purge(now);
			await devices.purge(now);
			await invitationCodes.purge(now);
			return totp.reseal();
		}
	};
}
