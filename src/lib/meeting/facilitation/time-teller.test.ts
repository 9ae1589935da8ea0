import { describe, expect, it } from 'vitest';
import { TimeTeller } from './time-teller.ts';

const soon = 'Il reste cinq minutes.';
const over = 'Le temps prévu est écoulé. Rien ne se ferme\u00A0: concluez quand vous êtes prêts.';

describe('the time, as it is said', () => {
	it.each([
		['five minutes left', [301, 300, 299], [null, soon, null]],
		['nothing left', [1, 0, -1, -600], [null, over, null, null]],
		['a browser that slept over both marks', [900, -30], [null, over]],
		['who comes in the last five minutes', [200, 199], [null, null]],
		['who comes when it is over', [-10, -11], [null, null]]
	] as const)('[TOUR-8] %s', (_what, seconds, said) => {
		const teller = new TimeTeller();
		const told = seconds.map((left) =>
			teller.tell({ situationId: 'situation1', extraMinutes: 0, seconds: left })
		);
		expect(told).toEqual(said);
	});

	it.each([
		['long before', 1200, 1500, 'Du temps est ajouté. Il reste 25\u00A0minutes.'],
		['in the last five minutes', 180, 480, 'Du temps est ajouté. Il reste 8\u00A0minutes.'],
		[
			'when it is over, true to the clock',
			-90,
			210,
			'Du temps est ajouté. Il reste 4\u00A0minutes.'
		],
		['to a minute', -241, 59, 'Du temps est ajouté. Il reste 1\u00A0minute.'],
		['when it is long over', -900, -600, 'Du temps est ajouté. Le temps prévu reste dépassé.']
	] as const)('[TOUR-8] more time, %s', (_what, before, after, said) => {
		const teller = new TimeTeller();
		teller.tell({ situationId: 'situation1', extraMinutes: 5, seconds: before });
		expect(teller.tell({ situationId: 'situation1', extraMinutes: 10, seconds: after })).toBe(said);
		expect(
			teller.tell({ situationId: 'situation1', extraMinutes: 10, seconds: after - 1 })
		).toBeNull();
	});

	it('[TOUR-8] the marks come again after more time, and another situation begins anew', () => {
		const teller = new TimeTeller();
		const at = (seconds: number, extraMinutes = 0, situationId = 'situation1') =>
			teller.tell({ situationId, extraMinutes, seconds });
		at(301);
		expect(at(300)).toBe(soon);
		at(590, 5);
		expect(at(300, 5)).toBe(soon);
		expect(at(0, 5)).toBe(over);
		expect(at(100, 0, 'situation2')).toBeNull();
		expect(at(0, 0, 'situation2')).toBe(over);
	});
});
