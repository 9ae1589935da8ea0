import { describe, expect, it } from 'vitest';
import { ComingBack } from './coming-back.ts';

const dehors = { where: 'dehors' } as const;
const situation = { where: 'situation' } as const;
const attente = { where: 'attente' } as const;

describe('what the server says first after a cut', () => {
	it('decides nothing, however often it is said, until one is in the room again', () => {
		const back = new ComingBack();
		back.opened(situation);
		expect(back.isEarly(dehors)).toBe(true);
		expect(back.isEarly(dehors)).toBe(true);
		expect(back.isEarly(situation)).toBe(false);
		expect(back.isEarly(dehors), 'put out later').toBe(false);
	});

	it('is over as soon as the server lets wait, or refuses', () => {
		const waiting = new ComingBack();
		waiting.opened(situation);
		expect(waiting.isEarly(attente)).toBe(false);
		expect(waiting.isEarly(dehors)).toBe(false);
		const refused = new ComingBack();
		refused.opened(situation);
		refused.refused();
		expect(refused.isEarly(dehors)).toBe(false);
	});

	it.each([null, dehors])('is told to whoever was not in: %o', (shown) => {
		const back = new ComingBack();
		back.opened(shown);
		expect(back.isEarly(dehors)).toBe(false);
	});
});
