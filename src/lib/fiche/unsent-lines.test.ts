import { expect, it } from 'vitest';
import { UnsentLines } from './unsent-lines.svelte.ts';

it('[EDI-1] counts a short answer as unsaved from its first letter', () => {
	const lines = new UnsentLines();
	const sent: string[] = [];
	expect(lines.state).toBe('rien');
	lines.set('a', { words: 'mot', tooLong: false, send: () => sent.push('a') });
	expect([lines.state, lines.keys]).toEqual(['en-cours', ['a']]);
	lines.set('b', { words: 'trop', tooLong: true, send: () => sent.push('b') });
	expect(lines.state).toBe('trop-long');
	expect(lines.sendAll()).toEqual({ b: 'trop' });
	expect(sent).toEqual(['a']);
	lines.set('a', null);
	lines.set('b', null);
	expect(lines.state).toBe('rien');
});
