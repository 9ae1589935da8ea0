import { describe, expect, it } from 'vitest';
import { readSlot } from './slot.ts';

function summary(content: string): string {
	const slot = readSlot(content);
	if (slot.type === 'value') return `value ${slot.name}`;
	const parts = slot.parts.map((part) => (part.kind === 'literal' ? part.text : part.kind));
	return `${slot.role} ${slot.key}: ${parts.join('|')}${slot.demand === undefined ? '' : ` !${slot.demand}`}`;
}

describe('a slot', () => {
	it.each([
		['Prénom Nom', 'patient patient 1: first| |family'],
		['NOM, Prénom', 'patient patient 1: family|, |first'],
		['P. Nom', 'patient patient 1: first-initial|. |family'],
		['p. nom', 'patient patient 1: first-initial|. |family'],
		['Prénom N.', 'patient patient 1: first| |family-initial|.'],
		['proche Prénom NOM 2', 'relative proche 2: first| |family'],
		['pro Nom', 'professional pro 1: family'],
		['tiers Nom 3', 'third tiers 3: family'],
		['Prénom Nom!particule', 'patient patient 1: first| |family !particule'],
		['Coupé.', 'patient patient 1: cut|.'],
		['NIR', 'value NIR'],
		['NDA', 'value NDA'],
		['IPP', 'value IPP'],
		['RPPS', 'value RPPS'],
		['plaque', 'value plaque'],
		['mois de naissance', 'value mois de naissance']
	])('{%s}', (content, expected) => {
		expect(summary(content)).toBe(expected);
	});
});
