import { expect, it } from 'vitest';
import { explainFinding, explainRefusal } from './explain-finding.ts';
import type { GuardRule } from './finding.ts';
import { isOverridable } from './overridable.ts';

const rules: Record<GuardRule, 'stands' | 'may be kept'> = {
	'civility-name': 'may be kept',
	'civility-first-name': 'may be kept',
	'full-name': 'may be kept',
	'full-name-doubtful': 'may be kept',
	'name-cut-short': 'may be kept',
	'reversed-name': 'may be kept',
	'initial-name': 'may be kept',
	'family-trigger': 'may be kept',
	'lone-family-name': 'may be kept',
	'lone-unknown-word': 'may be kept',
	'spelled-name': 'may be kept',
	'relative-first-name': 'may be kept',
	'professional-name': 'may be kept',
	'known-name': 'stands',
	'known-name-as-word': 'may be kept',
	'name-seen-elsewhere': 'may be kept',
	phone: 'stands',
	email: 'stands',
	nir: 'stands',
	iban: 'stands',
	rpps: 'stands',
	'file-number': 'may be kept',
	'number-plate': 'may be kept',
	'personal-page': 'may be kept',
	link: 'may be kept',
	address: 'may be kept',
	street: 'may be kept',
	'birth-date': 'may be kept',
	'birth-month': 'may be kept'
};

it.each(Object.entries(rules) as [GuardRule, string][])('[GAR-12] %s: %s', (rule, fate) => {
	expect(isOverridable({ rule })).toBe(fate === 'may be kept');
});

it.each(Object.keys(rules) as GuardRule[])('explains %s in French sentences', (rule) => {
	const sentence = explainFinding({ rule });
	expect(sentence).toMatch(/^\p{Lu}.{20,180}\.$/u);
	expect(sentence).not.toMatch(/ [:?!]|anonym|intervention/i);
});

it('keeps a semicolon on the line of its word', () => {
	expect(explainFinding({ rule: 'lone-family-name' })).not.toContain(' ;');
});

it('does not ask in a form for an answer that no box there takes', () => {
	expect(explainFinding({ rule: 'lone-family-name' })).toContain('dites-le');
	for (const rule of Object.keys(rules) as GuardRule[])
		expect(explainRefusal({ rule })).not.toMatch(/dites-le| [:;?!]/);
});
