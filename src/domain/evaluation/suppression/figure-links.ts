import { products } from '../answers/combination.ts';
import { demandeurGroup } from '../answers/demandeur-group.ts';
import { nonRenseigne, nonRepris } from '../answers/non-renseigne.ts';
import { cellNames as name } from './cell-names.ts';
import { atMost, equal, same, type Link } from './link.ts';

/** The lines that a figure has in a publication: parts of a distribution, rows or columns of a cross. */
export interface FigureLines {
	parts(id: string): readonly string[];
	columns(id: string): readonly string[];
}

/**
 * [SUP-2] The same number in several tables, and numbers made of others, of the figures of definitions.ts. A test looks
 * in generated years for a relation that is not here.
 */
export function figureLinks(lines: FigureLines): readonly Link[] {
	return [
		...soignants(lines),
		...demandes(lines),
		...problematiques,
		...synthese(lines),
		...reprogrammation(lines),
		...restitution(lines),
		...cpom
	];
}

const all = name.base('situations');
const silences: readonly string[] = [nonRenseigne.code, nonRepris.code];
const part = (id: string) => (code: string) => name.part(id, code);
const isSilence = (code: string) => silences.includes(code);

const soignants = ({ parts }: FigureLines): readonly Link[] => [
	same('D1', 'D0/oui'),
	same('D2', 'D0/non'),
	equal(
		['D3'],
		parts('D0')
			.filter((code) => code !== 'oui' && code !== 'non')
			.map(part('D0'))
	),
	same(name.base('mt-connu'), 'D1'),
	same(name.base('mt-absent'), 'D2'),
	same(name.base('mt-invite'), 'D5'),
	same('D6', 'D7'),
	atMost(['D6', 'D6-non-repris'], ['D5']),
	same(name.base('pharmacien-connu'), 'D8'),
	same(name.base('pharmacien-invite'), 'D9'),
	atMost(['D9-connu'], ['D9']),
	atMost(['D10', 'D10-non-repris'], ['D9']),
	// Invited without being known: among those who have none.
	atMost(['D9', 'D8'], [all, 'D9-connu'])
];

const demandes = ({ parts, columns }: FigureLines): readonly Link[] => [
	...['E1', 'E2', 'E3', 'G4', 'H1', 'J1', 'K1'].map((id) => same(name.rows(id), all)),
	same(name.rows('E4'), 'E3/professionnels-en-difficulte'),
	same(name.rows('K2'), 'K1/orienter'),
	...parts('E2')
		.filter(isSilence)
		.map((code) => same(name.part('E2', code), name.holders('E2', code))),
	...parts('E2').flatMap((group) => {
		const own = parts('E1').filter((code) => demandeurGroup(code) === group);
		const holders = name.holders('E2', group);
		return [
			equal([name.part('E2', group)], own.map(part('E1'))),
			...own.map((code) => atMost([name.part('E1', code)], [holders])),
			atMost([holders], [name.rowMargin('F1', group)]),
			...columns('F1').flatMap((motif) => [
				atMost([name.cross('F1', group, motif)], [holders]),
				atMost([name.cross('F1', group, motif)], [name.part('E3', motif)])
			])
		];
	}),
	...parts('E3').map((motif) => atMost([name.part('E3', motif)], [name.columnMargin('F1', motif)]))
];

/** The combinations themselves are told to nobody (SUP-7): what ties products, degrees and single products together. */
const problematiques: readonly Link[] = [
	equal(
		['G2'],
		products.map(({ code }) => name.part('G3', code))
	),
	same('G2', 'G5/1'),
	equal(
		['G3/plusieurs'],
		products.slice(1).map((_, at) => name.part('G5', String(at + 2)))
	),
	...silences.flatMap((code) =>
		['G3', 'G5'].map((id) => same(name.part('G4', code), name.part(id, code)))
	),
	equal(
		[name.total('G6')],
		products.map(({ code }) => name.part('G4', code))
	),
	// Each fiche is as many mentions as its degree.
	equal(
		[name.total('G6')],
		products.flatMap((_, at) =>
			Array.from({ length: at + 1 }, () => name.part('G5', String(at + 1)))
		)
	),
	equal([name.divisor('G6')], ['G2', 'G3/plusieurs']),
	same(name.base('problematique-renseignee'), name.divisor('G6')),
	...products.flatMap(({ code }) => [
		atMost([name.part('G3', code)], [name.part('G4', code)]),
		atMost([name.part('G4', code)], [name.part('G3', code), 'G3/plusieurs'])
	])
];

const synthese = ({ parts, columns }: FigureLines): readonly Link[] => [
	equal([all], ['I2', ...parts('I1').filter(isSilence).map(part('I1'))]),
	...parts('I1').map((code) => same(name.part('I1', code), name.rowMargin('I3', code))),
	...parts('L6').map((code) => same(name.part('L6', code), name.rowMargin('L8', code))),
	...columns('I3').map((code) =>
		same(name.columnMargin('I3', code), name.columnMargin('L8', code))
	),
	...['L1', 'L2', 'L3', 'L4'].map((id) => same(id, name.part(`${id}-reponses`, 'atteint'))),
	equal(['L5'], ['L1', 'L2', 'L3', 'L4']),
	equal(['L7'], ['L6/oui', 'L6/partiellement'])
];

const reprogrammation = ({ parts }: FigureLines): readonly Link[] => {
	const outcome = (code: string) => name.columnMargin('M6', code);
	const [inTime, late] = [outcome('dans-le-delai'), outcome('hors-delai')];
	const early = outcome('anticipees');
	return [
		same('M1', name.columnMargin('I3', 'oui')),
		same(name.base('reprogrammations'), 'M1'),
		...parts('M2').map((code) => same(name.part('M2', code), name.rowMargin('M6', code))),
		equal([name.base('reprogrammations-echues')], [inTime, late, outcome('non-realisees')]),
		equal(['M3'], [inTime, late]),
		equal([name.base('reprogrammations-realisees')], [inTime, late, early]),
		equal(['M4'], [inTime, early]),
		equal(['M5'], [early, outcome('a-venir')]),
		atMost([inTime, late, early], ['M3-publie']),
		atMost(['M3-publie'], [inTime, late, early, outcome('sans-echeance')]),
		atMost(['M3-publie'], ['M3-cohorte'])
	];
};

/** Who tells and for whom, crossed, is told to nobody (SUP-7). */
const restitution = ({ parts }: FigureLines): readonly Link[] => {
	const comparable = name.base('restitution-comparable');
	const groups = parts('N1').filter((code) => !isSilence(code) && code !== 'aucun');
	const silent = parts('E1').filter(isSilence);
	return [
		atMost([comparable], groups.map(part('N1'))),
		atMost(groups.map(part('N1')), [comparable, ...silent.map(part('E1'))]),
		same('N4', 'N5/faite'),
		same(name.base('restitutions'), name.divisor('N6')),
		atMost([name.divisor('N6')], ['N5/faite'])
	];
};

const social = name.base('CPOM-social');
const cpom: readonly Link[] = [
	same(name.base('intervisions-precarite'), 'CPOM-precarite'),
	same(name.base('intervisions-vulnerabilite'), 'CPOM-vulnerabilite'),
	atMost(['CPOM-precarite'], ['CPOM-vulnerabilite']),
	atMost(['CPOM-precarite'], ['H1/grande-precarite']),
	atMost(
		['CPOM-vulnerabilite'],
		['H1/grande-precarite', 'H1/financieres', 'H1/travail', 'H1/couverture-sociale']
	),
	atMost(['CPOM-precarite-social'], ['CPOM-vulnerabilite-social']),
	atMost(['CPOM-vulnerabilite-social'], [social]),
	atMost(
		['CPOM-precarite', 'CPOM-vulnerabilite-social'],
		['CPOM-vulnerabilite', 'CPOM-precarite-social']
	),
	atMost(['CPOM-vulnerabilite', social], [name.base('intervisions'), 'CPOM-vulnerabilite-social'])
];
