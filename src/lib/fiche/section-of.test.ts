import { expect, it } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { holdsKey, shownSections } from './section-of.ts';

const codes = (formerPistes: string[]) =>
	shownSections(currentDefinition, { formerPistes }).map(({ code }) => code);

it('[EDI-6] shows what became of the former pistes only in a follow-up', () => {
	expect(codes([])).not.toContain('suivi');
	expect(codes(['synthese'])).toContain('suivi');
});

it('keeps the order of the paper form', () => {
	expect(codes(['synthese'])).toEqual(['demande', 'suivi', 'situation', 'synthese']);
});

it('finds the section of a precision', () => {
	const [demande] = currentDefinition.sections;
	expect(demande && holdsKey(demande, 'motifs.autres.precision')).toBe(true);
	expect(demande && holdsKey(demande, 'pistes')).toBe(false);
});
