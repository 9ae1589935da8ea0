import type { Finding, GuardRule } from './finding.ts';

const neverOverridable: ReadonlySet<GuardRule> = new Set<GuardRule>([
	'nir',
	'iban',
	'rpps',
	'phone',
	'email',
	'known-name'
]);

/** [GAR-12] Whether the animateur may pass over this finding with a reason (guard.md, decision 5). */
export function isOverridable(finding: Pick<Finding, 'rule'>): boolean {
	return !neverOverridable.has(finding.rule);
}
