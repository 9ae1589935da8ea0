import type { CandidateKind, MediaRoute } from '#domain/diagnostic/step.ts';

type Stats = Readonly<Record<string, unknown>>;
const kinds: readonly string[] = ['host', 'srflx', 'prflx', 'relay'];

/** Finds in a connection's statistics the pair of addresses that carries the media; null while there is none. */
export function selectedRoute(report: ReadonlyMap<string, Stats>): MediaRoute | null {
	const all = [...report.values()];
	// Chromium and Safari name the pair on the transport; Firefox marks the pair itself.
	const named = all.find(
		({ type, selectedCandidatePairId }) => type === 'transport' && selectedCandidatePairId
	);
	const pair = named
		? report.get(String(named['selectedCandidatePairId']))
		: all.find(
				({ type, state, nominated, selected }) =>
					type === 'candidate-pair' && (selected === true || (nominated && state === 'succeeded'))
			);
	const local = report.get(String(pair?.['localCandidateId']));
	const remote = report.get(String(pair?.['remoteCandidateId']));
	if (!pair || !local || !remote) return null;
	const time = pair['currentRoundTripTime'];
	return {
		local: kindOf(local),
		remote: kindOf(remote),
		transport: transportOf(local),
		localAddress: addressOf(local),
		remoteAddress: addressOf(remote),
		roundTripMs: typeof time === 'number' ? time * 1000 : null
	};
}

function kindOf({ candidateType }: Stats): CandidateKind {
	const kind = String(candidateType);
	return isKind(kind) ? kind : 'inconnu';
}

function isKind(kind: string): kind is CandidateKind {
	return kinds.includes(kind);
}

/** Of a relayed candidate the way to the relay counts: it is what the network lets through. */
function transportOf({ candidateType, relayProtocol, protocol }: Stats): MediaRoute['transport'] {
	const used = candidateType === 'relay' ? (relayProtocol ?? protocol) : protocol;
	return used === 'tls' || used === 'tcp' ? used : 'udp';
}

function addressOf({ address, ip }: Stats): string {
	return String(address ?? ip ?? '');
}

/** Whether sound and picture really leave: bytes sent of each kind, and what the other side says it lost. */
export function sentMedia(report: ReadonlyMap<string, Stats>): {
	readonly audio: number;
	readonly video: number;
	readonly lost: number | null;
} {
	const sent = (wanted: string) =>
		[...report.values()]
			.filter(({ type, kind }) => type === 'outbound-rtp' && kind === wanted)
			.reduce((sum, { bytesSent }) => sum + (typeof bytesSent === 'number' ? bytesSent : 0), 0);
	const losses = [...report.values()].flatMap(({ type, fractionLost }) =>
		type === 'remote-inbound-rtp' && typeof fractionLost === 'number' ? [fractionLost] : []
	);
	return {
		audio: sent('audio'),
		video: sent('video'),
		lost: losses.length > 0 ? Math.max(...losses) : null
	};
}
