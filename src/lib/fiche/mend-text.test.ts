import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { FicheAnswers } from './fiche-answers.svelte.ts';
import { mendText, type Mend } from './mend-text.ts';
import { undoManager } from './undo-manager.ts';

/** Two browsers on one text; `part` lets them type without hearing each other. */
function open(initial: string) {
	const [mine, other] = [new Y.Doc(), new Y.Doc()];
	mine.getText('t').insert(0, initial);
	const meet = () => {
		Y.applyUpdate(other, Y.encodeStateAsUpdate(mine));
		Y.applyUpdate(mine, Y.encodeStateAsUpdate(other));
	};
	meet();
	return { text: mine.getText('t'), far: other.getText('t'), meet };
}

const mend = (text: string, passage: string, replacement: string): Mend => ({
	start: text.indexOf(passage),
	passage,
	replacement
});

const written = 'Jade Martin viendra avec Paul Durand.';
const both = [mend(written, 'Jade Martin', 'Jade M.'), mend(written, 'Paul Durand', 'Paul D.')];

describe('mending a shared text', () => {
	it('[GAR-54] replaces all its passages in one go', () => {
		const { text } = open(written);
		expect(mendText(text, both)).not.toBeNull();
		expect(text.toString()).toBe('Jade M. viendra avec Paul D..');
	});

	it('[GAR-54] replaces nothing when one of them has changed', () => {
		const { text } = open(written);
		text.insert(0, 'Hier, ');
		expect(mendText(text, both)).toBeNull();
		expect(text.toString()).toBe(`Hier, ${written}`);
	});

	it('[GAR-54] touches nothing of what the others type above meanwhile', () => {
		const { text, far, meet } = open(written);
		far.insert(0, 'Au CSAPA, ');
		mendText(text, both);
		far.insert(far.length, ' Fin.');
		meet();
		expect(text.toString()).toBe('Au CSAPA, Jade M. viendra avec Paul D.. Fin.');
		expect(far.toString()).toBe(text.toString());
	});
});

describe('taking a mending back', () => {
	it('[GAR-55] brings the words back, and keeps what was typed since', () => {
		const { text, far, meet } = open(written);
		const undo = mendText(text, both);
		far.insert(0, 'Au CSAPA, ');
		meet();
		text.insert(text.length, ' Fin.');
		expect(undo?.run()).toBe(true);
		meet();
		expect(far.toString()).toBe(`Au CSAPA, ${written} Fin.`);
	});

	it('[GAR-55] is done once, and no more when it was let be', () => {
		const { text } = open(written);
		const undo = mendText(text, both);
		undo?.forget();
		expect(undo?.run()).toBe(false);
		expect(text.toString()).toBe('Jade M. viendra avec Paul D..');
	});

	it('[GAR-55] is one step of Ctrl+Z, even right after a keystroke', () => {
		const typing = {};
		const { text } = open('');
		const manager = undoManager(text);
		manager.addTrackedOrigin(typing);
		text.doc?.transact(() => text.insert(0, written), typing);
		mendText(text, both);
		manager.undo();
		expect(text.toString()).toBe(written);
		manager.redo();
		expect(text.toString()).toBe('Jade M. viendra avec Paul D..');
	});
});

describe('a short answer', () => {
	const key = 'difficultes.somatiques.precision';
	function answers(line: string) {
		const doc = new Y.Doc();
		const shape = ficheShape(currentDefinition);
		doc.getMap(shape.entriesRoot).set(key, line);
		return {
			doc,
			entries: doc.getMap(shape.entriesRoot),
			made: new FicheAnswers(doc, shape, () => true)
		};
	}

	it('[GAR-54] is mended, or left alone when it has changed', () => {
		const { entries, made } = answers('vu par Mme Carlier');
		expect(made.mend(key, [{ start: 7, passage: 'Mme Durand', replacement: 'Mme D.' }])).toBeNull();
		made.mend(key, [{ start: 7, passage: 'Mme Carlier', replacement: 'Mme C.' }]);
		expect(entries.get(key)).toBe('vu par Mme C.');
	});

	it('[GAR-55] comes back, unless somebody wrote in it since', () => {
		const { entries, made } = answers('vu par Mme Carlier');
		const mends = [{ start: 7, passage: 'Mme Carlier', replacement: 'Mme C.' }];
		expect(made.mend(key, mends)?.run()).toBe(true);
		expect(entries.get(key)).toBe('vu par Mme Carlier');
		const undo = made.mend(key, mends);
		entries.set(key, 'vu par Mme C. hier');
		expect(undo?.run()).toBe(false);
		expect(entries.get(key)).toBe('vu par Mme C. hier');
	});
});
