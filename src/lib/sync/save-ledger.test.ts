import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { readDurableClocks } from './durable-frame.ts';
import { SaveLedger } from './save-ledger.ts';

const clocks = (...pairs: [number, number][]) => new Map(pairs);

describe('SaveLedger', () => {
	it('[EDI-1] says saved only when every own clock is acknowledged', () => {
		const ledger = new SaveLedger(7);
		expect(ledger.saved).toBe(true);
		ledger.wrote(3, ['contexte']);
		expect(ledger.saved).toBe(false);
		ledger.acknowledge(clocks([7, 2]));
		expect(ledger.saved).toBe(false);
		ledger.acknowledge(clocks([7, 3]));
		expect(ledger.saved).toBe(true);
	});

	it('[EDI-1] takes no one else’s acknowledgement for its own', () => {
		const ledger = new SaveLedger(7);
		ledger.wrote(1, ['contexte']);
		ledger.acknowledge(clocks([8, 100]));
		expect(ledger.saved).toBe(false);
	});

	it('ignores an acknowledgement that arrives after a later one', () => {
		const ledger = new SaveLedger(7);
		ledger.wrote(5, ['contexte']);
		ledger.acknowledge(clocks([7, 5]));
		ledger.acknowledge(clocks([7, 2]));
		expect(ledger.saved).toBe(true);
	});

	it('[EDI-1] holds a deletion unsaved until its stamp is acknowledged', () => {
		const ledger = new SaveLedger(7);
		ledger.wrote(2, ['contexte']);
		ledger.erased(['contexte']);
		ledger.acknowledge(clocks([7, 2]));
		expect(ledger.saved).toBe(false);
		ledger.wrote(3, ['contexte']);
		expect(ledger.saved).toBe(false);
		ledger.acknowledge(clocks([7, 3]));
		expect(ledger.saved).toBe(true);
	});
});

describe('SaveLedger.unsaved', () => {
	it('[EDI-7] names what is not on disk, each answer until its own clock is', () => {
		const ledger = new SaveLedger(7);
		ledger.wrote(1, ['contexte']);
		ledger.wrote(2, ['motifs.autre', 'detail']);
		ledger.erased(['restitue']);
		expect(ledger.unsaved).toEqual(['contexte', 'motifs.autre', 'detail', 'restitue']);
		ledger.acknowledge(clocks([7, 1]));
		expect(ledger.unsaved).toEqual(['motifs.autre', 'detail', 'restitue']);
		ledger.acknowledge(clocks([7, 2]));
		expect(ledger.unsaved).toEqual(['restitue']);
		ledger.wrote(3, ['detail']);
		ledger.acknowledge(clocks([7, 3]));
		expect(ledger.unsaved).toEqual([]);
		expect(ledger.durable).toBe(3);
	});
});

describe('readDurableClocks', () => {
	it('reads pairs of client and clock', () => {
		const encoder = encoding.createEncoder();
		for (const value of [2, 4_000_000_000, 12, 7, 300]) encoding.writeVarUint(encoder, value);
		const decoder = decoding.createDecoder(encoding.toUint8Array(encoder));
		expect([...readDurableClocks(decoder)]).toEqual([
			[4_000_000_000, 12],
			[7, 300]
		]);
	});

	it('throws on a truncated frame', () => {
		const decoder = decoding.createDecoder(new Uint8Array([2, 1, 1, 9]));
		expect(() => readDurableClocks(decoder)).toThrow();
	});
});
