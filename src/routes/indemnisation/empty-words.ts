import type { ListedState } from '#lib/indemnisation/parse-list.ts';

/** What each list is for, when it is empty. */
export const emptyWords: Readonly<Record<ListedState, string>> = {
	proposee:
		'Ici attendent les libéraux d’une Intervision terminée dont la feuille d’émargement n’est pas encore validée.',
	'a-etablir':
		'Ici se montrent les libéraux d’une feuille validée qui n’ont pas encore d’indemnité, le plus souvent parce qu’un tarif manque.',
	'a-payer':
		'Dès qu’une feuille d’émargement est validée, les libéraux qui y sont arrivent ici, au tarif du jour de l’Intervision.',
	transmis:
		'Ici se suivent les indemnités d’un bordereau transmis à la comptabilité, jusqu’au paiement.',
	paye: 'Ici restent les indemnités payées, avec le jour du paiement.',
	ecartee: 'Une indemnité qui ne sera pas payée s’écarte avec une raison, et peut être remise.'
};
