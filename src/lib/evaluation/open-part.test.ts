import { expect, it } from 'vitest';
import { sampleReport } from '#tests/support/evaluation/sample-report.ts';
import { openPart } from './open-part.ts';

const [first] = sampleReport.sections;
const charts = { 'graphique-G1': 'G', autre: 'X' };

it('opens one part with its own charts, and the whole in a page without one', () => {
	const whole = openPart({ report: sampleReport, charts }, null);
	expect(whole.part).toBeNull();
	expect(whole.parts.map(({ code }) => code)).not.toContain('CPOM');
	const opened = openPart({ report: sampleReport, charts }, first?.code ?? '');
	expect(opened.shown.sections).toEqual([first]);
	expect(opened.charts).not.toHaveProperty('autre');
	expect(openPart({ report: sampleReport, charts }, 'nulle').part).toBeNull();
	expect(openPart({ report: null, charts }, null).shown.sections).toEqual([]);
});
