import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import type { PasskeyChallenges } from './passkey-challenges.ts';
import type { PasskeyStore, StoredPasskey } from './passkey-store.ts';

interface Parts {
	readonly store: PasskeyStore;
	readonly challenges: PasskeyChallenges;
	/** `https://intervisio.example`: what a response must come from. */
	readonly origin: string;
}

/** The two ceremonies of WebAuthn. The person is verified each time (fingerprint, face, PIN): one key is two factors. */
export function createPasskeys({ store, challenges, origin }: Parts) {
	const rpID = new URL(origin).hostname;
	const expected = (holder: string, now: Date) => ({
		expectedChallenge: (challenge: string) => challenges.take(challenge, holder, now),
		expectedOrigin: origin,
		expectedRPID: rpID,
		requireUserVerification: true
	});

	return {
		/** `label`: how the device shows the key in its own list. */
		async beginAdding(personId: string, label: string, holder: string, now: Date) {
			const known = await store.credentials(personId);
			const options = await generateRegistrationOptions({
				rpName: 'Intervisio',
				rpID,
				userName: label,
				userDisplayName: label,
				// The same each time, so that a device replaces its key instead of showing two; it is no secret.
				userID: new TextEncoder().encode(personId),
				attestationType: 'none',
				excludeCredentials: known.map((key) => ({
					id: key.credentialId,
					transports: [...key.transports]
				})),
				authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
			});
			await challenges.keep(options.challenge, holder, now);
			return options;
		},
		/** Gives the key to keep; null when the response proves nothing. */
		async finishAdding(
			response: RegistrationResponseJSON,
			holder: string,
			now: Date
		): Promise<Omit<StoredPasskey, 'personId'> | null> {
			const verified = await quietly(() =>
				verifyRegistrationResponse({ response, ...expected(holder, now) })
			);
			if (!verified?.verified) return null;
			const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
			return { credentialId: id, publicKey, counter, transports };
		},
		async beginSignIn(holder: string, now: Date) {
			// No list of keys: it would tell who is registered. The device offers its own.
			const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
			await challenges.keep(options.challenge, holder, now);
			return options;
		},
		/** Gives the owner of the key that signed; null when the response proves nothing. */
		async finishSignIn(
			response: AuthenticationResponseJSON,
			holder: string,
			now: Date
		): Promise<string | null> {
			const key = await store.byCredential(response.id);
			if (!key) return null;
			const verified = await quietly(() =>
				verifyAuthenticationResponse({
					response,
					...expected(holder, now),
					credential: {
						id: key.credentialId,
						publicKey: new Uint8Array(key.publicKey),
						counter: key.counter,
						transports: [...key.transports]
					}
				})
			);
			if (!verified?.verified) return null;
			const counted = await store.used(key, verified.authenticationInfo.newCounter, now);
			return counted ? key.personId : null;
		}
	};
}

export type Passkeys = ReturnType<typeof createPasskeys>;

/** The library throws at whatever is wrong in a response, which comes from outside: for us it proves nothing, no more. */
async function quietly<Result>(verify: () => Promise<Result>): Promise<Result | null> {
	try {
		return await verify();
	} catch {
		return null;
	}
}
