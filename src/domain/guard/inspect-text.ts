import type { Finding } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import { createReader } from './read-incrementally.ts';

/**
 * What, in this text, identifies someone: findings in reading order, without overlap, offsets in UTF-16
 * units. Pure, synchronous, deterministic, linear in the length of the text.
 */
export function inspectText(text: string, context: GuardContext): readonly Finding[] {
	const field = context.field ?? '';
	return (
		createReader(context)
			.read({ [field]: text })
			.get(field) ?? []
	);
}
