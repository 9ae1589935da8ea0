import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { SourceTable } from '#domain/imports/source.ts';

/** Tables as bytes, small enough to wait in the database once they are sealed. */
export async function packTables(tables: readonly SourceTable[]): Promise<Uint8Array> {
	return promisify(gzip)(JSON.stringify(tables));
}

/** What `packTables` made: our own seal was just opened, nobody else wrote it. */
export async function unpackTables(bytes: Uint8Array): Promise<readonly SourceTable[]> {
	const text = await promisify(gunzip)(bytes);
	return JSON.parse(text.toString('utf8')) as readonly SourceTable[];
}
