import { describe, expect, it } from 'vitest';
import { KnockBell, knockWords } from './knock-bell.ts';

const person = (personId: string) => ({
	personId,
	name: `Nom de ${personId}`,
	fonction: 'médecin',
	structureName: 'Cabinet',
	since: '2026-11-23T12:00:00.000Z',
	beside: null
});

describe('the bell of the door', () => {
	it('[LOB-2] [SAL-6] says whoever knocks, once, professionals and guests', () => {
		const bell = new KnockBell();
		const guest = { personId: 'invite1', told: null, state: 'frappe', since: '' } as const;
		const door = { lobby: [person('une')], guests: [guest] };
		expect(bell.ring(door, 0).fresh).toEqual(['Nom de une', 'Une personne invitée']);
		expect(bell.ring(door, 1000)).toEqual({ fresh: [], still: [] });
		const two = { ...door, lobby: [person('une'), person('deux')] };
		expect(bell.ring(two, 2000).fresh).toEqual(['Nom de deux']);
	});

	it('[LOB-7] says again each minute whoever still waits, and no longer once let in', () => {
		const bell = new KnockBell();
		const door = { lobby: [person('une')] };
		bell.ring(door, 0);
		expect(bell.ring(door, 59_999).still).toEqual([]);
		expect(bell.ring(door, 60_000).still).toEqual(['Nom de une']);
		expect(bell.ring(door, 119_000).still).toEqual([]);
		expect(bell.ring(door, 120_000).still).toEqual(['Nom de une']);
		expect(bell.ring({ lobby: [] }, 200_000)).toEqual({ fresh: [], still: [] });
		// gone and back, it is another knock
		expect(bell.ring(door, 201_000).fresh).toEqual(['Nom de une']);
	});

	it('[LOB-1] [SAL-6] whoever comes back to the room finds who knocked meanwhile', () => {
		const bell = new KnockBell();
		bell.ring({ lobby: [person('une')] }, 0);
		expect(bell.ring({ lobby: [person('une'), person('deux')] }, 30_000).fresh).toEqual([
			'Nom de deux'
		]);
	});

	it('[LOB-2] whoever comes and goes without end is said once in ten seconds, and is not lost', () => {
		const bell = new KnockBell();
		const door = { lobby: [person('une')] };
		const said = [];
		for (let at = 0; at < 9000; at += 200) {
			said.push(...bell.ring(door, at).fresh);
			bell.ring({ lobby: [] }, at + 100);
		}
		expect(said).toEqual(['Nom de une']);
		expect(bell.ring(door, 9500).fresh).toEqual([]);
		expect(bell.ring(door, 10_500).fresh).toEqual(['Nom de une']);
		expect(bell.ring(door, 11_000)).toEqual({ fresh: [], still: [] });
	});

	it('[LOB-2] in words', () => {
		expect(knockWords(['Une', 'Deux'], false)).toBe('Une, Deux attendent à la porte.');
		expect(knockWords(['Une'], true)).toBe('Une attend toujours à la porte.');
	});
});
