/** What follows the loss of a media room: wait for the server's next pass, ask for one, or say why not. */
export interface DisconnectAdvice {
	readonly next: 'wait' | 'retry' | 'ask-person';
	readonly words: string;
}

const wait: DisconnectAdvice = { next: 'wait', words: '' };
const retry: DisconnectAdvice = {
	next: 'retry',
	words: 'L’image et le son se sont interrompus. Ils reviennent dès que possible.'
};

/** Reads LiveKit's name of a disconnection (`DisconnectReason[reason]`); unknown ones are retried. */
export function readDisconnectReason(name: string): DisconnectAdvice {
	switch (name) {
		// The situation changed: the server sends where to go next, or that there is nowhere.
		case 'CLIENT_INITIATED':
		case 'PARTICIPANT_REMOVED':
		case 'ROOM_DELETED':
		case 'ROOM_CLOSED':
			return wait;
		case 'DUPLICATE_IDENTITY':
			return {
				next: 'ask-person',
				words: 'L’image et le son sont ouverts dans un autre onglet ou sur un autre appareil.'
			};
		case 'MEDIA_FAILURE':
		case 'CONNECTION_TIMEOUT':
			return {
				next: 'retry',
				words:
					'Le réseau laisse mal passer l’image et le son. Nouvel essai en cours\u00A0; «\u00A0Audio seul\u00A0» peut aider.'
			};
		default:
			return retry;
	}
}

export const mediaUnreachable =
	'L’image et le son ne passent pas sur ce réseau pour l’instant. La réunion continue\u00A0: la fiche se suit et s’écrit.';
