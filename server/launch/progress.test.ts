import { describe, expect, it } from 'vitest';
import { refuseOldNode } from './node-version.js';
import { createProgress } from './progress.js';

function output(isTTY: boolean) {
	const written: string[] = [];
	return { written, isTTY, columns: 40, write: (text: string) => written.push(text) };
}

describe('createProgress', () => {
	it('writes plain lines when nobody watches a terminal', async () => {
		const out = output(false);
		expect(await createProgress(out).step('Construction', () => Promise.resolve(7))).toBe(7);
		expect(out.written).toEqual(['… Construction\n', '✓ Construction (0 s)\n']);
	});

	it('updates one line in place on a terminal', async () => {
		const out = output(true);
		await createProgress(out).step('Construction', () => Promise.resolve());
		expect(out.written.join('')).toMatch(/… Construction 0 s[^]*✓ Construction \(0 s\)\n$/);
	});

	it('marks a failure and lets it through', async () => {
		const out = output(false);
		const failing = createProgress(out).step('Construction', () =>
			Promise.reject(new Error('non'))
		);
		await expect(failing).rejects.toThrow('non');
		expect(out.written.at(-1)).toBe('✗ Construction (0 s)\n');
	});
});

describe('refuseOldNode', () => {
	it.each([
		['18.20.4', true],
		['20.18.3', true],
		['20.19.0', false],
		['22.1.0', false]
	])('%s refused: %s', (version, refused) => {
		expect(refuseOldNode(version) !== null).toBe(refused);
	});
});
