import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, type Answers } from './answer.ts';
import { questionnaireKindCodes, questionsOf } from './question.ts';
import {
	fewest,
	resultsOf,
	tellableMeeting,
	tellApart,
	tellTogether,
	type Tellable
} from './results.ts';
import { tellPole, tellYear } from './tell-year.ts';
import { isOpenOn } from './window.ts';

describe('the questionnaire', () => {
	it.each(questionnaireKindCodes)(
		'[ACT-14] %s: few closed questions, none about anybody',
		(kind) => {
			const questions = questionsOf(kind);
			expect(questions.length).toBeLessThanOrEqual(6);
			expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
			expect(JSON.stringify(questions)).not.toMatch(/nom\b|profession|patient|intervention/i);
		}
	);

	it('[ACT-14] keeps the answers that it knows, and nothing else of what was posted', () => {
		const typed = {
			...{ echanges: ['plutot'], revenir: ['oui', 'non'], pistes: ['parfait'] },
			...{ nom: ['Marion'], toString: ['plutot'], parole: [] }
		};
		expect(readAnswers('intervision', typed)).toEqual({ echanges: 'plutot', revenir: 'oui' });
		expect(readAnswers('agoradd', typed)).toEqual({ revenir: 'oui' });
	});

	it('[ACT-15] is open from the day of the meeting to thirty days after', () => {
		const on = (today: string) => isOpenOn('2026-11-27', today);
		expect([on('2026-11-26'), on('2026-11-27'), on('2026-12-27'), on('2026-12-28')]).toEqual([
			...[false, true, true, false]
		]);
	});
});

describe('what answers say', () => {
	const said = (n: number): Answers[] =>
		Array.from({ length: n }, (_, at) => (at === 0 ? {} : { echanges: 'plutot' }));

	it('[ACT-17] nothing below five; then every answer, « non renseigné » too', () => {
		expect(resultsOf('intervision', said(4))).toEqual({ shown: false, count: 4 });
		const results = resultsOf('intervision', said(5));
		if (!results.shown) throw new Error('not shown');
		const [first] = results.questions;
		expect(first?.lines.map(({ code, n }) => [code, n])).toEqual([
			...[['tout-a-fait', 0] as const, ['plutot', 4] as const, ['plutot-pas', 0] as const],
			...[['pas-du-tout', 0] as const, ['non-renseigne', 1] as const]
		]);
		for (const { lines } of results.questions) {
			expect(lines.reduce((sum, { n }) => sum + n, 0)).toBe(5);
		}
	});

	it('[ACT-17] no whole less what its parts tell leaves between one and four answers, from the meeting to the region', () => {
		const enough = (whole: Tellable<unknown>, parts: readonly Tellable<unknown>[]) => {
			const rest = whole.told.length - parts.reduce((sum, { told }) => sum + told.length, 0);
			expect(rest === 0 || rest >= fewest).toBe(true);
			expect(whole.told.length === 0 || whole.told.length >= fewest).toBe(true);
		};
		const bassinOf = (poleId: string) => poleId.split('-')[0] ?? '';
		fc.assert(
			fc.property(fc.array(fc.array(fc.array(fc.nat(9), { maxLength: 4 }))), (sizes) => {
				const region = sizes.map((poles, bassin) =>
					poles.map((meetings, pole) =>
						meetings.map((n, meeting) =>
							said(n).map((answers) => {
								const poleId = `${bassin}-${pole}`;
								return { meeting: `${poleId}-${meeting}`, poleId, answers };
							})
						)
					)
				);
				const bassins = region.map((poles) => {
					for (const meetings of poles) {
						enough(tellPole(meetings.flat()), meetings.map(tellableMeeting));
					}
					const whole = tellYear(poles.flat(2), bassinOf);
					const told = poles.map((meetings) => tellPole(meetings.flat()));
					enough(whole, told);
					return whole;
				});
				const whole = tellYear(region.flat(3), bassinOf);
				enough(whole, bassins);
				expect(whole.told.length + whole.left.length).toBe(region.flat(3).length);
			})
		);
	});

	it('[ACT-17] pôles side by side tell what each tells, and nothing of their sum', () => {
		const few = tellableMeeting(said(3));
		expect(tellTogether([few, few]).told).toHaveLength(6);
		expect(tellApart([few, few])).toMatchObject({ told: [], left: { length: 6 } });
	});
});
