import { describe, expect, it } from 'vitest';
import { inspectText } from '#domain/guard/inspect-text.ts';

function seen(text: string, known: string): string {
	return inspectText(text, { profile: 'fiche', known: [known], invited: [] })
		.map(
			(finding) => `${finding.severity} ${finding.rule} ${text.slice(finding.start, finding.end)}`
		)
		.join('|');
}

describe('recogniseKnownName', () => {
	it.each([
		['Debuyck', 'debuyck refuse', 'blocking known-name debuyck'],
		['Debuyck', 'DEBUYCK refuse', 'blocking known-name DEBUYCK'],
		['Debuyck', 'Debuick refuse', 'blocking known-name Debuick'],
		['Debuyck', 'Debuykc refuse', 'blocking known-name Debuykc'],
		['Debuyck', 'Debyck refuse', 'blocking known-name Debyck'],
		['Debuyck', 'Jade Debuyck refuse', 'blocking known-name Jade Debuyck'],
		['Hénaff', 'le Henaff', 'blocking known-name Henaff'],
		['El Amrani', 'vu el amrani hier', 'blocking known-name el amrani'],
		['El Amrani', 'vu Amrani hier', 'blocking known-name Amrani'],
		['d’Hooghe', 'vu dhooghe hier', 'blocking known-name dhooghe'],
		['Debuyck-Roux', 'vu Debuyck hier', 'blocking known-name Debuyck'],
		['Petit', 'Petit refuse', 'blocking known-name Petit'],
		['Petit', 'un petit verre', 'confirm known-name-as-word petit'],
		['Vian', 'suivie au CSAPA Boris Vian', 'blocking known-name Vian']
	])('[GAR-5] knowing %s, reads « %s »', (known, text, found) => {
		expect(seen(text, known)).toBe(found);
	});

	it.each([
		['Martin', 'Martine arrive'],
		['Debuyck', 'Debick refuse'],
		['Roy', 'Roi et Ray'],
		['', 'rien'],
		['B', 'vitamine B']
	])('knowing « %s », lets « %s » through', (known, text) => {
		expect(seen(text, known)).not.toContain('blocking known');
	});

	it('[GAR-15] is clean once mended, particles included', () => {
		const context = { profile: 'fiche', known: ['de la Tour'], invited: [] } as const;
		const finding = inspectText('vu De la Tour', context)[0];
		expect(finding?.fixes[0]?.replacement).toBe('T.');
	});
});
