import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readArrival } from './read-arrival.ts';
import { Reading } from './reading.ts';
import { Recorder } from './recorder.ts';
import { clientIdOf, strokesOf } from './strokes.ts';
import { Typist } from './typist.ts';

/** A typist that has sent its strokes, and a reader that has seen nothing yet. */
function sent(count: number) {
	const typist = new Typist(clientIdOf(7), strokesOf(7, count), () => undefined);
	for (let index = 0; index < count; index++) typist.strike();
	const recorder = new Recorder();
	recorder.recording = true;
	const reading = new Reading(typist, true, recorder);
	const hear = (update: Uint8Array): void =>
		readArrival(update, 0, {
			added: (_client, clock, length) => reading.added(clock, length),
			erased: (_client, clock, length) => reading.erased(clock, length)
		});
	return { typist, recorder, reading, hear, updates: typist.strokes.map(({ update }) => update) };
}

test.each([1, 2, 7, 60])('strokes that come %d at a time are all seen, once', (size) => {
	const { typist, recorder, reading, hear, updates } = sent(60);
	let seen = 0;
	typist.onSeen = () => (seen += 1);
	for (let at = 0; at < 60; at += size)
		hear(Y.mergeUpdates(updates.slice(at, Math.min(at + size, 60))));
	expect({ seen, noted: recorder.latencies.length, missing: reading.missing }).toEqual({
		seen: 60,
		noted: 60,
		missing: 0
	});
});

test.each([
	['a letter', 3],
	['a letter taken back', 1]
])('%s that a server drops leaves the rest missing', (_name, dropped) => {
	const { reading, hear, updates } = sent(60);
	updates.slice(0, 60).forEach((update, index) => index !== dropped && hear(update));
	expect(reading.missing).toBe(60 - dropped);
});
