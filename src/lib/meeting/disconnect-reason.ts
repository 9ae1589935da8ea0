import type { ConnectionErrorReason, DisconnectReason } from 'livekit-client';

/**
 * What follows the loss of a media room: wait for the server's next word, ask it for a pass again and again, or ask
 * the person. The fiche never stops meanwhile.
 */
export interface DisconnectAdvice {
	readonly next: 'wait' | 'retry' | 'ask-person';
	/** Empty when there is nothing to worry anybody about. */
	readonly words: string;
}

const wait: DisconnectAdvice = { next: 'wait', words: '' };
const retry = (words: string): DisconnectAdvice => ({ next: 'retry', words });

const interrupted = retry(
	'L’image et le son se sont interrompus. Ils reviennent dès que possible.'
);
const hard = retry(
	'Le réseau laisse mal passer l’image et le son. Nouvel essai en cours\u00A0; «\u00A0Audio seul\u00A0» peut aider.'
);
const restarting = retry(
	'Le serveur de visio redémarre. L’image et le son reviennent d’eux-mêmes dans un instant.'
);
const closed = retry(
	'Le réseau ne laisse pas joindre le serveur de visio. De nouveaux essais ont lieu sans que vous ayez rien à faire.'
);
/** A pass that lived its two minutes, or a room that is gone: only our server knows the next one. */
const stale = retry('');

/** [MED-1] Every reason that LiveKit may give: a new one does not compile until it has its sentence. */
export const disconnectAdvice: Readonly<Record<keyof typeof DisconnectReason, DisconnectAdvice>> = {
	// The situation changed: the server sends where to go next, or that there is nowhere.
	CLIENT_INITIATED: wait,
	PARTICIPANT_REMOVED: wait,
	ROOM_DELETED: wait,
	ROOM_CLOSED: wait,
	DUPLICATE_IDENTITY: {
		next: 'ask-person',
		words: 'L’image et le son sont ouverts dans un autre onglet ou sur un autre appareil.'
	},
	SERVER_SHUTDOWN: restarting,
	MIGRATION: restarting,
	STATE_MISMATCH: stale,
	USER_UNAVAILABLE: stale,
	USER_REJECTED: stale,
	JOIN_FAILURE: hard,
	CONNECTION_TIMEOUT: hard,
	MEDIA_FAILURE: hard,
	SIGNAL_CLOSE: interrupted,
	UNKNOWN_REASON: interrupted,
	// Telephone bridges and agents: we have neither, the way back is the same.
	SIP_TRUNK_FAILURE: interrupted,
	AGENT_ERROR: interrupted
};

/** [MED-1] Every reason for which a room may refuse to open. */
export const connectionAdvice: Readonly<
	Record<keyof typeof ConnectionErrorReason, DisconnectAdvice>
> = {
	NotAllowed: stale,
	ServiceNotFound: stale,
	Cancelled: stale,
	ServerUnreachable: closed,
	WebSocket: closed,
	InternalError: restarting,
	Timeout: hard,
	// Says why in a disconnect reason of its own, when it has one.
	LeaveRequest: interrupted
};

const isKnown = <T extends object>(table: T, name: string): name is keyof T & string =>
	Object.hasOwn(table, name);

/** Reads LiveKit's name of a disconnection (`DisconnectReason[reason]`); unknown ones are retried. */
export function readDisconnectReason(name: string): DisconnectAdvice {
	return isKnown(disconnectAdvice, name) ? disconnectAdvice[name] : interrupted;
}

/** Reads what `connect` threw; LiveKit's own words name hosts and tokens, ours do not. */
export function readConnectionError(reasonName: string): DisconnectAdvice {
	return isKnown(connectionAdvice, reasonName) ? connectionAdvice[reasonName] : closed;
}

export const mediaUnreachable =
	'L’image et le son ne passent pas sur ce réseau pour l’instant. La réunion continue\u00A0: la fiche se suit et s’écrit.';

export const notSent =
	'Vous voyez et entendez les autres, mais votre image ou votre son ne part pas. Coupez puis rallumez le micro.';
