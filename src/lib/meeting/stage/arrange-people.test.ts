import { describe, expect, it } from 'vitest';
import { arrangePeople, type ArrangeOptions } from './arrange-people.ts';

const me = { id: 'moi', me: true };
const [anne, karim] = ['anne', 'karim'].map((id) => ({ id, me: false })) as [
	{ id: string; me: false },
	{ id: string; me: false }
];
const usual: ArrangeOptions = {
	layout: 'orateur',
	pinned: null,
	speaker: null,
	hideSelf: false,
	sharing: false
};

describe('[MED-4] who is shown large', () => {
	const three = [me, anne, karim];
	it.each<[string, Partial<ArrangeOptions>, string | null]>([
		['the last who spoke', { speaker: 'karim' }, 'karim'],
		['another, while nobody has spoken', {}, 'anne'],
		['never oneself for having spoken', { speaker: 'moi' }, 'anne'],
		['nobody in a grid', { layout: 'grille', speaker: 'karim' }, null],
		['the pinned person, in a grid too', { layout: 'grille', pinned: 'anne' }, 'anne'],
		['the pinned person, whoever speaks', { pinned: 'anne', speaker: 'karim' }, 'anne'],
		['the screen that is shared, not a face', { speaker: 'karim', sharing: true }, null],
		['the one who spoke, when the pinned one has left', { pinned: 'x', speaker: 'karim' }, 'karim']
	])('%s', (_, options, largeId) => {
		expect(arrangePeople(three, { ...usual, ...options }).largeId).toBe(largeId);
	});

	it('is a face rather than initials, while nobody has spoken', () => {
		const seen = { ...karim, seen: true };
		expect(arrangePeople([me, anne, seen], usual).largeId).toBe('karim');
		expect(arrangePeople([me, anne, seen], { ...usual, speaker: 'anne' }).largeId).toBe('anne');
	});

	it('is the other when two talk, and nobody when one is alone', () => {
		expect(arrangePeople([me, anne], usual).largeId).toBe('anne');
		expect(arrangePeople([me], usual).largeId).toBeNull();
	});
});

describe('[MED-4] one’s own picture', () => {
	it('is hidden on request, and only while somebody else is there', () => {
		const options = { ...usual, hideSelf: true };
		expect(arrangePeople([me, anne], options).shown).toEqual(['anne']);
		expect(arrangePeople([me], options).shown).toEqual(['moi']);
	});
});
