import { describe, expect, it } from 'vitest';
import { charte } from './charte.ts';
import { checkAcceptance } from './charte-acceptance.ts';

const whole = { charteVersion: charte.version, secrecy: true, notIndustry: true };
const fields = (declaration: Partial<typeof whole>) =>
	checkAcceptance({ ...whole, ...declaration }).map(({ field }) => field);

describe('checkAcceptance', () => {
	it('finds nothing when everything is declared', () => {
		expect(fields({})).toEqual([]);
	});
	it('[CHA-1] asks for the Charte', () => {
		expect(fields({ charteVersion: '' })).toEqual(['charteVersion']);
	});
	it('[CHA-2] refuses a version that is not the one in force', () => {
		expect(fields({ charteVersion: 'ancienne-2019' })).toEqual(['charteVersion']);
	});
	it('[CHA-3] asks for professional secrecy', () => {
		expect(fields({ secrecy: false })).toEqual(['secrecy']);
	});
	it('[CHA-4] keeps the pharmaceutical industry out', () => {
		expect(fields({ notIndustry: false })).toEqual(['notIndustry']);
	});
	it('tells everything that is missing at once', () => {
		expect(fields({ charteVersion: '', secrecy: false, notIndustry: false })).toHaveLength(3);
	});
});

describe('charte', () => {
	it('[CHA-5] holds the three chapters in full', () => {
		expect(charte.sections.map(({ rules }) => rules.length)).toEqual([8, 3, 3]);
	});
	it('says « pseudonyme », never « anonyme »', () => {
		expect(JSON.stringify(charte)).not.toMatch(/anonym/i);
	});
});
