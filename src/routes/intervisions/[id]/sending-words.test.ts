import { describe, expect, it } from 'vitest';
import { sendingWords } from './sending-words.ts';

const nothing = {
	ok: true,
	sent: 0,
	refused: [],
	waiting: [],
	tooLate: [],
	withoutEmail: []
} as const;

describe('what is said of a sending', () => {
	it.each([
		['withoutEmail', 'Aucune adresse électronique (Anne Petit)', 'ajoutez-la dans l’annuaire'],
		['refused', 'L’adresse est refusée (Anne Petit)', 'corrigez l’adresse'],
		['tooLate', 'L’invitation n’est plus partie (Anne Petit)', 'après l’Intervision']
	] as const)('[INV-9] %s: its own cause, and what mends it', (cause, words, mend) => {
		const { done, undone } = sendingWords({ ...nothing, [cause]: ['Anne Petit'] });
		expect(done).toBe('');
		expect(undone).toContain(words);
		expect(undone).toContain(mend);
	});

	it('[INV-9] what left is told beside what did not', () => {
		const { done, undone } = sendingWords({
			...nothing,
			...{ sent: 2, waiting: ['Paul Roux'], withoutEmail: ['Anne Petit', 'Luc Morel'] }
		});
		expect(done).toMatch(/^2\sinvitations envoyées\./);
		expect(done).toContain('rien à refaire');
		expect(undone).toContain('Anne Petit, Luc Morel');
	});
});
