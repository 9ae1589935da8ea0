import * as v from 'valibot';
import type { Finding } from '#domain/guard/finding.ts';
import { explainFinding } from '#domain/guard/explain-finding.ts';
import { inspectText } from '#domain/guard/inspect-text.ts';

const names = v.optional(v.array(v.string()), []);
const question = v.object({
	id: v.union([v.string(), v.number()]),
	text: v.string(),
	profile: v.optional(v.picklist(['fiche', 'chat', 'displayName']), 'fiche'),
	known: names,
	invited: names,
	structures: names
});

/** One line of answer; `failed` when the question could not be read. */
export interface Answer {
	readonly line: string;
	readonly failed: boolean;
}

function shown({ start, end, label, severity, rule, score, why, fixes }: Finding) {
	return {
		start,
		end,
		label,
		severity,
		rule,
		score,
		why: [explainFinding({ rule }), ...why],
		fixes
	};
}

function refuse(error: string): Answer {
	return { line: JSON.stringify({ id: null, error }), failed: true };
}

/**
 * Answers one JSON line of `npm run guard`: `{"id","text",…}` gives `{"id","findings":[…]}`, offsets in UTF-16 units;
 * anything else gives `{"id":null,"error"}`. The error never repeats what was given.
 */
export function answerLine(line: string): Answer {
	let given: unknown;
	try {
		given = JSON.parse(line);
	} catch {
		return refuse('this line is not JSON');
	}
	const read = v.safeParse(question, given);
	if (!read.success) {
		const place = v.getDotPath(read.issues[0]) ?? 'the line';
		return refuse(`${place} is missing or of the wrong type`);
	}
	const { id, text, ...context } = read.output;
	const findings = inspectText(text, context).map(shown);
	return { line: JSON.stringify({ id, findings }), failed: false };
}
