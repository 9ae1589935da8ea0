import { describe, expect, it } from 'vitest';
import { guestName } from './guest-kind.ts';
import { guestLinkEnd } from './link-life.ts';

describe('a guest', () => {
	it('[INT-2] has the pseudonym for a name, and who speaks for him none of his own', () => {
		expect(guestName('patient', 'Zita R.')).toBe('Zita R.');
		expect(guestName('representant', 'Zita R.')).toBe('Représentant·e de Zita R.');
		expect(guestName('representant', 'Émile R.')).toBe('Représentant·e d’Émile R.');
		expect(guestName('representant', 'PER-7KQ4')).toBe('Représentant·e de PER-7KQ4');
	});

	it('[INT-3] has a link until two hours after the end, and for two hours at least', () => {
		const meeting = { startsAt: '2026-11-23T12:00:00.000Z', minutes: 90 };
		const end = (now: string) => guestLinkEnd(meeting, new Date(now)).toISOString();
		expect(end('2026-11-20T09:00:00.000Z')).toBe('2026-11-23T15:30:00.000Z');
		expect(end('2026-11-23T15:00:00.000Z')).toBe('2026-11-23T17:00:00.000Z');
	});
});
