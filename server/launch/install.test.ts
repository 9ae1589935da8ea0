import { describe, expect, it } from 'vitest';
import { explainFailure, onlyOptionalMissing, sameVersions } from './install.js';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/yjs': { version: '13.6.33' },
		'node_modules/for-another-system': { version: '1.0.0', optional: true }
	}
};

describe('sameVersions', () => {
	it('accepts what npm recorded, without the packages of other systems', () => {
		expect(sameVersions(lock, { packages: { 'node_modules/yjs': { version: '13.6.33' } } })).toBe(
			true
		);
	});
	it('refuses another version or an absence', () => {
		expect(sameVersions(lock, { packages: { 'node_modules/yjs': { version: '13.6.32' } } })).toBe(
			false
		);
		expect(sameVersions(lock, {})).toBe(false);
	});
});

describe('explainFailure', () => {
	it('says that the network is missing, in a sentence', () => {
		expect(explainFailure('npm error code ENOTFOUND', 'x.log')).toMatch(/le réseau ne répond pas/);
	});
	it('shows where the detail is otherwise', () => {
		expect(explainFailure('npm error code EUSAGE', 'x.log')).toMatch(/x\.log/);
	});
});

describe('onlyOptionalMissing', () => {
	const missing = 'npm error Missing: @oxc-parser/binding-darwin-x64@ from lock file';

	it('sees a lock that lacks only what no registry gave', () => {
		expect(onlyOptionalMissing(`npm error code EUSAGE\n${missing}\n${missing}`)).toBe(true);
	});

	it.each([
		['a real package left out', `${missing}\nnpm error Missing: yjs@13.6.33 from lock file`],
		['another version', 'npm error Invalid: lock file\u2019s yjs@1 does not satisfy yjs@2'],
		['anything else', 'npm error code ENOTFOUND']
	])('keeps the strict answer for %s', (_what, output) => {
		expect(onlyOptionalMissing(output)).toBe(false);
	});
});
