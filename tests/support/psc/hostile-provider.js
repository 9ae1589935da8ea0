// The simulator, which lies on demand: POST /attaque/<name> until POST /attaque/aucune. A program of its own, for tests.
import { createHmac, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import process, { env } from 'node:process';
import { SignJWT, decodeJwt } from 'jose';
import { createProvider } from '#server/launch/psc/provider.js';

const { PSC_ISSUER = '', PSC_CLIENT_ID = '', PSC_CLIENT_SECRET = '', APP_ORIGIN = '' } = env;
const key = createPrivateKey(env.SIMULATOR_KEY ?? '');
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
let attack = 'aucune';

/** @typedef {Record<string, unknown>} Claims */
/** @type {Record<string, (claims: Claims) => Claims>} What each attack changes in the id_token. */
const changes = {
	copie: (claims) => claims,
	nonce: (claims) => ({ ...claims, nonce: 'un-autre-nonce' }),
	audience: (claims) => ({ ...claims, aud: 'un-autre-service' }),
	emetteur: (claims) => ({ ...claims, iss: 'https://ailleurs.example' }),
	'sans-acr': (claims) => ({ ...claims, acr: undefined }),
	'acr-faible': (claims) => ({ ...claims, acr: 'eidas0' }),
	expire: (claims) => ({
		...claims,
		iat: Number(claims.iat) - 7200,
		exp: Number(claims.iat) - 3600
	}),
	'jeton-d-un-autre': (claims) => ({
		...claims,
		SubjectNameID: '899700000005',
		preferred_username: '899700000005'
	})
};
/** @type {Record<string, (claims: Claims) => Claims>} What each attack changes in the answer of userinfo. */
const lies = {
	'autre-sub': (claims) => ({ ...claims, sub: 'f:quelqu-un-d-autre' }),
	'identite-d-un-autre': (claims) => ({
		...claims,
		SubjectNameID: '899700000005',
		preferred_username: '899700000005'
	})
};

/** @param {Claims} payload @param {string} alg @param {Record<string, string>} header */
async function forge(payload, alg, header = {}) {
	if (alg === 'RS256' || alg === 'cle-etrangere') {
		const signer = new SignJWT(payload).setProtectedHeader({ alg: 'RS256', ...header });
		return signer.sign(alg === 'RS256' ? key : foreign);
	}
	const head = alg === 'none' ? { alg: 'none', ...header } : { alg: 'HS256', ...header };
	const parts = [head, payload].map((part) =>
		Buffer.from(JSON.stringify(part)).toString('base64url')
	);
	const signed = parts.join('.');
	if (alg === 'none') return `${signed}.`;
	// The confusion of keys: what is public, or shared with the client, used as a secret.
	return `${signed}.${createHmac('sha256', PSC_CLIENT_SECRET).update(signed).digest('base64url')}`;
}

/** @param {string} idToken */
async function tampered(idToken) {
	const claims = decodeJwt(idToken);
	const change = changes[attack];
	if (change) return forge(change(claims), 'RS256');
	return ['none', 'HS256', 'cle-etrangere'].includes(attack) ? forge(claims, attack) : idToken;
}

const jwk = /** @type {import('jose').JWK} */ (key.export({ format: 'jwk' }));
const settings = { issuer: PSC_ISSUER, clientId: PSC_CLIENT_ID, clientSecret: PSC_CLIENT_SECRET };
const provider = createProvider({ ...settings, origin: APP_ORIGIN, key: jwk });

provider.use(async (ctx, next) => {
	if (ctx.path.startsWith('/attaque/')) {
		attack = ctx.path.slice('/attaque/'.length);
		ctx.status = 204;
		return;
	}
	if (ctx.path === '/forger') {
		const { claims, alg, header } = JSON.parse(String(ctx.query.quoi));
		ctx.body = await forge(claims, alg, header);
		return;
	}
	if (attack === 'panne') {
		ctx.status = 503;
		return;
	}
	await next();
	const body = /** @type {Claims | undefined} */ (Object(ctx.body));
	if (ctx.path === '/token' && typeof body?.id_token === 'string')
		ctx.body = { ...body, id_token: await tampered(body.id_token) };
	const lie = lies[attack];
	if (ctx.path === '/me' && lie && body) ctx.body = lie(body);
});
const { hostname, port } = new URL(PSC_ISSUER);
provider.listen(Number(port), hostname, () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
