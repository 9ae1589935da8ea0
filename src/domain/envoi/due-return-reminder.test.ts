import { describe, expect, it } from 'vitest';
import { dueReturnReminder } from './due-return-reminder.ts';
import type { ReturnFacts } from './return-state.ts';

const held = '2026-09-01T10:30:00.000Z';
const owed: ReturnFacts = {
	...{ past: true, ended: true, toFinalise: 0, toSign: 1, toArchive: 0, archived: 0 },
	...{ emargement: 'absente', last: null, unsent: 0, replaced: 0 }
};
const incomplete: ReturnFacts = {
	...{ ...owed, toSign: 0, archived: 1, emargement: 'scellee' },
	last: {
		...{ id: 'e1', sentAt: '2026-09-10T10:00:00.000Z', answer: 'incomplet' },
		...{ answeredAt: '2026-09-15T10:00:00.000Z', lacking: ['signature'] }
	}
};
const settled: ReturnFacts = {
	...incomplete,
	last: { ...incomplete.last!, answer: 'recu', lacking: [] }
};
/** Noon in Paris, so many days after the Intervision. */
const after = (days: number) => new Date(Date.parse('2026-09-01T10:00:00Z') + days * 86_400_000);
const due = (facts: ReturnFacts, now: Date, written: readonly string[] = []) =>
	dueReturnReminder({ facts, intervisionId: 'i1', startsAt: held }, new Set(written), now);

describe('[RET-5] reminders of what is missing', () => {
	it.each([
		[0, null],
		[14, null],
		[15, 'retour/manque/i1/15'],
		[29, 'retour/manque/i1/15'],
		[30, 'retour/manque/i1/30'],
		[59, 'retour/manque/i1/30'],
		[60, 'retour/manque/i1/60'],
		[90, 'retour/manque/i1/60'],
		[91, null],
		[700, null]
	] as const)('%i days after the Intervision: %s', (days, key) => {
		expect(due(owed, after(days))?.key ?? null).toBe(key);
	});

	it.each([
		[20, null],
		[21, 'retour/incomplet/e1/7'],
		[35, 'retour/incomplet/e1/21'],
		[66, null]
	] as const)('said incomplete on the 14th day, %i days after: %s', (days, key) => {
		expect(due(incomplete, after(days))?.key ?? null).toBe(key);
	});

	it('each once, and none when nothing lacks', () => {
		expect(due(owed, after(15), ['retour/manque/i1/15'])).toBeNull();
		expect(due(owed, after(30), ['retour/manque/i1/15'])?.days).toBe(30);
		expect(due(settled, after(30))).toBeNull();
	});

	it('in the day only', () => {
		const at = (hour: string) => new Date(`2026-09-20T${hour}:00Z`);
		expect(due(owed, at('05:59'))).toBeNull();
		expect(due(owed, at('06:00'))).not.toBeNull();
		expect(due(owed, at('17:00'))).toBeNull();
	});
});
