import { expect, it } from 'vitest';
import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { retainedAnswers, retainedThemes } from './retained-answers.ts';

const fiche: FinalFiche = {
	formVersion: currentDefinition.version,
	dossierCode: 'PER-7KQ4',
	poleName: 'Péronne',
	derived: {
		...{ designation: 'Jade M.', accord: 'oral', structure: 'CSAPA', date: '2024-11-20' },
		...{ invites: [], absents: [], 'medecin-traitant-invite': 'oui', 'pharmacien-invite': 'non' }
	},
	formerPistes: ['Revoir Jade'],
	answers: {
		contexte: { value: 'Jade ne dort plus.', precisions: {} },
		pistes: { value: ['orienter', 'Jade M.'], precisions: { orienter: 'chez Jade' } },
		orientation: { value: ['autre'], precisions: { autre: 'clinique de Jade' } },
		'objectif-comprendre': { value: 'Jade', precisions: {} },
		'objectif-contact': { value: 'atteint', precisions: {} },
		'autre-intervision': { value: 'non', precisions: {} }
	},
	restituteur: {
		...{ personId: 'jade', name: 'Jade M.', fonction: 'médecin' },
		groupe: 'mg'
	}
};

it('[CON-7] counts codes of the form, and nothing that anybody wrote', () => {
	const kept = retainedAnswers(fiche);
	expect(JSON.stringify(kept)).not.toMatch(/Jade|jade|PER-|Péronne/);
	expect(kept).toContainEqual({ measure: 'fiches', answer: 'total' });
	expect(kept).toContainEqual({ measure: 'pistes', answer: 'orienter' });
	expect(kept).toContainEqual({ measure: 'restituteur', answer: 'mg' });
	expect(kept).toContainEqual({ measure: 'orientation', answer: 'autre' });
	expect(kept).toContainEqual({ measure: 'objectif-contact', answer: 'atteint' });
	expect(kept).toContainEqual({ measure: 'objectif-comprendre', answer: 'non-renseigne' });
});

it('[CON-7] no measure is a field in which people write', () => {
	const written = editableFields(currentDefinition)
		.filter(({ kind }) => kind === 'text' || kind === 'line')
		.map(({ code }) => code);
	const measures = retainedAnswers(fiche).map(({ measure }) => measure);
	expect(measures.filter((measure) => written.includes(measure))).toEqual([]);
});

it('[CON-7] counts the themes that the evaluation coded, under a measure that no field of the form has', () => {
	const measure = 'themes';
	expect(retainedThemes(['social', 'Jade M.'])).toEqual([{ measure, answer: 'social' }]);
	expect(retainedThemes([])).toEqual([{ measure, answer: 'non-renseigne' }]);
	expect(editableFields(currentDefinition).map(({ code }) => code)).not.toContain(measure);
});
