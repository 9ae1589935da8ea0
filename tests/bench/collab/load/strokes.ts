import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import { createRandom } from '#tests/support/collab/random.ts';

/** One keystroke, as the update that a browser sends for it. */
export interface Stroke {
	readonly update: Uint8Array;
	/** The same as a message of y-protocols. */
	readonly message: Uint8Array;
	/** Clock of the letter that it adds or takes away. */
	readonly clock: number;
	readonly erases: boolean;
}

/** Fields that hold an hour of typing, by three people, below the form's own bounds. */
const fields = [...ficheShape(currentDefinition).texts]
	.filter(([, max]) => max >= 8_000)
	.map(([name]) => name);

const prose =
	'La personne est reçue chaque semaine. L’équipe propose un relais vers le centre, la famille est d’accord et demande un point dans un mois. ';
const strokesPerField = 200;
const typoEvery = 8;

const prepared = new Map<number, Stroke[]>();

/**
 * The strokes of one typist, at least `count`: letters at the end of its own words, now and then a wrong one taken
 * back. They need nothing of the others, so they are made before the clock starts, once for all servers.
 */
export function strokesOf(typist: number, count: number): readonly Stroke[] {
	const known = prepared.get(typist) ?? [];
	if (known.length >= count) return known;
	const made = makeStrokes(typist, count);
	prepared.set(typist, made);
	return made;
}

/** Ids as browsers draw them: 32 bits. */
export const clientIdOf = (typist: number): number =>
	createRandom(typist + 1).below(0x8000_0000) + 0x4000_0000;

function makeStrokes(typist: number, count: number): Stroke[] {
	const doc = new Y.Doc();
	doc.clientID = clientIdOf(typist);
	const strokes: Stroke[] = [];
	let erases = false;
	doc.on('update', (update: Uint8Array) => {
		const clock = Y.getState(doc.store, doc.clientID) - 1;
		const message = encoding.encode((encoder) => {
			encoding.writeVarUint(encoder, 0);
			sync.writeUpdate(encoder, update);
		});
		strokes.push({ update, message, clock, erases });
	});
	for (let letter = typist * 7; strokes.length < count; letter++) {
		const field = fields[(typist + Math.floor(strokes.length / strokesPerField)) % fields.length];
		const text = doc.getText(field ?? 'contexte');
		const isTypo = letter % typoEvery === 0;
		text.insert(text.length, prose[letter % prose.length] ?? ' ');
		if (!isTypo) continue;
		erases = true;
		text.delete(text.length - 1, 1);
		erases = false;
		text.insert(text.length, prose[letter % prose.length] ?? ' ');
	}
	doc.destroy();
	return strokes;
}
