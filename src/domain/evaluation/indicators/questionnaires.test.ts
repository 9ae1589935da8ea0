import { expect, it } from 'vitest';
import { figure } from '#tests/support/evaluation/figure.ts';
import { smallPole, smallYear } from '#tests/support/evaluation/small-year.ts';

/** `n` answers to the questionnaire of a meeting of this pôle. */
const answers = (poleId: string, meeting: string, n: number) =>
	Array.from({ length: n }, () => ({
		...{ kind: 'intervision', meeting, poleId },
		answers: { echanges: 'plutot' }
	}));
const poles = [smallPole('P'), smallPole('Q'), smallPole('R', { bassin: 'Picardie' })];
/** How many answers of one question are told in all. */
function told(questionnaires: ReturnType<typeof answers>): number {
	const facts = smallYear({ poles, questionnaires });
	expect(figure('X2', 'distribution', facts).parts[0]?.n).toBe(questionnaires.length);
	const { cells, rows } = figure('X3', 'cross', facts);
	const { n } = figure('X4', 'count', facts);
	// « échanges » is the first question: each who answered is in its line once
	expect((cells[0] ?? []).reduce((sum, one) => sum + one, 0)).toBe(rows.length > 0 ? n : 0);
	return n;
}

it('[ACT-17] the report counts every questionnaire, and tells answers from five on only', () => {
	expect(told(answers('P', 'a', 4))).toBe(0);
	expect(told(answers('P', 'a', 5))).toBe(5);
	// two meetings of one pôle, or two pôles of one bassin, together
	expect(told([...answers('P', 'a', 3), ...answers('P', 'b', 3)])).toBe(6);
	expect(told([...answers('P', 'a', 3), ...answers('Q', 'c', 2)])).toBe(5);
	// what one part already tells is not completed by fewer than five
	expect(told([...answers('P', 'a', 7), ...answers('P', 'b', 4)])).toBe(7);
	expect(told([...answers('P', 'a', 7), ...answers('R', 'd', 4)])).toBe(7);
	expect(told([...answers('P', 'a', 4), ...answers('R', 'd', 4)])).toBe(8);
});
