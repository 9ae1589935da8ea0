import * as oidc from 'openid-client';

/** How this installation is registered with the provider. */
export interface PscSettings {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** After the issuer; Pro Santé Connect's own name is not the standard one. */
	readonly discoveryPath: string;
}

/** The provider's metadata and keys; rejects when it does not answer. */
export type PscProvider = () => Promise<oidc.Configuration>;

const answerWithinSeconds = 8;
const hour = 3_600_000;
/** Two machines rarely have exactly the same time. */
const toleratedSeconds = 10;

/** Where the provider describes itself. */
export function discoveryUrl({ issuer, discoveryPath }: PscSettings): URL {
	return new URL(issuer.replace(/\/+$/, '') + discoveryPath);
}

/** Asks the provider who it is when first needed, and again every hour; a failure is not remembered. */
export function discover(settings: PscSettings, now: () => number = Date.now): PscProvider {
	let known: { readonly config: Promise<oidc.Configuration>; readonly until: number } | null = null;
	return () => {
		if (known && known.until > now()) return known.config;
		const config = ask(settings);
		known = { config, until: now() + hour };
		config.catch(() => {
			if (known?.config === config) known = null;
		});
		return config;
	};
}

async function ask(settings: PscSettings): Promise<oidc.Configuration> {
	// Clear text is for a provider on this machine only: env-checks refuse any other.
	const inClear = settings.issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
	const config = await oidc.discovery(
		discoveryUrl(settings),
		settings.clientId,
		{ id_token_signed_response_alg: 'RS256', [oidc.clockTolerance]: toleratedSeconds },
		oidc.ClientSecretPost(settings.clientSecret),
		// By default a token received over TLS is believed without its signature; here it never is.
		{ timeout: answerWithinSeconds, execute: [oidc.enableNonRepudiationChecks, ...inClear] }
	);
	// The library compares them only at the standard address.
	if (config.serverMetadata().issuer !== settings.issuer) throw new WrongIssuer();
	return config;
}

/** Whoever answers at the address of discovery calls itself otherwise. */
class WrongIssuer extends Error {
	override readonly name = 'WrongIssuer';
}
