import { describe, expect, it } from 'vitest';
import { explainFailure, sameVersions } from './install.js';

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
