import { readEmail, readMssante, readPhone } from '#domain/professionnel/contact.ts';
import { professions } from '#domain/professionnel/profession.ts';
import { readRpps } from '#domain/professionnel/rpps.ts';
import { detailLabels, type DetailField, type PersonDetails } from '../person-details.ts';
import type { ColumnMapping } from './map-columns.ts';
import {
	kindOfName,
	modeOfWord,
	readMode,
	readProfession,
	readStructureKind
} from './read-words.ts';

/** What one line says; an empty cell says nothing, and never erases. */
export type SaidDetails = { -readonly [Field in DetailField]?: PersonDetails[Field] };

export type ReadLine =
	| { readonly ok: true; readonly said: SaidDetails }
	| { readonly ok: false; readonly why: string; readonly said: SaidDetails };

const longest: Readonly<Partial<Record<DetailField, number>>> = { givenName: 80, familyName: 80 };

/** [ANN-13] Reads one line of a file; what is wrong is said with the column and the words found there. */
export function readLine(cells: readonly string[], mapping: ColumnMapping): ReadLine {
	const said: SaidDetails = {};
	const wrong: string[] = [];
	const cell = (field: DetailField) => {
		const place = mapping[field];
		return place === undefined ? '' : cleanCell(cells[place] ?? '');
	};
	const take = <Field extends DetailField>(
		field: Field,
		read: (text: string) => PersonDetails[Field] | null
	) => {
		const text = cell(field);
		if (text === '') return;
		const value = text.length > (longest[field] ?? 120) ? null : read(text);
		if (value === null)
			wrong.push(
				`${detailLabels[field]}\u00A0: «\u00A0${text.slice(0, 40)}\u00A0» n’est pas reconnu`
			);
		else said[field] = value;
	};
	for (const field of [
		'givenName',
		'familyName',
		'structureName',
		'fonction',
		'savoirFaire'
	] as const)
		take(field, (text) => text);
	take('profession', readProfession);
	take('mode', readMode);
	take('structureKind', readStructureKind);
	take('coordonne', readYes);
	take('email', readEmail);
	take('phone', readPhone);
	take('mssante', readMssante);
	take('rpps', readRpps);
	complete(said, cell('profession'));
	if (!said.familyName || !said.givenName) wrong.unshift('Le nom et le prénom sont nécessaires');
	return wrong.length === 0 ? { ok: true, said } : { ok: false, why: wrong.join(' ; '), said };
}

/** What other columns already say: « IDEL » is libéral, « CSAPA Le Relais » is a CSAPA. */
function complete(said: SaidDetails, professionText: string): void {
	const mode = said.mode ?? modeOfWord(professionText);
	const kind = said.structureKind ?? (said.structureName ? kindOfName(said.structureName) : null);
	if (kind) said.structureKind = kind;
	if (mode) said.mode = mode;
	else if (kind === 'cabinet') said.mode = 'liberal';
}

const creationNeeds = ['profession', 'mode', 'structureKind', 'structureName'] as const;

/** A whole card from one line; or the columns that it lacks. The function is the profession's own word when not said. */
export function newCard(said: SaidDetails): PersonDetails | readonly string[] {
	const { givenName, familyName, profession, mode, structureKind, structureName } = said;
	if (!givenName || !familyName || !profession || !mode || !structureKind || !structureName) {
		return creationNeeds.filter((field) => !said[field]).map((field) => detailLabels[field]);
	}
	return {
		...{ givenName, familyName, profession, mode, structureKind, structureName },
		fonction: said.fonction ?? professions[profession].label.toLowerCase(),
		savoirFaire: said.savoirFaire ?? '',
		coordonne: said.coordonne ?? false,
		email: said.email ?? null,
		phone: said.phone ?? null,
		mssante: said.mssante ?? null,
		rpps: said.rpps ?? null
	};
}

/** Our own export puts an apostrophe before what a spreadsheet would compute; it is taken off again. */
function cleanCell(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('\0', '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^'(?=[=+\-@'])/, '');
}

function readYes(text: string): boolean | null {
	if (/^(?:oui|o|x|1|vrai|true)$/i.test(text)) return true;
	return /^(?:non|n|0|faux|false)$/i.test(text) ? false : null;
}
