import { expect, it } from 'vitest';
import { figure, partsOf, rateText } from '#tests/support/evaluation/figure.ts';
import {
	attendee,
	ficheOf,
	invited,
	meeting,
	smallYear
} from '#tests/support/evaluation/small-year.ts';
import { cellOf } from '../values/cross.ts';
import { evaluate } from '../evaluate.ts';

it('[EVA-6] silence is an answer; what an import could not tell is another', () => {
	const facts = smallYear({
		situations: [
			ficheOf('a', { motivation: ['decision'] }),
			ficheOf('b', { motivation: [] }),
			ficheOf('c', {}, { incomplete: true })
		]
	});
	expect(partsOf('I1', facts)).toEqual({ decision: 1, 'non-renseigne': 1, 'non-repris': 1 });
	expect(partsOf('H1', facts)).toEqual({ 'non-renseigne': 2, 'non-repris': 1 });
	expect(figure('H1', 'distribution', facts)).toMatchObject({ whole: 3, rows: 3 });
	expect(rateText('I2', facts)).toBe('1/3');
});

it('[EVA-15] present are counted among the invited; who came uninvited is a participation', () => {
	const facts = smallYear({
		intervisions: [meeting('i', { participations: [attendee('x'), attendee('y'), attendee('z')] })],
		situations: [
			ficheOf(
				'a',
				{},
				{
					invitations: [
						invited('x', { present: true }),
						invited('m', { categorie: 'pharmaciens' }),
						invited('n', { categorie: 'pharmaciens', present: true })
					]
				}
			)
		]
	});
	expect(rateText('B3', facts)).toBe('2/3');
	expect(rateText('B3-liberaux', facts)).toBe('1/2');
	expect(rateText('B3-infirmiers', facts)).toBe('1/1');
	expect(rateText('B3-coordination', facts)).toBe('0/0');
	expect(figure('B1', 'distribution', facts).whole).toBe(3);
	expect(figure('A11', 'distribution', facts)).toMatchObject({ whole: 3, unit: 'participation' });
});

it('[EVA-16] the patient’s doctor: known, invited among the known, present among each', () => {
	const mt = (present: boolean) => [invited('mt', { medecinTraitant: true, present })];
	const oui = { 'medecin-traitant': ['oui'] };
	const facts = smallYear({
		situations: [
			ficheOf('a', oui, { invitations: mt(true) }),
			ficheOf('b', oui, { invitations: mt(false) }),
			ficheOf('c', oui),
			ficheOf('d', { 'medecin-traitant': ['non'], 'sans-medecin-traitant': ['retraite'] }),
			ficheOf('e', { 'medecin-traitant': ['ne-sait-pas'] }),
			// Said unknown, and invited all the same: never above the known.
			ficheOf('f', {}, { invitations: mt(true) })
		]
	});
	expect(['D1', 'D2', 'D3', 'D5', 'D6', 'D7'].map((id) => rateText(id, facts))).toEqual([
		'3/6',
		'1/6',
		'2/6',
		'2/3',
		'1/2',
		'1/3'
	]);
	expect(partsOf('D4', facts)).toEqual({ retraite: 1 });
	expect(figure('D6', 'rate', facts).base).not.toBe(figure('D7', 'rate', facts).base);
});

it('[EVA-53] of somebody invited whom a former base does not name, it is not said whether he came', () => {
	const told = {
		...{ 'medecin-traitant': ['oui'], pharmacien: ['oui'] },
		...{ 'medecin-traitant-invite': ['oui'], 'pharmacien-invite': ['oui'] }
	};
	const named = (present: boolean) => ({
		incomplete: true,
		invitations: [
			invited('mt', { medecinTraitant: true, present }),
			invited('p', { categorie: 'pharmaciens', pharmacienAttitre: true, present })
		]
	});
	const facts = smallYear({
		situations: [
			ficheOf('a', told, named(true)),
			ficheOf('b', told, named(false)),
			ficheOf('c', told, { incomplete: true }),
			// not of a former base: whoever was invited has a name
			ficheOf('d', told)
		]
	});
	expect(['D5', 'D6', 'D6-non-repris', 'D7'].map((id) => rateText(id, facts))).toEqual([
		...['3/4', '1/3', '1/3', '1/4']
	]);
	expect(['D9', 'D10', 'D10-non-repris'].map((id) => rateText(id, facts))).toEqual([
		...['3/4', '1/3', '1/3']
	]);
});

it('[EVA-16] the patient’s own pharmacist is not any pharmacist', () => {
	const facts = smallYear({
		situations: [
			ficheOf(
				'a',
				{ pharmacien: ['oui'] },
				{
					invitations: [
						invited('p', { categorie: 'pharmaciens', pharmacienAttitre: true, present: true }),
						invited('q', { categorie: 'pharmaciens' })
					]
				}
			),
			ficheOf('b', { pharmacien: ['oui'] })
		]
	});
	expect(
		['D8', 'D9', 'D9-connu', 'D10', 'B3-pharmaciens'].map((id) => rateText(id, facts))
	).toEqual(['2/2', '1/2', '1/2', '1/1', '1/2']);
});

it('[EVA-12] « Suivi patient » is told as « Complexité du suivi », and the psychosociale is the 14th line', () => {
	const { parts } = figure('E3', 'distribution', smallYear());
	expect(parts.find(({ code }) => code === 'suivi-patient')?.label).toBe('Complexité du suivi');
	expect(parts).toHaveLength(14 + 1);
	expect(parts.some(({ code }) => code === 'psychosociale')).toBe(true);
});

it('[EVA-12] motifs by group: a couple once a fiche, silence on both sides', () => {
	const facts = smallYear({
		situations: [
			ficheOf('a', { demandeurs: ['csapa', 'caarud', 'mg'], motifs: ['relais', 'orientation'] }),
			ficheOf('b', { motifs: ['relais'] }),
			ficheOf('c', { demandeurs: ['mg'] })
		]
	});
	expect(partsOf('E2', facts)).toEqual({ liberaux: 2, 'csapa-caarud': 2, 'non-renseigne': 1 });
	const table = figure('F1', 'cross', facts);
	expect(cellOf(table, 'csapa-caarud', 'relais')).toBe(1);
	expect(cellOf(table, 'non-renseigne', 'relais')).toBe(1);
	expect(cellOf(table, 'liberaux', 'non-renseigne')).toBe(1);
});

it('[EVA-17] a combination is a set, in the order of the form however it was ticked', () => {
	const ticked = (...problematiques: string[]) => ({ problematiques });
	const facts = smallYear({
		situations: [
			ficheOf('a', ticked('tabac', 'alcool', 'heroine-tso')),
			ficheOf('b', ticked('heroine-tso', 'tabac', 'alcool')),
			ficheOf('c', ticked('alcool')),
			ficheOf('d')
		]
	});
	expect(partsOf('G1', facts)).toEqual({
		'heroine-tso+alcool+tabac': 2,
		alcool: 1,
		'non-renseigne': 1
	});
	expect(figure('G1', 'distribution', facts).parts[0]?.label).toBe(
		'Héroïne et TSO + Alcool + Tabac'
	);
	expect(figure('G1-nombre', 'count', facts).n).toBe(2);
	expect(rateText('G2', facts)).toBe('1/4');
	expect(partsOf('G3', facts)).toEqual({ alcool: 1, plusieurs: 2, 'non-renseigne': 1 });
	expect(partsOf('G5', facts)).toEqual({ '1': 1, '3': 2, 'non-renseigne': 1 });
	expect(figure('G4', 'distribution', facts)).toMatchObject({ whole: 8, rows: 4 });
});

it('[EVA-18] what is not yet due leaves the denominator; the published way has its own name', () => {
	const again = (id: string, dueOn: string | null, realisedOn: string | null, delai = '3-mois') =>
		ficheOf(id, { 'autre-intervision': ['oui'], delai: [delai] }, { suivi: { dueOn, realisedOn } });
	const facts = smallYear({
		situations: [
			again('in-time', '2031-06-30', '2031-06-30'),
			again('late', '2031-06-30', '2031-07-01'),
			again('not-done', '2031-12-31', null),
			again('done-next-year', '2031-12-01', '2032-01-15'),
			again('not-due', '2032-01-01', null, '6-mois'),
			again('early', '2032-03-01', '2031-12-01', '1-an'),
			again('no-day', null, '2031-11-01', 'autre'),
			ficheOf('no', { 'autre-intervision': ['non'] })
		]
	});
	expect(
		['M1', 'M3', 'M3-publie', 'M3-cohorte', 'M4', 'M5'].map((id) => rateText(id, facts))
	).toEqual(['7/8', '2/4', '4/7', '5/7', '2/3', '2/7']);
	const table = figure('M6', 'cross', facts);
	expect(cellOf(table, '3-mois', 'dans-le-delai')).toBe(1);
	expect(cellOf(table, '3-mois', 'non-realisees')).toBe(2);
	expect(cellOf(table, '1-an', 'anticipees')).toBe(1);
	expect(cellOf(table, 'autre', 'sans-echeance')).toBe(1);
});

it('[EVA-19] the contract counts Intervisions, whatever the number of fiches', () => {
	const social = [attendee('t', { categorie: 'travailleurs-sociaux' })];
	const facts = smallYear({
		intervisions: [
			meeting('i', { participations: social }),
			meeting('j', { organiserKind: 'association' }),
			meeting('k')
		],
		situations: [
			ficheOf('a', { difficultes: ['grande-precarite'] }),
			ficheOf('b', { difficultes: ['grande-precarite', 'travail'] }),
			ficheOf('c', { difficultes: ['travail'] }, { intervisionId: 'j' })
		]
	});
	const ids = [
		'precarite',
		'vulnerabilite',
		'precarite-social',
		'vulnerabilite-social',
		'social',
		'poles'
	];
	expect(ids.map((id) => rateText(`CPOM-${id}`, facts))).toEqual([
		'1/3',
		'2/3',
		'1/1',
		'1/2',
		'1/3',
		'2/3'
	]);
});

it('[EVA-6] a counter that nobody typed has no figure, and is not zero', () => {
	const { values } = evaluate(smallYear({ counters: { adherents: 0 } }), { kind: 'region' });
	expect(values['X-adherents']).toMatchObject({ n: 0 });
	expect(values['X-promotion']).toBeUndefined();
});

it('[EVA-8] a restitution that an import dates before its Intervision tells no delay, and stops no report', () => {
	const told = (id: string, doneOn: string) =>
		ficheOf(id, {}, { day: '2031-03-10', restitution: { outcome: 'faite', doneOn } });
	const facts = smallYear({
		situations: [told('a', '2031-03-14'), told('b', '2031-03-01')]
	});
	expect(figure('N6', 'mean', facts)).toMatchObject({ total: 4, count: 1 });
	expect(rateText('N4', facts)).toBe('2/2');
});
