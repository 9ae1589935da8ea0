import MDBReader, { type Column, type Value } from 'mdb-reader';
import type { Cell, ColumnType, SourceTable } from '#domain/imports/source.ts';
import { baseLimits } from './base-limits.ts';
import { UnreadableBase } from './base-problem.ts';

/** [IMP-1] Reads the tables of an Access base, within the limits. Pictures, attachments and formulas are left out. */
export function readAccess(bytes: Uint8Array): readonly SourceTable[] {
	const base = open(bytes);
	const names = base.getTableNames({
		normalTables: true,
		systemTables: false,
		linkedTables: false
	});
	if (names.length > baseLimits.tables) throw new UnreadableBase('trop-de-tables');
	let rows = 0;
	return names.map((name) => {
		const table = base.getTable(name);
		const columns = table.getColumns();
		if (columns.length > baseLimits.columns) throw new UnreadableBase('trop-de-tables');
		// One more than may be: a count written in the file is not believed.
		const data = table.getData({ rowLimit: baseLimits.rows - rows + 1 });
		rows += data.length;
		if (rows > baseLimits.rows) throw new UnreadableBase('trop-de-lignes');
		return {
			name,
			columns: columns.map((column) => ({ name: column.name, type: typeOf(column) })),
			rows: data.map((row, at) => ({
				number: at + 1,
				cells: columns.map((column) => cellOf(row[column.name] ?? null))
			}))
		};
	});
}

function open(bytes: Uint8Array): MDBReader {
	try {
		return new MDBReader(Buffer.from(bytes));
	} catch {
		throw new UnreadableBase(saysEncrypted(bytes) ? 'mot-de-passe' : 'illisible');
	}
}

/** Where a base says how its pages are encrypted ([MS-OFFCRYPTO] 2.3: its length, then two small numbers of a version). */
const encryption = 0x299;

/** Under a password, or in a manner that the reader does not know: both are taken off in Access. */
function saysEncrypted(bytes: Uint8Array): boolean {
	if (bytes.length < encryption + 6) return false;
	const header = Buffer.from(bytes.subarray(encryption, encryption + 6));
	const version = [header.readUInt16LE(2), header.readUInt16LE(4)];
	return header.readUInt16LE(0) > 0 && version.every((part) => part >= 1 && part <= 4);
}

function typeOf({ type }: Column): ColumnType {
	switch (type) {
		case 'boolean':
			return 'oui-non';
		case 'datetime':
		case 'datetimextended':
			return 'date';
		case 'byte':
		case 'integer':
		case 'long':
		case 'bigint':
		case 'float':
		case 'double':
		case 'currency':
		case 'numeric':
			return 'nombre';
		case 'text':
		case 'memo':
		case 'repid':
			return 'texte';
		case 'binary':
		case 'complex':
		case 'ole':
			return 'autre';
	}
}

/** Dates come as a clock showed them, under the name of UTC. */
function cellOf(value: Value): Cell {
	if (value === null || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'bigint') return String(value);
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 16);
	return typeof value === 'string' ? value.replaceAll('\0', '').slice(0, baseLimits.cell) : null;
}
