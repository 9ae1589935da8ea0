import type { Label } from '#domain/guard/finding.ts';
import { birthDate, birthMonth, MONTHS, ordinaryDate } from './dates.ts';
import {
	bankAccount,
	documentLink,
	email,
	fileNumber,
	nir,
	numberPlate,
	personalPage,
	phone,
	rppsNumber
} from './identifiers.ts';
import { keyOf } from './names.ts';
import { padded } from './numbers.ts';
import type { Person } from './person.ts';
import { address, street, structures, TOWNS } from './places.ts';
import type { Piece } from './piece.ts';
import type { Random } from './random.ts';

type Maker = (random: Random, patient: () => Person) => string;

/** Values to be flagged, by the name of their slot. */
const identifying: Readonly<
	Record<string, { label: Label; severity: 'blocking' | 'confirm'; tag: string; make: Maker }>
> = {
	tél: { label: 'PHONE', severity: 'blocking', tag: 'phone', make: phone },
	mail: {
		label: 'EMAIL',
		severity: 'blocking',
		tag: 'email',
		make: (random, patient) => email(keyOf(patient().first), keyOf(patient().family), random)
	},
	page: {
		label: 'URL',
		severity: 'blocking',
		tag: 'personal-page',
		make: (random, patient) => personalPage(keyOf(patient().first), keyOf(patient().family), random)
	},
	lien: { label: 'URL', severity: 'confirm', tag: 'link', make: documentLink },
	NIR: { label: 'NIR', severity: 'blocking', tag: 'nir', make: nir },
	IBAN: { label: 'IBAN', severity: 'blocking', tag: 'iban', make: bankAccount },
	RPPS: { label: 'RPPS', severity: 'blocking', tag: 'rpps', make: rppsNumber },
	IPP: {
		label: 'ID',
		severity: 'blocking',
		tag: 'ipp',
		make: (random) => fileNumber('IPP', random)
	},
	NDA: {
		label: 'ID',
		severity: 'blocking',
		tag: 'nda',
		make: (random) => fileNumber('NDA', random)
	},
	dossier: {
		label: 'ID',
		severity: 'blocking',
		tag: 'file-number',
		make: (random) => fileNumber('dossier', random)
	},
	plaque: { label: 'ID', severity: 'blocking', tag: 'plate', make: numberPlate },
	naissance: { label: 'BIRTHDATE', severity: 'blocking', tag: 'birth-date', make: birthDate },
	'mois de naissance': {
		label: 'BIRTHDATE',
		severity: 'confirm',
		tag: 'birth-month',
		make: birthMonth
	}
};

/** What the Charte allows: towns, ages, dates, structures… */
const harmless: Readonly<Record<string, (random: Random) => string>> = {
	ville: (random) => random.pick(TOWNS)[0],
	VILLE: (random) => random.pick(TOWNS)[0].toUpperCase(),
	date: ordinaryDate,
	mois: (random) => random.pick(MONTHS),
	âge: (random) => String(19 + random.below(62)),
	heure: (random) => `${8 + random.below(11)}h${random.pick(['', '30', '15'])}`,
	structure: (random) => random.pick(structures),
	dose: (random) => `${padded(2 * (1 + random.below(60)), 1)} mg`,
	Civ: (random) =>
		random.pick(['Mme', 'M.', 'Mr', 'Mme', 'M.', 'Mlle', 'Monsieur', 'Madame', 'MME', 'M'])
};

const FREE_LETTERS: ReadonlySet<string> = new Set(['ville', 'VILLE', 'structure', 'Civ', 'mois']);

export type Filled = {
	readonly pieces: readonly Piece[];
	readonly label?: Label;
	readonly severity?: 'blocking' | 'confirm';
	readonly tag?: string;
};

/** Fills a slot that is no person; `span` is the number that its expected span will bear. */
export function fillValue(
	name: string,
	span: number,
	random: Random,
	patient: () => Person
): Filled {
	if (name === 'adresse') {
		const pieces = address(random, span);
		return { pieces, label: 'ADDRESS', severity: 'blocking', tag: 'address' };
	}
	if (name === 'rue') {
		const pieces = street(random, span);
		return { pieces, label: 'ADDRESS', severity: 'confirm', tag: 'street' };
	}
	const flagged = identifying[name];
	if (flagged !== undefined) {
		const text = flagged.make(random, patient);
		return { pieces: [{ text, span, fixed: flagged.label !== 'ADDRESS' }], ...flagged };
	}
	const allowed = harmless[name];
	if (allowed === undefined) throw new Error(`no slot is called « ${name} »`);
	return { pieces: [{ text: allowed(random), fixed: !FREE_LETTERS.has(name) }] };
}
