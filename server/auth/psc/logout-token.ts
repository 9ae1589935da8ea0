import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import * as v from 'valibot';
import type { PscProvider, PscSettings } from './discover.ts';

/** Whose session ended at the provider. */
export interface PscLogout {
	readonly jti: string;
	readonly sub: string | null;
	readonly sid: string | null;
	readonly expiresAt: Date;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(512));

/** OpenID Connect Back-Channel Logout 1.0 §2.4: an event, someone, an id of its own, and no nonce (it is no id_token). */
const claims = v.pipe(
	v.object({
		jti: text,
		iat: v.number(),
		exp: v.number(),
		sub: v.optional(text),
		sid: v.optional(text),
		events: v.object({ [event]: v.looseObject({}) }),
		nonce: v.optional(v.never())
	}),
	v.check(({ sub, sid }) => sub !== undefined || sid !== undefined)
);

/** Reads and verifies the token of a sign-out that happened at the provider ([PSC-10]); null for anything else. */
export function createLogoutReader(settings: PscSettings, provider: PscProvider) {
	let keys: { readonly at: string; readonly set: ReturnType<typeof createRemoteJWKSet> } | null =
		null;

	async function keySet() {
		const { jwks_uri: at } = (await provider()).serverMetadata();
		if (at === undefined) throw new Error('the provider has no keys');
		if (keys?.at !== at) {
			// A redirection could lead to keys of someone else's.
			const set = createRemoteJWKSet(new URL(at), {
				[customFetch]: (url, options) => fetch(url, { ...options, redirect: 'error' })
			});
			keys = { at, set };
		}
		return keys.set;
	}

	return async (token: string): Promise<PscLogout | null> => {
		try {
			const { payload } = await jwtVerify(token, await keySet(), {
				issuer: settings.issuer,
				audience: settings.clientId,
				algorithms: ['RS256'],
				maxTokenAge: '5 minutes',
				clockTolerance: 10
			});
			const { jti, sub = null, sid = null, exp } = v.parse(claims, payload);
			return { jti, sub, sid, expiresAt: new Date(exp * 1000) };
		} catch {
			return null;
		}
	};
}
