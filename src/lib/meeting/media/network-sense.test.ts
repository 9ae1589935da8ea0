import { describe, expect, it } from 'vitest';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { rungAbove, rungBelow, rungOf, rungWords, rungs, type ReceiveMode } from './ladder.ts';
import {
	answered,
	calm,
	feel,
	GOOD_FOR_MS,
	offerOf,
	POOR_FOR_MS,
	QUIET_MS,
	type NetworkSense
} from './network-sense.ts';

const feltFor = (sense: NetworkSense, poor: boolean, from: number, until: number): NetworkSense => {
	let felt = sense;
	for (let at = from; at <= until; at += 2000) felt = feel(felt, poor, at);
	return felt;
};

describe('[MED-2] the ladder', () => {
	it.each<[PresenceMode, ReceiveMode, string]>([
		['visio', 'tout', 'tout'],
		['visio', 'economie', 'economie'],
		['salle', 'orateur', 'orateur'],
		['audio', 'tout', 'audio'],
		['fiche', 'economie', 'fiche'],
		['telephone', 'tout', 'fiche']
	])('%s receiving %s stands on %s', (mode, receive, rung) => {
		expect(rungOf(mode, receive)).toBe(rung);
	});

	it('goes down to the voices by offers, never to silence', () => {
		expect(rungBelow('tout', 'visio')).toBe('economie');
		expect(rungBelow('economie', 'visio')).toBe('orateur');
		expect(rungBelow('orateur', 'visio')).toBe('audio');
		expect(rungBelow('audio', 'audio')).toBeNull();
		expect(rungBelow('fiche', 'fiche')).toBeNull();
	});

	it('never proposes to a room’s device to close its only camera', () => {
		expect(rungBelow('orateur', 'salle')).toBeNull();
	});

	it('comes back up one rung at a time', () => {
		expect(rungs.map(rungAbove)).toEqual([null, 'tout', 'economie', 'orateur', 'audio']);
	});

	it('has words for each rung', () => {
		for (const rung of rungs) expect(rungWords[rung].act).not.toBe('');
	});
});

describe('[MED-3] a poor connection is spoken of, never acted upon', () => {
	it('says nothing of a short trouble', () => {
		const sense = feltFor(calm, true, 0, POOR_FOR_MS - 2000);
		expect(offerOf(sense, POOR_FOR_MS - 2000)).toBeNull();
		expect(offerOf(feel(sense, false, POOR_FOR_MS), POOR_FOR_MS)).toBeNull();
	});

	it('offers the rung below when it lasts', () => {
		expect(offerOf(feltFor(calm, true, 0, POOR_FOR_MS), POOR_FOR_MS)).toBe('down');
	});

	it('is silent for three minutes after « non »', () => {
		const refused = answered(feltFor(calm, true, 0, POOR_FOR_MS), 'no', POOR_FOR_MS);
		const later = POOR_FOR_MS + QUIET_MS;
		expect(offerOf(feltFor(refused, true, POOR_FOR_MS, later - 2000), later - 2000)).toBeNull();
		expect(offerOf(feltFor(refused, true, POOR_FOR_MS, later), later)).toBe('down');
	});

	it('offers the way back up to whoever came down by an offer, and to nobody else', () => {
		const lowered = answered(feltFor(calm, true, 0, POOR_FOR_MS), 'down', POOR_FOR_MS);
		const well = feltFor(lowered, false, POOR_FOR_MS + 2000, POOR_FOR_MS + 2000 + GOOD_FOR_MS);
		expect(offerOf(well, POOR_FOR_MS + 2000 + GOOD_FOR_MS)).toBe('up');
		expect(offerOf(feltFor(calm, false, 0, GOOD_FOR_MS), GOOD_FOR_MS)).toBeNull();
	});

	it('owes as many rungs as were gone down, and no more', () => {
		const twice = answered(answered(calm, 'down', 0), 'down', 0);
		const well = (sense: NetworkSense) =>
			offerOf(feltFor(sense, false, 0, GOOD_FOR_MS), GOOD_FOR_MS);
		expect(well(answered(twice, 'up', 0))).toBe('up');
		expect(well(answered(answered(twice, 'up', 0), 'up', 0))).toBeNull();
	});
});
