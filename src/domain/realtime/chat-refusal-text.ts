import { refusalText } from '#domain/shared/refusal-text.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { chatRefusals } from './chat-refusals.ts';

const own: Partial<Record<Refusal, string>> = chatRefusals;

/** What the sender of a message reads when it did not leave; the message stays under his fingers. */
export function chatRefusalText(why: Refusal): string {
	return own[why] ?? refusalText[why];
}
