import { expect, it } from 'vitest';
import { attendedRank, isRemote, type Attended } from './attended.ts';

it.each<[string, Attended, boolean, boolean]>([
	['in the room, nothing noted', { modes: ['salle'], ranks: [] }, false, true],
	['by telephone, nothing noted', { modes: ['telephone'], ranks: [] }, true, true],
	['on a companion, nothing noted', { modes: ['compagnon'], ranks: [] }, false, true],
	['at a distance, in the welcome room only', { modes: ['visio'], ranks: [] }, true, false],
	['at a distance, for the second', { modes: ['visio'], ranks: [2] }, true, true],
	['in the room, for another', { modes: ['salle'], ranks: [1] }, false, false],
	['at a distance, says a former base', { modes: ['visio'], ranks: [], whole: true }, true, true],
	['in the room, then at a distance', { modes: ['salle', 'visio'], ranks: [] }, false, false]
])('[EVA-44] %s', (_name, attended, remote, second) => {
	expect(isRemote(attended)).toBe(remote);
	expect(attendedRank(attended, 2)).toBe(second);
});
