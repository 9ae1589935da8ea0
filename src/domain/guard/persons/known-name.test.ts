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
		['Vian', 'suivie au CSAPA Boris Vian', 'blocking known-name Vian'],
		['Debuyck', 'mme debuick refuse', 'blocking known-name mme debuick'],
		['Debuyck', 'debuyck/roux', 'blocking known-name debuyck'],
		['Debuyck', '(Debuyck)', 'blocking known-name Debuyck'],
		['Debuyck', 'Debuyckrefuse', 'blocking known-name Debuyckrefuse'],
		['Debuyck', 'chez les Debuyck', 'blocking known-name Debuyck'],
		['Debuyck', 'le Dr Debuyck', 'blocking known-name Dr Debuyck'],
		['Debuyck', 'sa fille Inès Debuyck', 'blocking known-name Inès Debuyck'],
		['Debuyck-Roux', 'Roux refuse', 'blocking known-name Roux'],
		['Debuyck-Roux', 'debuyck roux', 'blocking known-name debuyck roux'],
		['Debuyck Roux', 'Debuyck-Roux', 'blocking known-name Debuyck-Roux'],
		['Vandecasteele', 'Van de Casteele', 'blocking known-name Van de Casteele'],
		['Vandecasteele', 'vandecastelle', 'blocking known-name vandecastelle'],
		['Vandecasteele', 'Vandecastel', 'blocking known-name Vandecastel'],
		['El Amrani', 'ELAMRANI', 'blocking known-name ELAMRANI'],
		['N’Guessan', 'nguessan', 'blocking known-name nguessan'],
		['N’Guessan', 'Guessan refuse', 'blocking known-name Guessan'],
		['Le Goff', 'LE GOFF', 'blocking known-name LE GOFF'],
		['Le Goff', 'vu goff hier', 'blocking known-name goff'],
		['Martin', 'Martin refuse', 'blocking known-name Martin'],
		['Martin', 'Jade Martine Martin', 'blocking known-name Jade Martine Martin'],
		['Blanc', 'Mme Blanc', 'blocking known-name Mme Blanc'],
		['Blanc', 'mme blanc', 'blocking known-name mme blanc'],
		['Blanc', 'jade blanc', 'blocking known-name blanc'],
		['Lens', 'M. Lens vit à Lille', 'blocking known-name M. Lens'],
		['Bâ', 'Ba refuse', 'blocking known-name Ba']
	])('[GAR-5] knowing %s, reads « %s »', (known, text, found) => {
		expect(seen(text, known)).toBe(found);
	});

	it.each([
		['Martin', 'Martine arrive'],
		['Debuyck', 'Debick refuse'],
		['Roy', 'Roi et Ray'],
		['', 'rien'],
		['B', 'vitamine B'],
		['Roux', 'roue, rouge et route'],
		['Petit', 'la petite et les petits'],
		['Carlier', 'carrelage et atelier'],
		['Debuyck', 'Jade D. refuse'],
		['Legrand', 'un grand verre']
	])('knowing « %s », lets « %s » through', (known, text) => {
		expect(seen(text, known)).not.toContain('blocking known');
	});

	it('[GAR-15] is clean once mended, particles included', () => {
		const context = { profile: 'fiche', known: ['de la Tour'], invited: [] } as const;
		const finding = inspectText('vu De la Tour', context)[0];
		expect(finding?.fixes[0]?.replacement).toBe('T.');
	});
});
