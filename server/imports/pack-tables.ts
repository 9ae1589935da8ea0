import { gunzipSync, gzipSync } from 'node:zlib';
import type { SourceTable } from '#domain/imports/source.ts';

/** Tables as bytes, small enough to wait in the database once they are sealed. In a thread only: a big base takes a while. */
export const packTables = (tables: readonly SourceTable[]): Uint8Array =>
	gzipSync(JSON.stringify(tables));

/** What `packTables` made: our own seal was just opened, nobody else wrote it. */
export const unpackTables = (packed: Uint8Array): readonly SourceTable[] =>
	JSON.parse(gunzipSync(packed).toString('utf8')) as readonly SourceTable[];
