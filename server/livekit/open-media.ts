import { EnvError, type Env } from '#server/env.ts';
import { faultsOfRelay } from '#server/relay/judge-relay.ts';
import { judgeMediaServer, type OwnHosts, type SeenMediaServer } from './judge-media-server.ts';
import { createMediaGateway, type MediaGateway } from './media-gateway.ts';
import { probeMediaServer } from './probe-media-server.ts';

interface Log {
	warn(facts: object, message: string): void;
	error(facts: object, message: string): void;
	info(facts: object, message: string): void;
}

interface Options {
	readonly log: Log;
	readonly probe?: (settings: NonNullable<Env['livekit']>) => Promise<SeenMediaServer>;
	readonly retryMs?: number;
}

const RETRY_MS = 30_000;

/**
 * Opens the way to the media server; null without video. In production it is looked at first ([PST-15]): one that is
 * seen to be unsafe stops the start. One that does not answer does not take the fiche and the thread away with it, but
 * no room is opened in it before it was looked at ([PST-16]).
 */
export async function openMedia(
	{ mode, livekit, mediaEncrypted }: Pick<Env, 'mode' | 'livekit' | 'mediaEncrypted'>,
	{ log, probe = probeMediaServer, retryMs = RETRY_MS }: Options
): Promise<{ readonly gateway: MediaGateway | null; stop(): void }> {
	if (livekit === null) return { gateway: null, stop: () => undefined };
	const gateway = createMediaGateway(livekit);
	if (mode !== 'production') return { gateway, stop: () => undefined };
	if (!mediaEncrypted)
		log.warn({}, 'LIVEKIT_ENCRYPTION=off: picture and sound are not encrypted from end to end');
	if (livekit.network.turnHost === null)
		log.warn(
			{},
			'TURN_HOST is not set: whoever can only leave by port 443 has no sound and no picture'
		);
	const own = ownHosts(livekit);
	const seen = await probe(livekit);
	const problems = judgeMediaServer(seen, own);
	if (problems.length > 0 && !isSilent(seen)) throw new EnvError(problems);
	let trusted = problems.length === 0;
	sayFaults(seen);
	const timer = trusted ? undefined : setInterval(() => void lookAgain(), retryMs);
	timer?.unref();
	if (!trusted) log.error({}, 'the media server does not answer: no media before it was checked');

	function sayFaults({ relays }: SeenMediaServer): void {
		const faults = faultsOfRelay(relays);
		if (faults.length > 0) log.error({ problems: faults }, 'the relay is of no use to browsers');
	}

	async function lookAgain(): Promise<void> {
		const now = await probe(livekit!).catch(() => null);
		if (now !== null) sayFaults(now);
		const found = now === null ? ['?'] : judgeMediaServer(now, own);
		if (found.length > 0) {
			log.error({ problems: found }, 'the media server is not to be used yet');
			return;
		}
		trusted = true;
		clearInterval(timer);
		log.info({}, 'the media server was checked: media are open');
	}

	return { gateway: guarded(gateway, () => trusted), stop: () => clearInterval(timer) };
}

/** Refuses to open rooms and to write passes while the server was not seen to be safe. */
function guarded(gateway: MediaGateway, isTrusted: () => boolean): MediaGateway {
	const only = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) => {
		return async (...args: Args): Promise<Result> => {
			if (!isTrusted()) throw new Error('the media server was not checked');
			return work(...args);
		};
	};
	return {
		...gateway,
		createRoom: only(gateway.createRoom),
		pass: only(gateway.pass),
		isUp: async () => isTrusted() && gateway.isUp()
	};
}

/** Nothing at all could be seen: it is down, or not reachable from here. */
function isSilent({ unknownRoom, iceUrls, egress }: SeenMediaServer): boolean {
	return unknownRoom === 'inconnu' && iceUrls === null && egress === 'inconnu';
}

function ownHosts({ url, apiUrl, network }: NonNullable<Env['livekit']>): OwnHosts {
	const given = [network.turnHost, network.nodeIp].filter((host) => host !== null);
	return {
		hosts: [...given, new URL(url).hostname, new URL(apiUrl).hostname],
		turnHost: network.turnHost,
		mediaUdp: network.nodeIp === null ? null : `${network.nodeIp}:${network.udpPort}`
	};
}
