import { expect, it } from 'vitest';
import { presenceWords } from './presence-words.ts';

const writes = (name: string) => ({ name, writing: true });
const stays = (name: string) => ({ name, writing: false });

it.each([
	[[], ''],
	[[writes('Camille B.')], 'Camille B. écrit ici'],
	[[stays('Camille B.')], 'Camille B. est ici'],
	[[writes('Camille B.'), writes('Luc D.')], 'Camille B. et Luc D. écrivent ici'],
	[[stays('C'), stays('Émile'), stays('Frida')], 'C, Émile et Frida sont ici'],
	[[stays('B'), stays('A'), stays('C')], 'A, B et C sont ici'],
	[[stays('A'), writes('B')], 'B écrit ici, A est ici'],
	[[writes('A'), stays('B'), stays('C')], 'A écrit ici, B et C sont ici']
])('[EDI-11] %j', (people, words) => {
	expect(presenceWords(people)).toBe(words);
});
