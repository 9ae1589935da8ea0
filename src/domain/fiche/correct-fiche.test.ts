import { describe, expect, it } from 'vitest';
import { compareFiches } from './compare-fiches.ts';
import { currentDefinition } from './definitions.ts';
import type { FicheValues } from './fiche-values.ts';
import { finalAnswers, type FinalFiche } from './final-fiche.ts';
import { pisteFates } from './piste-fates.ts';
import { clashingChoices, readPosted } from './read-posted.ts';
import { valuesOfFinal } from './values-of-final.ts';

const values: FicheValues = {
	entries: {
		'motifs.mesusage': true,
		'motifs.autres': true,
		'motifs.autres.precision': 'une précision',
		'pistes.synthese': true,
		'pistes.ajuster-traitement': true,
		'medecin-traitant': 'oui',
		restituteur: 'demoanimatrice',
		'autre-intervision': 'oui',
		delai: '3-mois',
		'suivi.orienter': 'faite'
	},
	texts: { contexte: 'Un texte.\nSur deux lignes.' }
};

function fiche(answers: FicheValues): FinalFiche {
	const none = { designation: 'Jade M.', accord: 'oral', structure: '', date: '', invites: [] };
	const derived = { ...none, absents: [], 'medecin-traitant-invite': '', 'pharmacien-invite': '' };
	return {
		...{ formVersion: currentDefinition.version, dossierCode: 'PER-7KQ4', poleName: 'Péronne' },
		...{ derived, formerPistes: ['orienter'], restituteur: null },
		answers: finalAnswers(currentDefinition, answers)
	};
}

describe('a finalised fiche as a form', () => {
	it('[FIC-20] gives back the values that it was finalised from', () => {
		expect(valuesOfFinal(currentDefinition, fiche(values))).toEqual(values);
	});

	it('[FIC-20] is read back from what a browser posts', () => {
		const posted = {
			motifs: ['mesusage', 'autres'],
			'motifs.autres.precision': ['une précision'],
			pistes: ['synthese', 'ajuster-traitement'],
			'medecin-traitant': ['oui'],
			pharmacien: [''],
			restituteur: ['demoanimatrice'],
			'autre-intervision': ['oui'],
			delai: ['3-mois'],
			'suivi.orienter': ['faite'],
			contexte: ['Un texte.\r\nSur deux lignes.'],
			unknown: ['left out']
		};
		expect(readPosted(currentDefinition, posted)).toEqual(values);
	});

	it.each([
		[{ motifs: ['nowhere'] }],
		[{ 'medecin-traitant': ['peut-être'] }],
		[{ restituteur: ['Jade Martin'] }],
		[{ 'motifs.autres.precision': ['x'.repeat(301)] }]
	])('[FIC-20] refuses what no browser of ours posts: %j', (posted) => {
		expect(readPosted(currentDefinition, posted)).toBeNull();
	});

	it('[FIC-20] « aucune » beside another answer is for somebody to settle', () => {
		const entries = { 'difficultes.aucune': true, 'difficultes.logement': true } as const;
		expect(clashingChoices(currentDefinition, { entries, texts: {} })).toMatchObject([
			{ field: 'difficultes' }
		]);
		expect(
			clashingChoices(currentDefinition, { entries: { 'difficultes.aucune': true }, texts: {} })
		).toEqual([]);
	});
});

describe('two versions', () => {
	it('[FIC-22] differ field by field, and say nothing of what is the same', () => {
		const later = {
			entries: { ...values.entries, 'motifs.nomadisme': true as const, delai: '6-mois' },
			texts: {}
		};
		const changes = compareFiches(fiche(values), fiche(later));
		expect(changes.map(({ label }) => label.replace(/^.*: /u, ''))).toHaveLength(3);
		expect(changes).toContainEqual(
			expect.objectContaining({ before: ['Un texte.', 'Sur deux lignes.'], after: [] })
		);
		expect(compareFiches(fiche(values), fiche(values))).toEqual([]);
	});
});

describe('what became of a piste', () => {
	const decided = fiche({
		entries: { 'pistes.orienter': true, 'pistes.poursuivre': true },
		texts: {}
	});
	it('[DOS-8] is what the next fiche says, « non revue » when it says nothing, unknown without one', () => {
		expect(
			pisteFates(decided, fiche(values))
				.map(({ fate }) => fate)
				.toSorted()
		).toEqual(['faite', 'non revue']);
		expect(pisteFates(decided, null).map(({ fate }) => fate)).toEqual([null, null]);
	});
});
