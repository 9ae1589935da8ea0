import { describe, expect, it } from 'vitest';
import { answerCodes, checkAnswer, offeredAnswers, readPhone } from './answer.ts';

const formats = ['distance', 'hybride', 'presentiel'] as const;

describe('answers', () => {
	it.each([
		['distance', 'visio audio telephone absent'],
		['hybride', 'presentiel visio audio telephone absent'],
		['presentiel', 'presentiel telephone absent']
	] as const)('[INV-10] %s offers exactly %s', (format, offered) => {
		expect(offeredAnswers(format).join(' ')).toBe(offered);
		for (const answer of answerCodes) {
			const given = checkAnswer({ answer, reason: '', phone: '06 12 34 56 78' }, format);
			expect(given.ok, `${answer} in ${format}`).toBe(offered.split(' ').includes(answer));
		}
	});

	it('[INV-11] keeps codes and a number, never a sentence', () => {
		for (const format of formats) {
			const typed = { answer: 'absent', reason: 'Jade M. a rechuté', phone: 'Jade M.' };
			expect(checkAnswer(typed, format)).toEqual({
				ok: true,
				given: { answer: 'absent', reason: null, phone: null }
			});
		}
	});

	it('a reason stays with an absence, a number with a call', () => {
		const typed = { reason: 'conge', phone: '0612345678' };
		expect(checkAnswer({ ...typed, answer: 'visio' }, 'distance')).toMatchObject({
			given: { reason: null, phone: null }
		});
		expect(checkAnswer({ ...typed, answer: 'telephone' }, 'distance')).toMatchObject({
			given: { reason: null, phone: '06 12 34 56 78' }
		});
		expect(checkAnswer({ ...typed, answer: 'absent' }, 'distance')).toMatchObject({
			given: { reason: 'conge', phone: null }
		});
	});

	it.each([
		['06 12 34 56 78', '06 12 34 56 78'],
		['06.12.34.56.78', '06 12 34 56 78'],
		['0033612345678', '+33612345678'],
		['+33 6 12 34 56 78', '+33612345678'],
		['', null],
		['00 12', null],
		['06 12 34 56 78 demander Jade', null]
	])('a number is a number: « %s »', (typed, kept) => {
		expect(readPhone(typed)).toBe(kept);
	});
});
