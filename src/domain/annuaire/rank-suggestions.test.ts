import { describe, expect, it } from 'vitest';
import {
	rankSuggestions,
	type SuggestionContext,
	type SuggestionFacts,
	type SuggestionReason
} from './rank-suggestions.ts';

const nobody: SuggestionFacts = {
	...{ personId: 'p', profession: 'infirmier', name: 'P', metForDossier: 0 },
	...{ medecinTraitant: false, pharmacienAttitre: false, demandeur: false },
	...{ attended: 0, asExpert: 0 }
};
const empty: SuggestionContext = {
	...{ expected: [], concerned: [], refused: [] },
	...{ hasExpert: false, hasMedecinTraitant: false, hasPharmacien: false },
	wanted: ['medecin']
};

type Row = [string, Partial<SuggestionFacts>, Partial<SuggestionContext>, SuggestionReason | null];
const rows: readonly Row[] = [
	['nothing known', {}, {}, null],
	[
		'médecin traitant last time',
		{ medecinTraitant: true, metForDossier: 1 },
		{},
		'medecin-traitant'
	],
	[
		'another is now',
		{ medecinTraitant: true, metForDossier: 1 },
		{ hasMedecinTraitant: true },
		'deja-rencontre'
	],
	['pharmacien last time', { pharmacienAttitre: true, metForDossier: 1 }, {}, 'pharmacien'],
	[
		'another is now',
		{ pharmacienAttitre: true, metForDossier: 1 },
		{ hasPharmacien: true },
		'deja-rencontre'
	],
	['asked before', { demandeur: true }, {}, 'demandeur'],
	['usual expert', { asExpert: 1 }, {}, 'expert'],
	['usual expert, one is there', { asExpert: 1 }, { hasExpert: true }, null],
	['a regular of a wanted profession', { attended: 2, profession: 'medecin' }, {}, 'habitue'],
	['a regular of another', { attended: 9 }, {}, null],
	['came once', { attended: 1, profession: 'medecin' }, {}, null],
	['already concerned', { metForDossier: 3 }, { concerned: ['p'] }, null]
];

describe('rankSuggestions', () => {
	it.each(rows)('[ANN-14] %s: %j', (_title, facts, context, expected) => {
		const ranked = rankSuggestions([{ ...nobody, ...facts }], { ...empty, ...context });
		expect(ranked[0]?.reason ?? null).toBe(expected);
	});

	it('[ANN-14] whom the patient refused is never proposed', () => {
		const facts = { ...nobody, medecinTraitant: true, metForDossier: 4, asExpert: 3 };
		expect(rankSuggestions([facts], { ...empty, refused: ['p'] })).toEqual([]);
	});

	it('[ANN-14] the dossier before the pôle, the médecin traitant first, eight at most', () => {
		const many = Array.from({ length: 12 }, (_, place) => ({
			...nobody,
			...{ personId: `r${place}`, name: `R${place}`, metForDossier: 1, attended: place }
		}));
		const doctor = { ...nobody, personId: 'mt', medecinTraitant: true };
		const expert = { ...nobody, personId: 'ex', asExpert: 30, attended: 30 };
		const ids = rankSuggestions([expert, ...many, doctor], empty).map(({ personId }) => personId);
		expect(ids).toHaveLength(8);
		expect(ids.slice(0, 2)).toEqual(['mt', 'r11']);
		expect(ids).not.toContain('ex');
	});

	it('[ANN-14] somebody expected is proposed as such, not added twice', () => {
		const [only] = rankSuggestions([{ ...nobody, metForDossier: 1 }], {
			...empty,
			expected: ['p']
		});
		expect(only).toMatchObject({ expected: true, medecinTraitant: false });
	});
});
