import { expect, it } from 'vitest';
import { authMethods } from './actor.ts';
import { decideAddFactor, decideChangeFactors } from './decide-factor.ts';
import { strengthOf } from './strength.ts';

it.each(authMethods)('[AUT-3] %s: a first factor, another one, removing one', (method) => {
	const strength = strengthOf(method);
	expect(decideAddFactor(method, false).ok).toBe(strength !== 'nominative');
	expect(decideAddFactor(method, true).ok).toBe(strength === 'strong');
	expect(decideChangeFactors(method).ok).toBe(strength === 'strong');
});
