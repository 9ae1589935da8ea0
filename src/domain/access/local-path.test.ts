import { describe, expect, it } from 'vitest';
import { parseLocalPath } from './local-path.ts';

describe('parseLocalPath', () => {
	it.each(['/', '/accueil', '/porte/7kq4abcd', '/fiches/x/', '/a-b_c~d/e.f'])(
		'[ACS-12] %s leads here: kept',
		(path) => expect(parseLocalPath(path)).toBe(path)
	);

	it.each([
		'//ailleurs.example',
		'/\\ailleurs.example',
		'/%5Cailleurs.example',
		'/a//b',
		'/../a',
		'https://ailleurs.example',
		'javascript:alert(1)',
		'accueil',
		'/a?b=c',
		'/a#b',
		'/a\nb',
		'',
		`/${'a'.repeat(300)}`,
		null,
		7
	])('[ACS-12] %s could lead elsewhere: dropped', (path) => {
		expect(parseLocalPath(path)).toBeNull();
	});
});
