import { dangersOfRelay } from '#server/relay/judge-relay.ts';
import type { SeenRelay } from '#server/relay/look-at-relay.ts';

/** What was seen of the running media server; `inconnu` and null: the look itself failed. */
export interface SeenMediaServer {
	/** What it did with a pass for a room that does not exist. */
	readonly unknownRoom: 'refusee' | 'ouverte' | 'inconnu';
	/** The STUN and TURN addresses that it hands out to browsers. */
	readonly iceUrls: readonly string[] | null;
	/** Whether something could record. */
	readonly egress: 'absent' | 'possible' | 'inconnu';
	/** Our relay, at each of the addresses that it hands out; empty without one. */
	readonly relays: readonly SeenRelay[];
}

/** The hosts that belong to this installation. */
export interface OwnHosts {
	readonly hosts: readonly string[];
	/** The relay that browsers must be given; null when none was configured. */
	readonly turnHost: string | null;
	/** Where the media arrive over UDP, `203.0.113.10:7882`; null when it is not known. */
	readonly mediaUdp: string | null;
}

/**
 * [PST-15] What is unsafe about the running media server, in French sentences; none when all is well. A look that could
 * not be taken counts as a bad answer: nobody's voice goes through a server that was not seen to be safe.
 */
export function judgeMediaServer(seen: SeenMediaServer, own: OwnHosts): readonly string[] {
	return [
		...judgeRooms(seen),
		...judgeIce(seen, own),
		...judgeEgress(seen),
		...dangersOfRelay(seen.relays)
	];
}

function judgeRooms({ unknownRoom }: SeenMediaServer): readonly string[] {
	if (unknownRoom === 'refusee') return [];
	if (unknownRoom === 'ouverte')
		return [
			'LiveKit ouvre de lui-même une salle inconnue : mettez room.auto_create à false, sinon une salle fermée se rouvre.'
		];
	return ['LiveKit : impossible de vérifier qu’il refuse une salle inconnue (room.auto_create).'];
}

function judgeIce(
	{ iceUrls }: SeenMediaServer,
	{ hosts, turnHost, mediaUdp }: OwnHosts
): readonly string[] {
	if (iceUrls === null)
		return ['LiveKit : impossible de lire les serveurs STUN et TURN qu’il donne aux navigateurs.'];
	if (iceUrls.length === 0)
		return ['LiveKit ne donne aucun serveur STUN : remplissez rtc.stun_servers avec le vôtre.'];
	const given = iceUrls.map((url) => ({ url, host: hostOf(url) }));
	const foreign = given.filter(({ host }) => !hosts.includes(host));
	const problems = foreign.map(
		({ host }) =>
			`LiveKit envoie les navigateurs vers « ${host} », qui n’est pas à vous : remplissez rtc.stun_servers (vide, il prend ceux d’autres sociétés).`
	);
	const hasRelay = given.some(({ url, host }) => /^turns?:/.test(url) && host === turnHost);
	if (turnHost !== null && !hasRelay)
		problems.push(
			'TURN_HOST est donné, mais LiveKit ne le transmet pas aux navigateurs : remplissez rtc.turn_servers.'
		);
	// Chromium takes whatever comes from a STUN server for an answer about STUN: the media would never go by UDP.
	if (mediaUdp !== null && iceUrls.includes(`stun:${mediaUdp}`))
		problems.push(
			`LiveKit donne son port du son et de l’image (${mediaUdp}) comme serveur STUN : Chrome et Edge n’y prendraient plus rien. Dans rtc.stun_servers, mettez l’adresse de votre relais.`
		);
	return [...new Set(problems)];
}

function judgeEgress({ egress }: SeenMediaServer): readonly string[] {
	if (egress === 'absent') return [];
	if (egress === 'possible')
		return [
			'LiveKit peut enregistrer (egress) : une Intervision ne s’enregistre pas, retirez redis et egress de sa configuration.'
		];
	return ['LiveKit : impossible de vérifier qu’il ne peut pas enregistrer (egress).'];
}

/** `turns:turn.exemple.fr:443?transport=tcp` → `turn.exemple.fr`. */
function hostOf(url: string): string {
	return url
		.replace(/^(?:stun|turn)s?:/, '')
		.replace(/\?.*$/, '')
		.replace(/:\d+$/, '')
		.replace(/^\[|\]$/g, '');
}
