import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { categories, type Categorie } from '#domain/professionnel/categorie.ts';
import { professions, type Profession } from '#domain/professionnel/profession.ts';
import { euros } from './euros.ts';
import { indemniteStates, type IndemniteState } from './indemnite.ts';
import { tarifRoles, type TarifRole } from './tarif.ts';

/** One attendance of the sheet. Days are written out by whoever knows French dates. */
interface FeuilleLine {
	readonly dayWords: string;
	readonly poleName: string;
	readonly organiser: string;
	readonly role: TarifRole;
	readonly tarifWords: string;
	readonly amountCents: number;
	readonly state: IndemniteState;
	readonly paidWords: string | null;
	readonly bordereauNumber: string | null;
}

/** Who is paid, and for what: no patient, no bank details. */
export interface FeuilleFacts {
	readonly createdAt: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly profession: Profession;
	readonly fonction: string;
	readonly structureName: string;
	readonly rpps: string | null;
	readonly categorie: Categorie;
	readonly lines: readonly FeuilleLine[];
}

const title = 'Feuille d’indemnisation';
const subtitle =
	'Participation d’un·e professionnel·le libéral·e à une Intervision, en présence ou à distance, au même taux.';
const columns = [
	{ label: 'Intervision du', width: 1.4 },
	{ label: 'Pôle' },
	{ label: 'Payé·e comme' },
	{ label: 'Montant', align: 'right' }
] as const;

/** [IND-14] Said on each sheet, and in the notice: what is not kept cannot leak. */
const bankDetails =
	'Coordonnées bancaires\u00A0: elles ne sont ni demandées ni gardées par Intervisio. Envoyez votre RIB directement à la comptabilité de l’association, à la première indemnité ou quand il change.';
const funding =
	'Les professionnels libéraux, animateur et participants, sont indemnisés par l’Agence régionale de santé, par l’intermédiaire de l’association.';

/** [IND-13] The prefilled sheet of one person, for one attendance or for all those of a bordereau. */
export function printFeuille(facts: FeuilleFacts): PrintableDocument {
	const { givenName, familyName, lines } = facts;
	const total = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
	const number = lines[0]?.bordereauNumber ?? null;
	return {
		title,
		subtitle,
		reference: number === null ? `${givenName} ${familyName}` : `Bordereau ${number}`,
		createdAt: facts.createdAt,
		facts: [
			{ label: 'Nom et prénom', value: `${familyName} ${givenName}` },
			{ label: 'Profession', value: professions[facts.profession].label },
			{ label: 'Fonction', value: facts.fonction },
			{ label: 'Structure', value: facts.structureName },
			{ label: 'Numéro RPPS', value: facts.rpps },
			{ label: 'Catégorie comptée ce jour-là', value: categories[facts.categorie] }
		],
		sections: [
			{
				heading: 'Participations indemnisées',
				rows: [
					{
						kind: 'table',
						label: 'Une ligne par Intervision',
						columns,
						rows: lines.map(({ dayWords, poleName, role, amountCents }) => [
							dayWords,
							poleName,
							tarifRoles[role],
							euros(amountCents)
						])
					},
					{ kind: 'value', label: 'Total', value: euros(total) },
					{ kind: 'list', items: lines.map(stateWords) }
				]
			},
			payment
		]
	};
}

function stateWords({
	dayWords,
	state,
	paidWords,
	tarifWords,
	bordereauNumber
}: FeuilleLine): string {
	const where = bordereauNumber === null ? '' : `, bordereau ${bordereauNumber}`;
	const when = paidWords === null ? '' : `, le ${paidWords}`;
	return `${dayWords}\u00A0: ${indemniteStates[state].toLowerCase()}${when}${where}\u00A0; tarif en vigueur depuis le ${tarifWords}.`;
}

const identity = ['Nom et prénom', 'Profession', 'Structure', 'Numéro RPPS'] as const;

const payment = {
	heading: 'Paiement',
	rows: [{ kind: 'paragraphs', paragraphs: [funding, bankDetails] }]
} as const;

/** [IND-13] The blank sheet, to be filled in by hand after an Intervision in a room. */
export function blankFeuille(createdAt: string): PrintableDocument {
	return {
		title,
		subtitle,
		reference: 'À remplir à la main',
		createdAt,
		facts: [],
		sections: [
			{
				heading: 'Qui est indemnisé·e',
				rows: [{ kind: 'blanks', blanks: identity.map((label) => ({ label })), columns: 1 }]
			},
			{
				heading: 'Participations',
				rows: [
					{
						kind: 'table',
						label: 'Une ligne par Intervision',
						columns,
						rows: [],
						blankRows: 4,
						tall: true
					}
				]
			},
			payment,
			{
				heading: 'Signature',
				rows: [{ kind: 'frames', frames: [{ label: 'Fait à, le' }, { label: 'Signature' }] }]
			}
		]
	};
}
