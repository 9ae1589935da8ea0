import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { Finding, Fix } from '#domain/guard/finding.ts';
import { inspectText } from '#domain/guard/inspect-text.ts';
import type { ToldFinding } from '#domain/realtime/told-finding.ts';
import type { ShownFinding } from './shown-finding.ts';

const rank = { blocking: 2, confirm: 1, advice: 0 } as const;

/**
 * Joins what this browser found with what the server told of the same text, one finding a passage. The server knows
 * the name; this browser, the words: a mending is made here, from the passage alone.
 */
export function mergeTold(
	text: string,
	own: readonly ShownFinding[],
	told: readonly ToldFinding[]
): readonly ShownFinding[] {
	let merged = [...own];
	for (const finding of told) {
		if (finding.end > text.length || finding.end <= finding.start) continue;
		const over = merged.filter(({ start, end }) => start < finding.end && end > finding.start);
		const [first] = over;
		// Typed in this browser, the name is known here too.
		if (over.some(({ rule }) => rule === finding.rule)) continue;
		const wide = over.length === 1 && first && covers(first, finding) ? first : null;
		merged = merged.filter((other) => !over.includes(other));
		merged.push(wide ? harden(wide, finding) : show(text, finding));
	}
	return merged.sort((one, other) => one.start - other.start);
}

const covers = (wide: ShownFinding, { start, end }: ToldFinding): boolean =>
	wide.start <= start && wide.end >= end;

function harden(own: ShownFinding, told: ToldFinding): ShownFinding {
	const { id, rule } = told;
	const severity = rank[told.severity] > rank[own.severity] ? told.severity : own.severity;
	return { ...own, id, rule, severity, message: explainFinding({ rule }) };
}

function show(text: string, told: ToldFinding): ShownFinding {
	const passage = text.slice(told.start, told.end);
	const fixes = mend(passage, text.charAt(told.end));
	const finding: Finding = { ...told, why: ['known-name'], score: 1, fixes };
	return { ...finding, passage, message: explainFinding(told) };
}

/** The mending that the guard would propose if this passage alone were the name to watch; a dot that follows is kept. */
function mend(passage: string, next: string): readonly Fix[] {
	const found = inspectText(passage + next, { profile: 'fiche', known: [passage], invited: [] });
	return found.find(({ start, end }) => start === 0 && end === passage.length)?.fixes ?? [];
}
