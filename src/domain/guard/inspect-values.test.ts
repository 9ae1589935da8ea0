import { expect, it } from 'vitest';
import { explainFinding } from './explain-finding.ts';
import { inspectFields } from './inspect-values.ts';
import { isOverridable } from './overridable.ts';

const context = { profile: 'fiche', known: ['Debuyck'], invited: [] } as const;

it('[GAR-6] a name found in one field is known in the others, and forgotten after', () => {
	const fields = { contexte: 'Xyzzyk refuse', histoire: 'Jade Xyzzyk' };
	expect(inspectFields(fields, context).map(({ field, rule }) => [field, rule])).toEqual([
		['contexte', 'name-seen-elsewhere'],
		['histoire', 'full-name']
	]);
	expect(inspectFields({ contexte: 'Xyzzyk refuse' }, context).map(({ rule }) => rule)).toEqual([
		'lone-unknown-word'
	]);
});

it('[GAR-12] numbers and the watched name stand against any reason', () => {
	const text = 'Debuyck, 06 12 34 56 78, a@b.fr, 2840380021001, Jade Martin';
	const findings = inspectFields({ contexte: text }, context);
	expect(findings.map((finding) => isOverridable(finding))).toEqual([
		false,
		false,
		false,
		false,
		true
	]);
});

it('an id follows the passage when it moves, tells fields apart, and never contains it', () => {
	const [before] = inspectFields({ contexte: 'Jade Martin' }, context);
	const [after] = inspectFields({ contexte: 'Hier, Jade Martin' }, context);
	const [other] = inspectFields({ histoire: 'Jade Martin' }, context);
	expect(after?.id).toBe(before?.id);
	expect(other?.id).not.toBe(before?.id);
	expect(before?.id).toMatch(/^g[0-9a-z]{1,8}$/);
});

it('an explanation never repeats the passage', () => {
	const findings = inspectFields({ contexte: 'Jade Carlier' }, context);
	expect(findings.map((finding) => explainFinding(finding)).join()).not.toMatch(/Carlier/);
});
