import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import {
	buildFacts,
	buildInvite,
	buildParticipant,
	buildSituation
} from '#tests/support/live/build-facts.ts';
import { checkCompleteness } from './check-completeness.ts';
import { currentDefinition } from './definitions.ts';
import { derivedValues } from './derived-values.ts';
import { finalAnswers, finalFicheJson, type FinalFiche } from './final-fiche.ts';
import type { FicheValues } from './fiche-values.ts';
import { parseFinalFiche } from './parse-final-fiche.ts';
import { printFicheFacts, printFicheSections } from './print-fiche.ts';

const missing = (entries: FicheValues['entries'], accordOk = true) =>
	checkCompleteness(currentDefinition, { entries, texts: {} }, { accordOk }).map(
		({ field }) => field
	);

describe('what finalisation asks', () => {
	const enough = { restituteur: 'medecin01', 'autre-intervision': 'non' };

	it('[FIC-7] accord, restituteur and next Intervision; nothing else', () => {
		expect(missing(enough)).toEqual([]);
		expect(missing({}, false)).toEqual(['accord', 'restituteur', 'autre-intervision']);
	});

	it('[FIC-7] « Aucune » restitution needs its reason', () => {
		expect(missing({ ...enough, restituteur: 'aucun' })).toEqual(['restituteur']);
		const blank = { ...enough, restituteur: 'aucun', 'restituteur.aucun.precision': '  ' };
		expect(missing(blank)).toEqual(['restituteur']);
		const told = { ...blank, 'restituteur.aucun.precision': 'Le patient était présent.' };
		expect(missing(told)).toEqual([]);
	});

	it('[FIC-7] a next Intervision has its delay', () => {
		expect(missing({ ...enough, 'autre-intervision': 'oui' })).toEqual(['delai']);
		expect(missing({ ...enough, 'autre-intervision': 'oui', delai: '3-mois' })).toEqual([]);
	});
});

describe('what is derived', () => {
	const facts = buildFacts({
		organiser: 'DAC de la Somme',
		participants: [
			buildParticipant('medecin01', { name: 'Claire Vasseur', fonction: 'médecin' }),
			buildParticipant('pharma01', { name: 'Émilie Carpentier', fonction: 'pharmacienne' })
		]
	});
	const situation = buildSituation('s1', {
		accord: { state: 'partiel-ecrit' },
		invites: [
			{ ...buildInvite('medecin01'), medecinTraitant: true },
			buildInvite('pharma01'),
			buildInvite('inconnu0')
		]
	});

	it('[FIC-3] structure, date, persons, absents and who was invited come from their source', () => {
		const derived = derivedValues(facts, situation, new Set(['medecin01']), 'lundi 23 novembre');
		expect(derived).toMatchObject({
			designation: 'Jade M.',
			accord: 'oui',
			structure: 'DAC de la Somme',
			date: 'lundi 23 novembre',
			'medecin-traitant-invite': 'oui',
			'pharmacien-invite': 'non'
		});
		expect(derived.invites).toHaveLength(3);
		expect(derived.absents).toEqual([
			{ personId: 'pharma01', name: 'Émilie Carpentier', fonction: 'pharmacienne' },
			{ personId: 'inconnu0', name: 'Personne inconnue', fonction: '' }
		]);
	});

	it('[ACO-8] whom the patient refused since is neither invited nor absent: nobody tells her anything', () => {
		const accord = { ...situation.accord, refusedPersonIds: ['medecin01', 'pharma01'] };
		const derived = derivedValues(facts, { ...situation, accord }, new Set(), 'lundi');
		const left = [{ personId: 'inconnu0', name: 'Personne inconnue', fonction: '' }];
		expect(derived).toMatchObject({
			invites: left,
			absents: left,
			'medecin-traitant-invite': 'non'
		});
	});
});

const values: FicheValues = {
	entries: {
		'motifs.mesusage': true,
		'motifs.autres': true,
		'motifs.autres.precision': ' voyage ',
		'difficultes.autres.precision': 'option décochée',
		'professionnels-en-difficulte-pourquoi': 'question cachée',
		'suivi.orienter': 'faite',
		'autre-intervision': 'oui',
		delai: '3-mois'
	},
	texts: { contexte: 'Premier.\n\nSecond.', detail: '   ' }
};
const fiche: FinalFiche = {
	formVersion: '2026.1',
	dossierCode: 'PER-7KQ4',
	poleName: 'Péronne',
	derived: derivedValues(buildFacts(), buildSituation('s1'), new Set(), 'lundi 23 novembre 2026'),
	formerPistes: ['orienter', 'autre'],
	answers: finalAnswers(currentDefinition, values),
	restituteur: {
		personId: 'medecin01',
		name: 'Claire Vasseur',
		fonction: 'médecin généraliste',
		groupe: 'mg'
	}
};
const rows = printFicheSections(fiche).flatMap((section) => section.rows);
const row = (start: string) => rows.find(({ label }) => label.startsWith(start));

describe('a finalised fiche', () => {
	it('[FIC-4] keeps no hidden question, no unticked precision, no empty answer', () => {
		expect(fiche.answers).toEqual({
			contexte: { value: 'Premier.\n\nSecond.', precisions: {} },
			motifs: { value: ['mesusage', 'autres'], precisions: { autres: 'voyage' } },
			suivi: { value: ['orienter=faite'], precisions: {} },
			'autre-intervision': { value: 'oui', precisions: {} },
			delai: { value: '3-mois', precisions: {} }
		});
	});

	it('[FIC-10] is read back from its canonical JSON, the same to the letter', () => {
		const content = canonicalJson(finalFicheJson(fiche));
		const read = parseFinalFiche(content);
		expect(read).toEqual(fiche);
		expect(canonicalJson(finalFicheJson(read))).toBe(content);
	});

	it('[FIC-10] a damaged one is refused, without its content in the message', () => {
		const damaged = JSON.stringify({ ...fiche, answers: 'Jade Martin' });
		expect(() => parseFinalFiche(damaged)).toThrow(/^stored fiche is damaged$/);
	});

	it('[FIC-11] prints every option, ticked or not, with its precision', () => {
		const motifs = row('8. Motif(s)');
		if (motifs?.kind !== 'choices') throw new Error('not a choice');
		expect(motifs.choices).toHaveLength(14);
		expect(motifs.choices.filter(({ checked }) => checked)).toEqual([
			{ label: 'Mésusage de traitement', checked: true, precision: null },
			{ label: 'Autres', checked: true, precision: 'voyage' }
		]);
	});

	it('[FIC-11] prints the head, the texts by paragraph, the restituteur and the former pistes', () => {
		expect(printFicheFacts(fiche).map(({ label }) => label)).toEqual([
			'Patient',
			'Accord préalable',
			'Pôle',
			'Structure organisatrice',
			'Date'
		]);
		expect(row('Contexte')).toMatchObject({ paragraphs: ['Premier.', 'Second.'] });
		expect(row('18.')).toMatchObject({ value: 'Claire Vasseur, médecin généraliste' });
		expect(row('Orienter (')).toMatchObject({ value: 'faite' });
		expect(row('Autre')).toMatchObject({ label: 'Autre', value: null });
	});

	it('[FIC-11] a question that was not asked is not printed', () => {
		expect(row('Professionnel(s) en difficulté')).toBeUndefined();
		expect(row('Délai de la prochaine Intervision')).toBeDefined();
		expect(row('12.')).toBeDefined();
	});

	it('[FIC-11] « Aucune » restitution is printed with its reason', () => {
		const alone: FinalFiche = {
			...fiche,
			restituteur: null,
			answers: { restituteur: { value: 'aucun', precisions: { aucun: 'Présent.' } } }
		};
		const printed = printFicheSections(alone)
			.flatMap((section) => section.rows)
			.find(({ label }) => label.startsWith('18.'));
		expect(printed).toMatchObject({ value: 'Aucune : Présent.' });
	});
});
