import { describe, expect, it } from 'vitest';
import type { Candidate, GuardRule, Label, Severity } from './finding.ts';
import { resolveFindings } from './resolve-findings.ts';

const candidate = (
	start: number,
	end: number,
	severity: Severity,
	rule: GuardRule,
	label: Label = 'PERSON',
	score = 0.6
): Candidate => ({ start, end, severity, rule, label, score, why: [], fixes: [] });

/** « 0-5 blocking full-name », in reading order. */
const settled = (...candidates: Candidate[]) =>
	resolveFindings(candidates).map(
		({ start, end, severity, rule }) => `${start}-${end} ${severity} ${rule}`
	);

describe('two readings of one passage', () => {
	it('apart, both stay, in reading order', () => {
		expect(
			settled(candidate(6, 9, 'confirm', 'link', 'URL'), candidate(0, 5, 'blocking', 'full-name'))
		).toEqual(['0-5 blocking full-name', '6-9 confirm link']);
	});

	it('side by side, both stay', () => {
		expect(
			settled(candidate(0, 5, 'blocking', 'full-name'), candidate(5, 9, 'confirm', 'full-name'))
		).toHaveLength(2);
	});

	it('the wider name wins, with the harder severity', () => {
		expect(
			settled(candidate(0, 9, 'confirm', 'full-name'), candidate(5, 9, 'blocking', 'civility-name'))
		).toEqual(['0-9 blocking full-name']);
	});

	it('[GAR-16] a lone word takes nothing from the reading that knows its neighbours', () => {
		expect(
			settled(
				candidate(0, 9, 'confirm', 'full-name-doubtful'),
				candidate(5, 9, 'blocking', 'lone-family-name')
			)
		).toEqual(['0-9 confirm full-name-doubtful']);
	});

	it('[GAR-7] a professional’s name stays to confirm, whatever else reads it', () => {
		expect(
			settled(
				candidate(0, 9, 'confirm', 'professional-name'),
				candidate(3, 9, 'blocking', 'full-name')
			)
		).toEqual(['0-9 confirm professional-name']);
	});

	it('[GAR-5] but not when it is the watched name', () => {
		expect(
			settled(
				candidate(0, 9, 'confirm', 'professional-name'),
				candidate(3, 9, 'blocking', 'known-name')
			)
		).toEqual(['0-9 blocking known-name']);
	});

	it('[GAR-12] the watched name gives its rule to the wider passage, so that it cannot be kept', () => {
		expect(
			settled(
				candidate(0, 9, 'blocking', 'full-name', 'PERSON', 0.9),
				candidate(5, 9, 'blocking', 'known-name', 'PERSON', 0.5)
			)
		).toEqual(['0-9 blocking known-name']);
	});

	it('[GAR-11] of two numbers, the more telling one over both stretches: no digit stays', () => {
		expect(
			settled(
				candidate(0, 14, 'blocking', 'phone', 'PHONE'),
				candidate(2, 21, 'blocking', 'nir', 'NIR')
			)
		).toEqual(['0-21 blocking nir']);
	});

	it('[GAR-13] a number to confirm under one that stops, stops', () => {
		expect(
			settled(
				candidate(0, 9, 'confirm', 'street', 'ADDRESS'),
				candidate(3, 12, 'blocking', 'file-number', 'ID')
			)
		).toEqual(['0-12 blocking street']);
	});
});
