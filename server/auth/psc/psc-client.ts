import * as oidc from 'openid-client';
import { parseAcr, requestedAcr, type Acr } from '#domain/psc/acr.ts';
import { parsePscIdentity, type PscIdentity } from '#domain/psc/psc-identity.ts';
import type { PscRefusal } from '#domain/psc/psc-refusal.ts';
import { classifyFailure } from './classify-failure.ts';
import { discover, type PscProvider, type PscSettings } from './discover.ts';
import { createLogoutReader } from './logout-token.ts';

/** What this browser alone holds between its departure and its return. */
export interface PscAttempt {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
}

/** A verified answer. The access token served once and is gone; the id_token only serves to sign out there. */
export interface PscLogin {
	readonly identity: PscIdentity;
	readonly issuer: string;
	readonly sub: string;
	readonly sid: string | null;
	readonly acr: Acr;
	readonly idToken: string;
}

export type PscAnswer =
	| { readonly ok: true; readonly login: PscLogin }
	| { readonly ok: false; readonly why: PscRefusal; readonly cause: string };

export interface PscPlaces {
	/** Where the provider sends the browser back, registered there. */
	readonly callback: string;
	/** Where it sends it after a sign-out, registered there. */
	readonly afterLogout: string;
}

/** OpenID Connect with Pro Santé Connect: code flow, PKCE S256, everything that comes back is verified (compliance.md §4). */
export function createPscClient(settings: PscSettings, places: PscPlaces) {
	const provider: PscProvider = discover(settings);
	const readLogoutToken = createLogoutReader(settings, provider);

	return {
		issuer: settings.issuer,
		/** Where to send the browser, and what it must keep to come back; rejects when the provider does not answer. */
		async depart(): Promise<{ readonly url: string; readonly attempt: PscAttempt }> {
			const config = await provider();
			const attempt = {
				state: oidc.randomState(),
				nonce: oidc.randomNonce(),
				verifier: oidc.randomPKCECodeVerifier()
			};
			const url = oidc.buildAuthorizationUrl(config, {
				redirect_uri: places.callback,
				scope: 'openid scope_all',
				acr_values: requestedAcr,
				state: attempt.state,
				nonce: attempt.nonce,
				code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
				code_challenge_method: 'S256'
			});
			return { url: url.href, attempt };
		},
		/** Exchanges the code of the return, then verifies and reads what comes: [PSC-1] [PSC-2] [PSC-3]. */
		async arrive(query: string, attempt: PscAttempt): Promise<PscAnswer> {
			const back = new URL(places.callback);
			back.search = query;
			try {
				return await exchange(await provider(), back, attempt);
			} catch (error) {
				return { ok: false, ...classifyFailure(error) };
			}
		},
		/** Where to sign out there too; null when the provider knows no such place, or does not answer. */
		async logoutUrl(idToken: string): Promise<string | null> {
			try {
				const config = await provider();
				if (config.serverMetadata().end_session_endpoint === undefined) return null;
				const hint = { id_token_hint: idToken, post_logout_redirect_uri: places.afterLogout };
				return oidc.buildEndSessionUrl(config, hint).href;
			} catch {
				return null;
			}
		},
		readLogoutToken
	};
}

export type PscClient = ReturnType<typeof createPscClient>;

async function exchange(
	config: oidc.Configuration,
	back: URL,
	{ state, nonce, verifier }: PscAttempt
): Promise<PscAnswer> {
	const tokens = await oidc.authorizationCodeGrant(config, back, {
		expectedState: state,
		expectedNonce: nonce,
		pkceCodeVerifier: verifier,
		idTokenExpected: true
	});
	const claims = tokens.claims();
	if (!claims || !tokens.id_token) return no('psc-reponse-refusee', 'no-id-token');
	const acr = parseAcr(claims['acr']);
	if (acr === null) return no('psc-niveau-insuffisant', 'acr');
	// The library compares the two `sub` and refuses when they differ.
	const userinfo = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
	const identity = parsePscIdentity(claims, userinfo);
	if (identity === null) return no('psc-sans-identite', 'identity');
	const sid = typeof claims['sid'] === 'string' ? claims['sid'] : null;
	const { issuer } = config.serverMetadata();
	const { id_token: idToken } = tokens;
	return { ok: true, login: { identity, issuer, sub: claims.sub, sid, acr, idToken } };
}

function no(why: PscRefusal, cause: string): PscAnswer {
	return { ok: false, why, cause };
}
