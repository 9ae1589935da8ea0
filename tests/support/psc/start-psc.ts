import { startPscProvider } from '#server/launch/psc/start-provider.js';
import { startProduct, type Product } from '#tests/support/product/start-product.ts';
import { seedPsc } from '#server/demonstration/psc.ts';
import type { Actor } from '#domain/access/actor.ts';
import type { JsonValue } from '#domain/document/canonical-json.ts';
import { PscBrowser } from './psc-browser.ts';

/** Registered where startProduct says that it lives. */
const origin = 'http://127.0.0.1:3981';

export type PscTest = Awaited<ReturnType<typeof startPsc>>;

/** The product, and a real provider in a process of its own that lies on demand. */
export async function startPsc(url: string | null) {
	const provider = await startPscProvider(origin, {
		program: 'tests/support/psc/hostile-provider.js'
	});
	if (!provider) throw new Error('the provider does not start');
	const { env } = provider;
	const product: Product = await startProduct(url, { ...env });
	await seedPsc(product.services.psc.identities);

	let visits = 0;
	/** Everyone comes from somewhere else: limits count by address. */
	const somewhere = () => `lieu-${(visits += 1)}`;

	const visit = (session: Actor | null = null) => ({ session, address: somewhere(), device: '' });

	/** Leaves for the provider and comes back as this professional, up to our own door. */
	async function goAndComeBack(
		rpps: string,
		{
			linkFor = null,
			browser = new PscBrowser()
		}: Partial<{ linkFor: Actor | null; browser: PscBrowser }> = {}
	) {
		const departed = await product.departForPsc({
			returnPath: '/fiches',
			linkFor,
			address: somewhere()
		});
		if (!departed.ok) throw new Error(departed.why);
		const query = await browser.identify(departed.url, rpps);
		return { query, departure: departed.cookie.value, url: departed.url };
	}
	async function arrive(rpps: string, session: Actor | null = null, browser = new PscBrowser()) {
		const { query, departure } = await goAndComeBack(rpps, {
			browser,
			...(session && { linkFor: session })
		});
		return product.arriveFromPsc({ query, departure, ...visit(session) });
	}

	return {
		...env,
		product,
		visit,
		goAndComeBack,
		arrive,
		/** Reads the session of a cookie that was just given. */
		async sessionOf(arrived: Awaited<ReturnType<typeof arrive>>) {
			if (arrived.kind !== 'opened') throw new Error(JSON.stringify(arrived));
			const { name, value } = arrived.cookie;
			const session = await product.services.sessions.read(`${name}=${value}`);
			if (!session) throw new Error('no session');
			return session;
		},
		/** Makes the provider lie, until « aucune ». */
		async attack(name: string): Promise<void> {
			await fetch(`${env.PSC_ISSUER}/attaque/${name}`, { method: 'POST' });
		},
		/** A token signed by the provider's own key, or pretending to be. */
		async forge(claims: JsonValue, alg = 'RS256', header = { typ: 'logout+jwt' }): Promise<string> {
			const what = encodeURIComponent(JSON.stringify({ claims, alg, header }));
			return (await fetch(`${env.PSC_ISSUER}/forger?quoi=${what}`)).text();
		},
		async stop(): Promise<void> {
			await product.stop();
			await provider.stop();
		}
	};
}
