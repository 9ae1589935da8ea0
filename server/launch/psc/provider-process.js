// The simulator's own process: settings come from its environment, « ready » goes to whoever started it.
import { createPrivateKey } from 'node:crypto';
import { env, exit } from 'node:process';
import process from 'node:process';
import { createProvider } from './provider.js';

const { PSC_ISSUER = '', PSC_CLIENT_ID = '', PSC_CLIENT_SECRET = '', APP_ORIGIN = '' } = env;
const key = createPrivateKey(env.SIMULATOR_KEY ?? '').export({ format: 'jwk' });
const provider = createProvider({
	issuer: PSC_ISSUER,
	clientId: PSC_CLIENT_ID,
	clientSecret: PSC_CLIENT_SECRET,
	origin: APP_ORIGIN,
	key: /** @type {import('jose').JWK} */ (key)
});
const { hostname, port } = new URL(PSC_ISSUER);
const server = provider.listen(Number(port), hostname, () => process.send?.('ready'));
server.on('error', () => exit(1));
// The launcher is gone (even killed): nobody would stop this process any more.
process.on('disconnect', () => exit(0));
