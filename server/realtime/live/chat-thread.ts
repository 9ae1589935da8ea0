import type { SituationRecord } from '#domain/intervision/meeting-facts.ts';
import { extendThread, type ChatMessage } from '#domain/realtime/chat.ts';

/**
 * [CHAT-2] What is said in the open situation, in this process's memory and nowhere else. It follows the opening:
 * closed, ended, withdrawn or opened again, the thread is gone.
 */
export class ChatThread {
	#opening: string | null = null;
	#messages: readonly ChatMessage[] = [];
	#number = 0;

	get messages(): readonly ChatMessage[] {
		return this.#messages;
	}

	/** Forgets everything when this is not the opening that was being followed. */
	follow(open: Pick<SituationRecord, 'id' | 'openedAt'> | null): void {
		const opening = open && `${open.id} ${open.openedAt ?? ''}`;
		if (opening === this.#opening) return;
		this.#opening = opening;
		this.#messages = [];
		this.#number = 0;
	}

	holds(personId: string, id: string): boolean {
		return this.#messages.some((message) => message.personId === personId && message.id === id);
	}

	add(message: Omit<ChatMessage, 'number'>): void {
		this.#number += 1;
		this.#messages = extendThread(this.#messages, { ...message, number: this.#number });
	}
}
