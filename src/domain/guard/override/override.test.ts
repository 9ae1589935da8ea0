import { describe, expect, it } from 'vitest';
import type { GuardRule, Severity } from '../finding.ts';
import { checkReason } from './check-reason.ts';
import { foldPassage } from './fold-passage.ts';
import { passageShape } from './passage-shape.ts';
import { settleFindings } from './settle-findings.ts';

const reason = 'mot-ordinaire';
const finding = (id: string, severity: Severity, rule: GuardRule = 'full-name') => ({
	id,
	severity,
	rule
});

describe('the shape of a passage', () => {
	it.each([
		['Carlier', 'C······r'],
		['Jade Carlier', 'J······r'],
		['Élodie', 'E······e'],
		['(Müller)', 'M······r'],
		['AB-123-CD', 'A······D'],
		['Le Roy', 'L······y'],
		['Ngo', 'N······'],
		['Lê', 'L······'],
		['—', '······']
	])('[GAR-31] « %s » leaves « %s »: neither its words nor its length', (passage, shape) => {
		expect(passageShape(passage)).toBe(shape);
	});

	it('[GAR-32] one passage, however it is typed', () => {
		expect(foldPassage('Élodie\u00a0 CARLIER ')).toBe(foldPassage('elodie Carlier'));
		expect(foldPassage('Elodie Carlie')).not.toBe(foldPassage('Elodie Carlier'));
	});
});

describe('a reason', () => {
	it.each([
		['autre', '', 'missing'],
		['autre', '  ', 'missing'],
		['autre', 'le nom de notre chorale', null],
		['mot-ordinaire', '', null],
		['mot-ordinaire', 'x'.repeat(201), 'too-long'],
		['structure-ou-lieu', 'CARLIER est un foyer', 'repeats'],
		['structure-ou-lieu', 'le foyer cârlier', 'repeats'],
		['structure-ou-lieu', 'la rue de la gare', null]
	] as const)('[GAR-33] %s, « %s »: %s', (code, text, problem) => {
		expect(checkReason({ reason: code, text }, '12 rue Carlier')).toBe(problem);
	});
});

describe('findings and their answers', () => {
	it('[GAR-31] blocking passes with a reason, to confirm with an answer, advice always', () => {
		const findings = [
			finding('g1', 'blocking'),
			finding('g2', 'confirm'),
			finding('g3', 'advice'),
			finding('g4', 'blocking'),
			finding('g5', 'confirm')
		];
		const answers = { dismissed: ['g2'], maintained: [{ id: 'g1', reason, text: '' }] } as const;
		const settled = settleFindings(findings, answers);
		expect(settled.open.map(({ id }) => id)).toEqual(['g4', 'g5']);
		expect(settled.maintained.map(({ finding: { id } }) => id)).toEqual(['g1']);
		expect(settled.dismissed.map(({ id }) => id)).toEqual(['g2']);
	});

	it('[GAR-31] a click does not answer what blocks', () => {
		const settled = settleFindings([finding('g1', 'blocking')], {
			dismissed: ['g1'],
			maintained: []
		});
		expect(settled.open).toHaveLength(1);
	});

	it.each(['phone', 'email', 'nir', 'iban', 'rpps', 'known-name'] as const)(
		'[GAR-12] no reason keeps a finding of the rule %s',
		(rule) => {
			const maintained = [{ id: 'g1', reason, text: '' }] as const;
			const settled = settleFindings([finding('g1', 'blocking', rule)], {
				dismissed: [],
				maintained
			});
			expect(settled).toMatchObject({ open: [{ id: 'g1' }], forbidden: [{ id: 'g1' }] });
			expect(settled.maintained).toEqual([]);
		}
	);

	it('[GAR-32] a reason whose passage is gone counts for nothing', () => {
		const maintained = [{ id: 'g9', reason, text: '' }] as const;
		const settled = settleFindings([finding('g1', 'blocking')], { dismissed: ['g9'], maintained });
		expect(settled).toMatchObject({ open: [{ id: 'g1' }], maintained: [], dismissed: [] });
	});
});
