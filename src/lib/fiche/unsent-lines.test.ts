import { expect, it } from 'vitest';
import { UnsentLines } from './unsent-lines.svelte.ts';

it('[EDI-1] counts a short answer as unsaved from its first letter', () => {
	const lines = new UnsentLines();
	const sent: string[] = [];
	expect(lines.state).toBe('rien');
	lines.set('a', { words: 'mot', tooLong: false, send: () => sent.push('a') > 0 });
	expect([lines.state, lines.keys]).toEqual(['en-cours', ['a']]);
	lines.set('b', { words: 'trop', tooLong: true, send: () => sent.push('b') > 0 });
	expect(lines.state).toBe('trop-long');
	expect(lines.sendAll()).toEqual({ b: 'trop' });
	expect(sent).toEqual(['a']);
	lines.set('a', null);
	lines.set('b', null);
	expect(lines.state).toBe('rien');
});

it('[EDI-12] gives back the words that could not be written, also of a control that is gone', () => {
	const lines = new UnsentLines();
	lines.set('a', { words: 'mot', tooLong: false, send: () => false });
	lines.set('b', { words: 'trop', tooLong: true, send: () => false });
	lines.leave('b', 'trop');
	lines.leave('c', null);
	expect([lines.state, lines.keys]).toEqual(['en-cours', ['a']]);
	expect(lines.sendAll()).toEqual({ a: 'mot', b: 'trop' });
	lines.set('b', { words: 'mieux', tooLong: false, send: () => true });
	expect(lines.sendAll()).toEqual({ a: 'mot' });
});
