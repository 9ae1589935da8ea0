// The only file of the evaluation that knows how the guard is called.
import { applyFix } from '#domain/guard/apply-fix.ts';
import type { Finding } from '#domain/guard/finding.ts';
import type { GuardContext } from '#domain/guard/guard-context.ts';
import { inspectText } from '#domain/guard/inspect-text.ts';
import { inspectFields } from '#domain/guard/inspect-values.ts';
import { createReader } from '#domain/guard/read-incrementally.ts';
import type { Ask, Reader } from './reader.ts';

const contextOf = ({ profile, known }: Ask): GuardContext => ({ profile, known, invited: [] });

export const ourGuard: Reader = {
	name: 'garde',
	read: (text, ask) => inspectText(text, contextOf(ask))
};

/** The text once every first fix is accepted, from the last passage to the first. */
export function mendOnce(text: string, ask: Ask): string {
	const stops = inspectText(text, contextOf(ask)).filter(mustBeAnswered);
	return stops.reduceRight((mended, finding) => {
		const fix = finding.fixes[0];
		return fix === undefined ? mended : applyFix(mended, finding, fix);
	}, text);
}

export const mustBeAnswered = (finding: Pick<Finding, 'severity'>): boolean =>
	finding.severity !== 'advice';

/** Finalisation: all the fields of a fiche at once. */
export function readWholeFiche(
	fields: Readonly<Record<string, string>>,
	known: readonly string[]
): number {
	return inspectFields(fields, contextOf({ profile: 'fiche', known })).length;
}

/** What the browser runs at each keystroke: one reader kept between the calls. */
export function createTypist(known: readonly string[]): (field: string, text: string) => number {
	const reader = createReader(contextOf({ profile: 'fiche', known }));
	return (field, text) => reader.read({ [field]: text }).size;
}
