import { expect, it } from 'vitest';
import { describeDeviceFailure } from './device-failure.ts';

const named = (name: string) => Object.assign(new Error('secret detail'), { name });

it.each([
	['NotAllowedError', 'autorisation'],
	['NotFoundError', 'micro'],
	['NotReadableError', 'autre logiciel'],
	['AbortError', 'autre logiciel'],
	['OverconstrainedError', 'n’a pas pu s’ouvrir']
])('says in French what %s means', (name, words) => {
	expect(describeDeviceFailure(named(name)).title).toContain(words);
});

it('always leaves a way to attend', () => {
	expect(describeDeviceFailure('?').advice).toContain('sans image ni son');
});
