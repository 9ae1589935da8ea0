import { RelaySession, type RelayPass } from './relay-session.ts';
import { readRelayUrl, UntrustedCertificate } from './stun-line.ts';

/** What one address of the relay did. */
export interface SeenRelay {
	readonly url: string;
	/** `muet`: nobody answers there; `certificat`: a browser would not believe who does. */
	readonly line: 'ouverte' | 'muet' | 'certificat';
	/** Whether it gave a way through to somebody without a pass. */
	readonly opensToStrangers: boolean;
	/** Whether it believes the passes of LiveKit. */
	readonly believesPass: boolean;
	/** Whether it leads to the media server; null when its address is not known here. */
	readonly leadsToMedia: boolean | null;
	/** Where else it would lead, among the addresses that nobody outside should reach. */
	readonly leadsInside: readonly string[];
}

/** Inside of a network, or this machine, or the cloud that rents it out: none of it is anybody's business. */
const inside: readonly string[] = [
	'10.0.0.1',
	'127.0.0.1',
	'127.0.0.2',
	'169.254.169.254',
	'172.16.0.1',
	'192.168.0.1'
];
const WITHIN_MS = 3000;

interface Options {
	/** Where the media server is. */
	readonly nodeIp: string | null;
	readonly withinMs?: number;
	readonly ca?: string;
}

/** [PST-19] Asks a relay for a way through, as a stranger and as a guest, and where it would lead. Sends nothing anywhere. */
export async function lookAtRelay(
	url: string,
	pass: RelayPass,
	{ nodeIp, withinMs = WITHIN_MS, ca }: Options
): Promise<SeenRelay> {
	const nothing: SeenRelay = {
		...{ url, line: 'muet', opensToStrangers: false, believesPass: false },
		...{ leadsToMedia: null, leadsInside: [] }
	};
	const address = readRelayUrl(url);
	if (address === null) return nothing;
	try {
		const session = await RelaySession.open(address, { withinMs, ca });
		try {
			return { ...nothing, ...(await converse(session, pass, nodeIp)) };
		} finally {
			await session.close();
		}
	} catch (error) {
		return error instanceof UntrustedCertificate ? { ...nothing, line: 'certificat' } : nothing;
	}
}

async function converse(
	session: RelaySession,
	pass: RelayPass,
	nodeIp: string | null
): Promise<Partial<SeenRelay>> {
	const stranger = await session.allocateAsStranger();
	if (stranger === null) return {};
	if (stranger.ok) return { line: 'ouverte', opensToStrangers: true };
	const guest = await session.allocate(pass, stranger);
	if (!guest?.ok) return { line: 'ouverte' };
	const leads = async (address: string) => (await session.permit(address))?.ok ?? false;
	const leadsInside: string[] = [];
	for (const address of inside)
		if (address !== nodeIp && (await leads(address))) leadsInside.push(address);
	const leadsToMedia = nodeIp === null ? null : await leads(nodeIp);
	return { line: 'ouverte', believesPass: true, leadsToMedia, leadsInside };
}
