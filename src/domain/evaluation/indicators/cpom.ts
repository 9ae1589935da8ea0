import { groupBy } from '#domain/shared/group-by.ts';
import { holds, optionLabel } from '../answers/answers.ts';
import { oncePerYear } from '../facts/once-per-year.ts';
import { share } from '../define/define-rate.ts';
import type { IntervisionFact, SituationFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import { among, intervisions, type Rows } from '../facts/row.ts';

const head = (id: string, label: string, clinical: boolean): Head => ({
	id,
	label,
	section: 'CPOM',
	clinical
});

interface Held {
	readonly at: IntervisionFact;
	readonly fiches: readonly SituationFact[];
}

/** [EVA-19] The agency counts Intervisions, not fiches: an Intervision with what was looked at in it. */
const held: Rows<Held> = {
	base: 'intervisions',
	unit: 'intervision',
	from: oncePerYear((facts) => {
		const fichesOf = groupBy(facts.situations, ({ intervisionId }) => intervisionId);
		return facts.intervisions.map((at) => ({ at, fiches: fichesOf(at.id) }));
	}),
	place: ({ at }) => intervisions.place(at)
};

/** The criterion as the contract words it, then its wider reading, each under its own name. */
const precarite = ['grande-precarite'];
const vulnerabilite = ['grande-precarite', 'financieres', 'travail', 'couverture-sociale'];
const words = (codes: readonly string[]) =>
	codes.map((code) => optionLabel('difficultes', code)).join(', ');

const withOne =
	(codes: readonly string[]) =>
	({ fiches }: Held) =>
		fiches.some((fiche) => codes.some((code) => holds(fiche, 'difficultes', code)));
const social = ({ at }: Held) =>
	at.participations.some(({ categorie }) => categorie === 'travailleurs-sociaux');

/** What the contract with the agency asks for and no other section has (statistics.md §16). */
export const cpom: readonly Indicator[] = [
	share(
		head('CPOM-precarite', `Intervisions avec critère : ${words(precarite)}`, true),
		held,
		withOne(precarite)
	),
	share(
		head(
			'CPOM-vulnerabilite',
			`Intervisions avec l’un des critères : ${words(vulnerabilite)}`,
			true
		),
		held,
		withOne(vulnerabilite)
	),
	share(
		head('CPOM-precarite-social', 'Secteur social présent, quand le critère l’est', true),
		among(held, 'intervisions-precarite', withOne(precarite)),
		social
	),
	share(
		head(
			'CPOM-vulnerabilite-social',
			'Secteur social présent, quand l’un des critères l’est',
			true
		),
		among(held, 'intervisions-vulnerabilite', withOne(vulnerabilite)),
		social
	),
	share(
		{
			...head('CPOM-social', 'Intervisions avec un travailleur social', false),
			groupings: ['pole']
		},
		held,
		social
	),
	share(
		head('CPOM-poles', 'Intervisions organisées directement par les pôles', false),
		intervisions,
		({ organiserKind }) => organiserKind !== 'association'
	)
];
