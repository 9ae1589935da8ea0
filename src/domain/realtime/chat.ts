/** One message of the thread of a situation, as whoever attends it sees it. */
export interface ChatMessage {
	/** Made by the browser that wrote it, so that the same message sent twice is kept once. */
	readonly id: string;
	/** 1, 2, 3… in one thread. */
	readonly number: number;
	readonly personId: string;
	readonly name: string;
	readonly palette: number;
	/** Server's clock, ISO UTC. */
	readonly at: string;
	readonly text: string;
}

/** The thread travels whole in the state ([CHAT-1]), so it is short. Lengths in UTF-16 units. */
export const chatLimits = {
	messages: 200,
	characters: 40_000,
	text: 1000,
	/** Findings that one message may have answered « ce n’est pas un nom ». */
	dismissed: 50
} as const;

/** Under what key the guard reads a message, in the browser and on the server: finding ids depend on it. */
export const chatField = 'message';

/** Adds a message, and lets the oldest go when there are too many or too long ([CHAT-5]). */
export function extendThread(
	thread: readonly ChatMessage[],
	added: ChatMessage
): readonly ChatMessage[] {
	const kept: ChatMessage[] = [];
	let characters = 0;
	for (const message of [added, ...thread.toReversed()]) {
		characters += message.text.length;
		if (kept.length === chatLimits.messages || characters > chatLimits.characters) break;
		kept.push(message);
	}
	return kept.reverse();
}
