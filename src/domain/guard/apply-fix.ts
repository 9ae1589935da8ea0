import type { Finding, Fix } from './finding.ts';

/** The text with the finding's passage replaced; the finding must come from this very text. */
export function applyFix(text: string, finding: Finding, fix: Fix): string {
	return text.slice(0, finding.start) + fix.replacement + text.slice(finding.end);
}
