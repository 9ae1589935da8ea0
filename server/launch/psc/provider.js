import { randomBytes } from 'node:crypto';
import Provider from 'oidc-provider';
import { choicePage } from './choice-page.js';
import { claimsOf, professionals } from './professionals.js';

/**
 * @typedef {object} ProviderSettings
 * @property {string} issuer
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {string} origin of the application: where browsers come back
 * @property {import('jose').JWK} key private, RS256
 */

const ownDiscovery = '/.well-known/wallet-openid-configuration';
const standardDiscovery = '/.well-known/openid-configuration';
const ACR = 'eidas1';

/**
 * A real OpenID provider that tells what Pro Santé Connect tells: same scopes, claims, level, algorithm, PKCE and name
 * of the discovery document. Whoever comes chooses a fictional professional: it must never answer for real people.
 * @param {ProviderSettings} settings
 * @returns {Provider}
 */
export function createProvider({ issuer, clientId, clientSecret, origin, key }) {
	const provider = new Provider(issuer, {
		clients: [client(clientId, clientSecret, origin)],
		jwks: { keys: [{ ...key, alg: 'RS256', use: 'sig' }] },
		cookies: { keys: [randomBytes(32).toString('hex')] },
		scopes: ['openid', 'scope_all'],
		acrValues: [ACR],
		claims: {
			acr: null,
			sid: null,
			openid: ['sub', 'SubjectNameID', 'preferred_username', 'given_name', 'family_name'],
			scope_all: ['Palier_Authentification', 'SubjectRefPro']
		},
		pkce: { required: () => true },
		responseTypes: ['code'],
		clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
		enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
		ttl: { AccessToken: 240, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 3600 },
		features: {
			devInteractions: { enabled: false },
			backchannelLogout: { enabled: true },
			rpInitiatedLogout: { enabled: true }
		},
		// By default it speaks to no address of this machine; the application whose sign-outs it tells is here.
		fetch: (url, { method, headers, body } = {}) =>
			fetch(url, { method: method ?? 'GET', headers: headers ?? {}, body: body ?? null }),
		interactions: { url: (_ctx, interaction) => `/choisir/${interaction.uid}` },
		findAccount: (_ctx, id) => {
			const found = professionals.find(({ rpps }) => rpps === id);
			return found && { accountId: id, claims: () => ({ ...claimsOf(found) }) };
		},
		// Nothing to consent to: the application is registered.
		loadExistingGrant: async (ctx) => {
			const grant = new ctx.oidc.provider.Grant({
				clientId: ctx.oidc.client?.clientId ?? '',
				accountId: ctx.oidc.session?.accountId ?? ''
			});
			grant.addOIDCScope('openid scope_all');
			await grant.save();
			return grant;
		}
	});
	provider.use(answerWithOwnPages(provider));
	return provider;
}

/** @param {string} clientId @param {string} clientSecret @param {string} origin */
function client(clientId, clientSecret, origin) {
	return {
		client_id: clientId,
		client_secret: clientSecret,
		redirect_uris: [`${origin}/connexion/pro-sante-connect/retour`],
		post_logout_redirect_uris: [`${origin}/`],
		backchannel_logout_uri: `${origin}/connexion/pro-sante-connect/fin-de-session`,
		backchannel_logout_session_required: true,
		id_token_signed_response_alg: /** @type {const} */ ('RS256'),
		response_types: [/** @type {const} */ ('code')],
		grant_types: ['authorization_code']
	};
}

/**
 * The page where a professional is chosen, and the discovery document under its own name only.
 * @param {Provider} provider
 * @returns {Parameters<Provider['use']>[0]}
 */
function answerWithOwnPages(provider) {
	return async (ctx, next) => {
		if (ctx.path === standardDiscovery) return ctx.throw(404);
		if (ctx.path === ownDiscovery) ctx.path = standardDiscovery;
		if (!ctx.path.startsWith('/choisir/')) return next();
		const details = await provider.interactionDetails(ctx.req, ctx.res);
		const chosen = ctx.query.qui;
		if (ctx.method === 'GET' && chosen === undefined) {
			ctx.type = 'text/html; charset=utf-8';
			ctx.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
			ctx.body = choicePage(details.uid, professionals);
			return undefined;
		}
		const accountId = professionals.find(({ rpps }) => rpps === chosen)?.rpps;
		const result = accountId
			? { login: { accountId, acr: ACR, remember: true } }
			: { error: 'access_denied', error_description: 'refused by the person' };
		ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
		return undefined;
	};
}
