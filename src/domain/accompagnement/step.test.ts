import { expect, it } from 'vitest';
import { accompanimentOf, notedStepCodes, stepCodes } from './step.ts';

it('[ACT-13] nothing is done at first, and the first step comes next', () => {
	const none = accompanimentOf([]);
	expect(none.lines.map(({ step }) => step)).toEqual(stepCodes);
	expect(none.done).toBe(0);
	expect(none.next?.step).toBe('contact');
});

it('[ACT-13] says what is done, when and by whom, and what comes next', () => {
	const some = accompanimentOf([
		{ step: 'referent', on: '2026-03-01', by: null },
		{ step: 'contact', on: '2026-01-15', by: 'Hélène Masson' }
	]);
	expect(some.done).toBe(2);
	expect(some.next?.step).toBe('presentation');
	expect(some.lines[0]?.done).toEqual({ step: 'contact', on: '2026-01-15', by: 'Hélène Masson' });
	expect(accompanimentOf(stepCodes.map((step) => ({ step, on: '', by: null }))).next).toBeNull();
});

it('[ACT-13] what the application sees by itself is noted by nobody', () => {
	expect(notedStepCodes).not.toContain('referent');
	expect(notedStepCodes).not.toContain('premiere');
	expect(notedStepCodes).toContain('contact');
});
