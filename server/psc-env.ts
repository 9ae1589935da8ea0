import type { PscSettings } from './auth/psc/discover.ts';
import { DEMO_PREFIX, isClearText, type RawEnv } from './env-checks.ts';

const names = ['PSC_ISSUER', 'PSC_CLIENT_ID', 'PSC_CLIENT_SECRET'] as const;
/** The name of Pro Santé Connect itself; the standard one is /.well-known/openid-configuration. */
const ownPath = '/.well-known/wallet-openid-configuration';

/**
 * [PSC-12] Reads how this installation is registered with Pro Santé Connect; null when it is not. Half a registration,
 * or a provider that would be talked to in clear over the network, is a problem, said in French.
 */
export function readPsc(raw: RawEnv, problems: string[]): PscSettings | null {
	const {
		PSC_ISSUER: issuer,
		PSC_CLIENT_ID: clientId,
		PSC_CLIENT_SECRET: clientSecret,
		PSC_DISCOVERY_PATH: discoveryPath = ownPath
	} = raw;
	const given = names.filter((name) => raw[name]);
	if (given.length === 0) return null;
	const missing = names.filter((name) => !raw[name]);
	if (missing.length > 0) problems.push(`${given[0]} demande aussi ${missing.join(' et ')}.`);
	if (issuer) checkIssuer(issuer, raw, problems);
	if (!/^\/\.well-known\/[\w.-]+$/.test(discoveryPath))
		problems.push(
			'PSC_DISCOVERY_PATH commence par /.well-known/ (exemple : /.well-known/openid-configuration).'
		);
	if (raw.INTERVISIO_MODE === 'production' && clientSecret?.startsWith(DEMO_PREFIX))
		problems.push(
			'PSC_CLIENT_SECRET est un secret de démonstration : en production, donnez celui que l’ANS vous a remis.'
		);
	return issuer && clientId && clientSecret
		? { issuer, clientId, clientSecret, discoveryPath }
		: null;
}

function checkIssuer(issuer: string, raw: RawEnv, problems: string[]): void {
	const url = URL.canParse(issuer) ? new URL(issuer) : null;
	if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash) {
		problems.push(
			'PSC_ISSUER n’est pas une adresse valable (exemple : https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet).'
		);
		return;
	}
	// The bundled simulator lives on this machine: it must never answer for real people (compliance.md §4).
	const production = raw.INTERVISIO_MODE === 'production';
	if (production ? url.protocol !== 'https:' : isClearText(issuer, 'https:'))
		problems.push(
			'PSC_ISSUER doit commencer par https:// : les identités ne doivent pas circuler en clair.'
		);
}
