import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { SealedRow } from '#server/db/collab-draft.ts';
import { openBytes, sealBytes } from './draft-cipher.ts';
import { foldDraft } from './fold-draft.ts';
import { packUpdates, unpackUpdates } from './packed-updates.ts';
import { readFicheValues } from './read-values.ts';
import { replayDraft } from './replay.ts';

const key = new Uint8Array(randomBytes(32));
const room = { situationId: 'situation1', generation: 1 };
const formVersion = currentDefinition.version;

/** Rows as the server writes them, from what people do in one browser. */
function rowsOf(write: (text: Y.Text, map: Y.Map<unknown>) => void): readonly SealedRow[] {
	const doc = new Y.Doc();
	const rows: SealedRow[] = [];
	doc.on('update', (update: Uint8Array) => {
		const seq = rows.length + 1;
		const packed = packUpdates([update]);
		rows.push({ seq, sealed: sealBytes(key, { ...room, seq, kind: 'u' }, packed, randomBytes) });
	});
	write(doc.getText('contexte'), doc.getMap('champs'));
	return rows;
}

const fold = (rows: readonly SealedRow[]) =>
	foldDraft({ room, formVersion, key: new Uint8Array(key), snapshot: null, rows }, randomBytes);

/** All that a snapshot's structs hold, deleted text included where there is any. */
function textsIn(sealed: Uint8Array, seq: number): readonly string[] {
	const [update] = unpackUpdates(openBytes(key, { ...room, seq, kind: 's' }, sealed));
	return Y.decodeUpdate(update ?? new Uint8Array()).structs.map((struct) =>
		struct instanceof Y.Item ? JSON.stringify(struct.content) : ''
	);
}

describe('folding a draft', () => {
	it('[RT-8] a name typed letter by letter, then deleted, is in no struct of the snapshot', () => {
		const rows = rowsOf((text, map) => {
			for (const letter of 'Reste. DUPONT-LAJOIE') text.insert(text.length, letter);
			map.set('restituteur', 'personne1');
			text.delete(7, 13);
		});
		const structs = textsIn(fold(rows), rows.length).join('\n');
		expect(structs).toContain('Reste. ');
		expect(structs).toContain('personne1');
		expect(structs).not.toMatch(/[DUPONTLAJIE]{2}/);
	});

	it('[RT-16] refuses rows that do not follow each other: nothing is folded that was not whole', () => {
		const rows = rowsOf((text) => {
			for (const letter of 'abcdef') text.insert(text.length, letter);
		});
		expect(() => fold(rows.filter(({ seq }) => seq !== 3))).toThrow();
		expect(() => fold([])).toThrow();
		expect(() => fold(rows.map((row) => ({ ...row, seq: row.seq + 1 })))).toThrow();
	});

	it('[RT-16] a lost row never passes for a shorter text, even when nothing hangs on it', () => {
		const rows = rowsOf((text, map) => {
			map.set('restituteur', 'personne1');
			text.insert(0, 'a');
		});
		const read = (some: readonly SealedRow[]) =>
			replayDraft(formVersion, key, { room, snapshot: null, rows: some });
		expect(readFicheValues(read(rows)).texts['contexte']).toBe('a');
		for (const some of [rows.slice(1), []]) expect(() => read(some)).toThrow();
	});

	it('[RT-16] a row that was folded before its retry is read with its snapshot, and folded again', () => {
		const rows = rowsOf((text) => {
			for (const letter of 'abc') text.insert(text.length, letter);
			text.delete(0, 1);
			text.insert(2, 'd');
		});
		const [before, last, next] = [rows.slice(0, 4), rows.slice(3, 4), rows.slice(4)];
		const snapshot = { uptoSeq: 4, sealed: fold(before) };
		const job = (some: readonly SealedRow[]) => ({
			room,
			formVersion,
			snapshot,
			rows: some,
			key: new Uint8Array(key)
		});
		const read = (some: readonly SealedRow[]) =>
			readFicheValues(replayDraft(formVersion, key, job(some))).texts['contexte'];
		expect(read(last)).toBe('bc');
		expect(read([...last, ...next])).toBe('bcd');
		expect(textsIn(foldDraft(job(last), randomBytes), 4).join()).toContain('bc');
		expect(() => read(before.slice(2))).toThrow();
	});

	it('[RT-16] an hour of writing, 12,200 updates, folds into what loads at once', ({
		annotate
	}) => {
		const rows = rowsOf((text) => {
			for (let index = 0; index < 12_200; index++) {
				// five letters, then two of them taken back, here and there in the text
				const at = (index * 7919) % (text.length + 1);
				if (index % 7 < 5) text.insert(at, String.fromCharCode(97 + (index % 26)));
				else text.delete(Math.min(at, text.length - 1), 1);
			}
		});
		expect(rows).toHaveLength(12_200);
		const before = process.hrtime.bigint();
		const sealed = fold(rows);
		const folded = process.hrtime.bigint();
		const snapshot = { uptoSeq: rows.length, sealed };
		const fiche = replayDraft(formVersion, key, { room, snapshot, rows: [] });
		const loaded = process.hrtime.bigint();
		const straight = replayDraft(formVersion, key, { room, snapshot: null, rows });
		expect(readFicheValues(fiche)).toEqual(readFicheValues(straight));
		const ms = (from: bigint, to: bigint) => `${(Number(to - from) / 1e6).toFixed(0)} ms`;
		void annotate(
			`folded and proved in ${ms(before, folded)}, ${sealed.length} bytes, loaded in ${ms(folded, loaded)}`
		);
	});
});
