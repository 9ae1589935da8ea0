import { explainFinding } from '#domain/guard/explain-finding.ts';
import { inspectFields } from '#domain/guard/inspect-values.ts';
import { chatField } from '#domain/realtime/chat.ts';
import { mergeTold } from '#lib/fiche/merge-told.ts';
import type { ShownFinding } from '#lib/fiche/read-fiche.ts';
import { locateTold, type ToldWords } from './locate-told.ts';

/** Names that this browser may know: of the professionals, and of the patient when it was typed here. */
export interface ChatNames {
	readonly known: readonly string[];
	readonly invited: readonly string[];
}

/** Reads a message as the server will, with what the server already refused of it. */
export function readChat(
	text: string,
	names: ChatNames,
	told: readonly ToldWords[]
): readonly ShownFinding[] {
	const own = inspectFields({ [chatField]: text }, { profile: 'chat', ...names }).map(
		(finding) => ({
			...finding,
			passage: text.slice(finding.start, finding.end),
			message: explainFinding(finding)
		})
	);
	return mergeTold(text, own, locateTold(text, told));
}
