import { categories, type Categorie } from '#domain/professionnel/categorie.ts';
import { professions, type Profession } from '#domain/professionnel/profession.ts';
import type { Day } from '#domain/planning/calendar-day.ts';
import { indemniteStates, type IndemniteState } from './indemnite.ts';
import { tarifRoles, type TarifRole } from './tarif.ts';

/** A line of a bordereau, as the accounting reads it: no patient, and no bank details, which are not kept here. */
export interface BordereauLine {
	readonly familyName: string;
	readonly givenName: string;
	readonly rpps: string | null;
	readonly profession: Profession;
	readonly structureName: string;
	readonly categorie: Categorie;
	readonly role: TarifRole;
	readonly poleName: string;
	/** The day of the Intervision. */
	readonly day: Day;
	readonly tarifFrom: Day;
	readonly amountCents: number;
	readonly state: IndemniteState;
	readonly paidOn: Day | null;
}

/** A cell by what it is: a spreadsheet must add amounts up and sort days. */
export type BordereauCell =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'day'; readonly day: Day }
	| { readonly kind: 'euros'; readonly cents: number }
	| { readonly kind: 'empty' };

export interface BordereauColumn {
	readonly label: string;
	/** In characters. */
	readonly width: number;
	cell(line: BordereauLine): BordereauCell;
}

const text = (label: string, width: number, of: (line: BordereauLine) => string) => ({
	label,
	width,
	cell: (line: BordereauLine): BordereauCell => {
		const written = of(line);
		return written === '' ? { kind: 'empty' } : { kind: 'text', text: written };
	}
});
const day = (label: string, of: (line: BordereauLine) => Day | null) => ({
	label,
	width: 14,
	cell: (line: BordereauLine): BordereauCell => {
		const found = of(line);
		return found === null ? { kind: 'empty' } : { kind: 'day', day: found };
	}
});

/** [IND-8] The columns of the export, the same in both formats. */
export function bordereauColumns(number: string): readonly BordereauColumn[] {
	return [
		text('Bordereau', 12, () => number),
		text('Nom', 22, ({ familyName }) => familyName),
		text('Prénom', 18, ({ givenName }) => givenName),
		// Eleven digits that nobody adds up
		text('RPPS', 14, ({ rpps }) => rpps ?? ''),
		text('Profession', 26, ({ profession }) => professions[profession].label),
		text('Structure', 32, ({ structureName }) => structureName),
		text('Catégorie', 24, ({ categorie }) => categories[categorie]),
		text('Payé·e comme', 16, ({ role }) => tarifRoles[role]),
		text('Pôle', 20, ({ poleName }) => poleName),
		day('Intervision du', ({ day: held }) => held),
		day('Tarif depuis le', ({ tarifFrom }) => tarifFrom),
		{
			label: 'Montant (€)',
			width: 14,
			cell: ({ amountCents }) => ({ kind: 'euros', cents: amountCents })
		},
		text('État', 14, ({ state }) => indemniteStates[state]),
		day('Payée le', ({ paidOn }) => paidOn)
	];
}
