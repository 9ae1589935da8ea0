import type { Piece } from './piece.ts';
import type { Random } from './random.ts';

export const TOWNS = [
	['Amiens', '80000'],
	['Péronne', '80200'],
	['Albert', '80300'],
	['Abbeville', '80100'],
	['Montdidier', '80500'],
	['Ham', '80400'],
	['Lille', '59000'],
	['Roubaix', '59100'],
	['Tourcoing', '59200'],
	['Douai', '59500'],
	['Cambrai', '59400'],
	['Valenciennes', '59300'],
	['Maubeuge', '59600'],
	['Hazebrouck', '59190'],
	['Dunkerque', '59140'],
	['Saint-Pol-sur-Mer', '59430'],
	['Armentières', '59280'],
	['Arras', '62000'],
	['Lens', '62300'],
	['Béthune', '62400'],
	['Boulogne-sur-Mer', '62200'],
	['Calais', '62100'],
	['Hénin-Beaumont', '62110'],
	['Bruay-la-Buissière', '62700'],
	['Saint-Omer', '62500'],
	['Laon', '02000'],
	['Saint-Quentin', '02100'],
	['Soissons', '02200'],
	['Beauvais', '60000'],
	['Compiègne', '60200'],
	['Creil', '60100'],
	['Noyon', '60400']
] as const;

const STREETS = [
	'rue de la Paix',
	'rue du Maréchal Foch',
	'avenue Jean Jaurès',
	'rue Pasteur',
	'boulevard Gambetta',
	'rue des Acacias',
	'place de la République',
	'impasse du Moulin',
	'chemin des Postes',
	'rue Victor Hugo',
	'allée des Tilleuls',
	'rue de Lille',
	'route de Cambrai',
	'rue Faidherbe',
	'rue du 11 Novembre',
	'avenue de la Gare',
	'square des Lilas',
	'cité des Mineurs',
	'résidence Les Peupliers',
	'quai de la Somme',
	'rue de l’Église',
	'rue Émile Zola',
	'rue Roger Salengro',
	'ruelle du Four',
	'rue Saint-Fursy',
	'rue des Fusillés',
	'sentier des Corons',
	'rue Louise Michel'
] as const;

/** Number and street must be hidden; the commune alone may stay. */
export function address(random: Random, span: number): readonly Piece[] {
	const number = `${1 + random.below(180)}${random.pick(['', '', '', ' bis', 'ter', ','])}`;
	const [town, code] = random.pick(TOWNS);
	const flat = random.pick(['', '', '', `, appt ${1 + random.below(40)}`, ' bât B']);
	const street: Piece = { text: `${number} ${random.pick(STREETS)}`, span, core: true };
	const tail = random.pick([
		'',
		`, ${code} ${town}`,
		` ${code} ${town}`,
		` à ${town}`,
		`, ${town}`
	]);
	return [street, { text: flat + tail, span }];
}

// A residence without number is the name of a place, not yet an address.
const NAMED_STREETS = STREETS.filter((name) => !name.startsWith('résidence'));

/** A street without number: the town after it may stay. */
export function street(random: Random, span: number): readonly Piece[] {
	const [town] = random.pick(TOWNS);
	return [
		{ text: random.pick(NAMED_STREETS), span, core: true },
		{ text: random.pick(['', ` à ${town}`]), span }
	];
}

export const structures = [
	'CSAPA Le Relais',
	'CSAPA',
	'CAARUD',
	'CHRS',
	'CMP',
	'MSP du Kruysbellaert',
	'EPSM',
	'DAC',
	'SAMU social',
	'ELSA',
	'le CHRS Jean Macé',
	'clinique Saint-Vincent',
	'centre Paul Dubrulle',
	'CH de Péronne',
	'CHU',
	'MDPH',
	'PMI',
	'UTPAS',
	'SPIP',
	'accueil de jour',
	'ACT',
	'CSAPA Boris Vian',
	'EHPAD Pierre Mauroy',
	'SMR',
	'SAVS',
	'mission locale',
	'CCAS'
] as const;
