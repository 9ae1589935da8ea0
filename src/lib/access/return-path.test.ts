import { expect, it } from 'vitest';
import { keepReturnPath, takeReturnPath } from './return-path.ts';

/** The cookies of one browser: only what these functions use. */
function browser() {
	const kept = new Map<string, string>();
	const cookies = {
		get: (name: string) => kept.get(name),
		getAll: () => [],
		set: (name: string, value: string) => void kept.set(name, value),
		delete: (name: string) => void kept.delete(name),
		serialize: () => ''
	};
	return { cookies, kept };
}

it('[ACS-12] gives the page back once', () => {
	const { cookies } = browser();
	keepReturnPath(cookies, '/porte/mardi');
	expect(takeReturnPath(cookies)).toBe('/porte/mardi');
	expect(takeReturnPath(cookies)).toBeNull();
});

it('[ACS-12] believes no cookie: what leads elsewhere is dropped', () => {
	const { cookies, kept } = browser();
	kept.set('intervisio-retour', '//ailleurs.example');
	expect(takeReturnPath(cookies)).toBeNull();
	keepReturnPath(cookies, null);
	expect(kept.size).toBe(0);
});
